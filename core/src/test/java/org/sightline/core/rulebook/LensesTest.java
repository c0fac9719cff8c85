package org.sightline.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LensesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String FIRST = "The first duty is done within 10 working days.";
    private static final String SECOND = "The second duty is done within 45 working days.";

    private final RuleBook book = new RuleBook(List.of(
            rule("CHANGED", edition(2010, 2012, "England", FIRST, 10), edition(2013, 0, "England", SECOND, 45)),
            rule("KEPT", edition(2010, 2012, "England", FIRST, 10), edition(2013, 0, "England", FIRST, 10)),
            rule("LATER", edition(2013, 0, "England", SECOND, 45)),
            rule("GONE", edition(2010, 2012, "England", FIRST, 10)),
            rule("LOCAL", edition(2010, 0, "England", FIRST, 10), edition(2010, 0, "Northmoor", SECOND, 45))));

    @Test
    void a_changed_duty_is_measured_by_the_rules_of_its_day() {
        Lenses seen = in(2011, "CHANGED");
        assertThat(seen.lens()).isEqualTo(Lens.THEN);
        assertThat(seen.says())
                .isEqualTo("On 1 July 2011, Guide 2010 (law): " + FIRST + " Today, Guide 2013 (law): " + SECOND);
    }

    @Test
    void the_same_duty_in_a_newer_book_is_seen_through_both() {
        assertThat(in(2011, "KEPT").lens()).isEqualTo(Lens.BOTH);
        assertThat(in(2011, "KEPT").says()).startsWith("On 1 July 2011 and today alike, Guide 2013");
    }

    @Test
    void a_duty_that_came_later_is_never_held_against_the_past() {
        Lenses seen = in(2011, "LATER");
        assertThat(seen.lens()).isEqualTo(Lens.NOW);
        assertThat(seen.then()).isEmpty();
        assertThat(seen.says()).startsWith("No such duty is known to have stood on 1 July 2011. Today, Guide 2013");
    }

    @Test
    void a_duty_that_has_gone_is_still_the_measure_of_its_day() {
        assertThat(in(2011, "GONE").lens()).isEqualTo(Lens.THEN);
        assertThat(in(2011, "GONE").says()).endsWith("None stands today.");
        assertThat(in(2009, "GONE").known()).isFalse();
    }

    @Test
    void a_local_edition_comes_before_englands() {
        LocalDate day = LocalDate.of(2014, 7, 1);
        assertThat(book.limit("LOCAL", "limit", day, "Northmoor"))
                .map(Limit::amount)
                .contains(45);
        assertThat(book.limit("LOCAL", "limit", day, "Southmoor"))
                .map(Limit::amount)
                .contains(10);
        assertThat(book.limit("LOCAL", "no such figure", day, "Southmoor")).isEmpty();
    }

    private Lenses in(int year, String id) {
        return book.through(id, LocalDate.of(year, 7, 1), TODAY, RuleBook.ENGLAND);
    }

    private static Rule rule(String id, Edition... editions) {
        return new Rule(id, id, Set.of(), List.of(editions));
    }

    private static Edition edition(int from, int to, String authority, String duty, int days) {
        return new Edition(
                LocalDate.of(from, 1, 1),
                to == 0 ? Optional.empty() : Optional.of(LocalDate.of(to, 12, 31)),
                Level.LAW,
                authority,
                duty,
                Map.of("limit", new Limit(days, Limit.Unit.WORKING_DAYS, false)),
                new Citation("Guide " + from, "chapter 1", "", true),
                List.of());
    }
}
