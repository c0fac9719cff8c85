package org.sightline.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;
import org.sightline.core.rulebook.Citation;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Level;
import org.sightline.core.rulebook.Limit;

class HowLongToKeepTest {

    private static final Edition LOOKED_AFTER =
            edition(Map.of("from-birth", years(75), "from-death", years(15), "died-under", years(18)));
    private static final Edition AFTER_CLOSING = edition(Map.of("from-closing", years(35)));

    @Test
    void a_looked_after_childs_case_is_kept_from_the_birth() {
        assertThat(kept(LOOKED_AFTER, open(child("Wren", "2010-05-01", "")))).isEqualTo(LocalDate.of(2085, 5, 1));
    }

    @Test
    void where_a_child_died_young_the_years_run_from_the_death_instead() {
        assertThat(kept(LOOKED_AFTER, open(child("Wren", "2010-05-01", "2014-02-03"))))
                .isEqualTo(LocalDate.of(2029, 2, 3));
    }

    @Test
    void a_death_as_an_adult_changes_nothing() {
        assertThat(kept(LOOKED_AFTER, open(child("Wren", "1980-05-01", "2014-02-03"))))
                .isEqualTo(LocalDate.of(2055, 5, 1));
    }

    @Test
    void of_several_children_the_latest_day_counts() {
        assertThat(kept(LOOKED_AFTER, open(child("Wren", "2010-05-01", ""), child("Robin", "2012-06-02", ""))))
                .isEqualTo(LocalDate.of(2087, 6, 2));
    }

    @Test
    void a_date_known_only_to_the_year_counts_by_its_last_day() {
        assertThat(kept(LOOKED_AFTER, open(child("Wren", "2010", "")))).isEqualTo(LocalDate.of(2085, 12, 31));
    }

    @Test
    void a_missing_birth_date_keeps_the_case_and_says_so() {
        Keeping keeping = HowLongToKeep.of(open(child("Wren", "", "")), LOOKED_AFTER);

        assertThat(keeping).isInstanceOf(Keeping.NotYetKnown.class);
        assertThat(keeping.why().parts())
                .singleElement()
                .satisfies(part -> assertThat(part.says()).isEqualTo("The birth date of Wren is not recorded."));
    }

    @Test
    void an_open_case_is_kept_and_a_closed_one_for_so_many_years() {
        assertThat(HowLongToKeep.of(open(child("Wren", "2010", "")), AFTER_CLOSING))
                .isInstanceOf(Keeping.NotYetKnown.class);
        assertThat(kept(AFTER_CLOSING, new Lives(List.of(), Optional.of(LocalDate.of(2020, 2, 29)))))
                .isEqualTo(LocalDate.of(2055, 2, 28));
    }

    @Test
    void it_is_over_only_on_the_day_after() {
        Keeping.Until until = (Keeping.Until) HowLongToKeep.of(open(child("Wren", "2010-05-01", "")), LOOKED_AFTER);

        assertThat(until.isOver(until.until())).isFalse();
        assertThat(until.isOver(until.until().plusDays(1))).isTrue();
    }

    @Test
    void a_rule_without_a_figure_never_lets_a_case_go() {
        assertThat(HowLongToKeep.of(open(child("Wren", "2010", "")), edition(Map.of())))
                .isInstanceOf(Keeping.NotYetKnown.class);
    }

    private static LocalDate kept(Edition edition, Lives lives) {
        return ((Keeping.Until) HowLongToKeep.of(lives, edition)).until();
    }

    private static Lives open(Person... children) {
        return new Lives(List.of(children), Optional.empty());
    }

    private static Person child(String name, String born, String died) {
        return new Person(name, Person.Standing.CHILD, "", List.of(), date(born), date(died), Person.Origin.GIVEN);
    }

    private static Optional<ApproximateDate> date(String edtf) {
        return edtf.isEmpty() ? Optional.empty() : Optional.of(ApproximateDate.parse(edtf));
    }

    private static Limit years(int amount) {
        return new Limit(amount, Limit.Unit.YEARS, false);
    }

    private static Edition edition(Map<String, Limit> limits) {
        return new Edition(
                LocalDate.of(2011, 4, 1),
                Optional.empty(),
                Level.LAW,
                "England",
                "A case is kept.",
                limits,
                new Citation("A made-up rule", "", "", false),
                List.of());
    }
}
