package org.sightline.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How one line is linked to the next; another program must be able to do the same. */
class ChainTest {

    private static final AuditLine FIRST = new AuditLine(
            1,
            Instant.parse("2031-03-04T08:15:00.123456Z"),
            new Actor("Ines \u00d6der", "lead reviewer"),
            Optional.of(12L),
            "see the chronology",
            "page 2",
            "",
            "allowed");

    /** Both hashes were worked out by another program from the words of {@link Chain}. */
    @Test
    void a_hash_is_what_the_description_says() {
        AuditLine second = new AuditLine(
                2,
                Instant.parse("2031-03-04T08:15:01Z"),
                new Actor("nightly run", ""),
                Optional.empty(),
                "rebuild",
                "",
                "it was due",
                "done");

        Link one = Chain.link(Chain.START, FIRST);
        Link two = Chain.link(one.hash(), second);

        assertThat(one.hash().hex()).isEqualTo("47fc4980d85fa67e9999e7e8983f0b15077fadc44522581f0c2dc21199591290");
        assertThat(two.hash().hex()).isEqualTo("c87cdbc8d3b07d4024b303684f50eb79cdccf2aa6a4b9ea61b429a542d638886");
        assertThat(two.previous()).isEqualTo(one.hash());
    }

    @Property
    void no_letter_can_wander_from_one_field_into_the_next(
            @ForAll String action, @ForAll String what, @ForAll String why) {
        List<AuditLine> lines = Stream.of(
                        saying(action, what, why),
                        saying(action + what, "", why),
                        saying("", action + what, why),
                        saying(action, "", what + why),
                        saying(action, what + why, ""))
                .distinct()
                .toList();

        assertThat(lines.stream().map(line -> Chain.link(Chain.START, line)).distinct())
                .hasSameSizeAs(lines);
    }

    @Test
    void what_a_database_can_not_hold_is_exchanged_before_it_is_hashed() {
        AuditLine line = saying("a\u0000b", "c\ud800d", "\ud83d\ude00");

        assertThat(line.action()).isEqualTo("a\ufffdb");
        assertThat(line.what()).isEqualTo("c\ufffdd");
        assertThat(line.why()).isEqualTo("\ud83d\ude00");
    }

    @Test
    void a_time_is_kept_as_finely_as_a_database_keeps_it() {
        AuditLine line = new AuditLine(
                1, FIRST.at().plusNanos(789), FIRST.who(), FIRST.caseNumber(), "see the case", "", "", "allowed");

        assertThat(line.at()).isEqualTo(FIRST.at());
    }

    @Test
    void a_hash_is_read_as_people_copy_it() {
        String hex = "AB".repeat(32);

        assertThat(Hash.read(" " + hex.substring(0, 20) + " " + hex.substring(20) + "\n"))
                .contains(new Hash(hex.toLowerCase(java.util.Locale.ROOT)));
        assertThat(Hash.read(hex + "0")).isEmpty();
        assertThat(Hash.read("")).isEmpty();
    }

    @Test
    void numbers_that_no_line_can_have_are_refused() {
        assertThatThrownBy(() -> numbered(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> numbered(Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Closing(Long.MAX_VALUE, Chain.START)).isInstanceOf(IllegalArgumentException.class);
    }

    private static AuditLine numbered(long number) {
        return new AuditLine(number, FIRST.at(), FIRST.who(), FIRST.caseNumber(), "see the case", "", "", "allowed");
    }

    private static AuditLine saying(String action, String what, String why) {
        return new AuditLine(1, FIRST.at(), FIRST.who(), FIRST.caseNumber(), action, what, why, "allowed");
    }
}
