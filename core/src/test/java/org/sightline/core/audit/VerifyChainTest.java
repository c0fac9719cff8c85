package org.sightline.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a person is told of a chain. */
class VerifyChainTest {

    private static final List<LinkedLine> CHAIN = MadeUpChain.of(9);
    private static final Closing CLOSING = MadeUpChain.closing(CHAIN);

    private final List<LinkedLine> file = new ArrayList<>(CHAIN);

    @Test
    void a_chain_without_a_line_is_whole() {
        assertThat(MadeUpChain.check(List.of(), new Closing(0, Chain.START)))
                .isEqualTo(new Verdict.Whole(0, Chain.START, OptionalLong.empty()));
    }

    @Test
    void an_altered_line() {
        file.set(3, new LinkedLine(MadeUpChain.line(40), CHAIN.get(3).link()));

        assertThat(told())
                .containsExactly(
                        "Line 4 of the file (audit line 4) has been altered: its hash does not fit what it says.");
    }

    @Test
    void missing_lines() {
        file.subList(2, 4).clear();
        file.removeLast();

        assertThat(told())
                .containsExactly(
                        "Before line 3 of the file, audit lines 3 to 4 are missing.",
                        "Before line 7 of the file, audit line 9 is missing.");
    }

    @Test
    void moved_lines() {
        Collections.rotate(file.subList(2, 8), 2);

        assertThat(told()).containsExactly("Lines 3 to 4 of the file (audit lines 7 to 8) stand in the wrong place.");
    }

    @Test
    void a_line_that_was_put_in() {
        file.add(5, CHAIN.get(1));

        assertThat(told())
                .containsExactly(
                        "Line 6 of the file does not belong to the chain: it was put in, or stands there twice.");
    }

    @Test
    void an_exchanged_line() {
        AuditLine other = MadeUpChain.line(4);
        AuditLine saying = new AuditLine(
                4, other.at(), other.who(), other.caseNumber(), other.action(), other.what(), "curiosity", "allowed");
        file.set(3, new LinkedLine(saying, Chain.link(CHAIN.get(2).link().hash(), saying)));

        assertThat(told())
                .containsExactly(
                        "Line 4 of the file (audit line 4) has been exchanged: the line after it was linked to another one.");
    }

    @Test
    void an_end_that_was_cut_off_with_its_closing_line() {
        VerifyChain verify = new VerifyChain(Optional.empty());
        file.subList(0, 5).forEach(verify::line);

        assertThat(told(verify.end()))
                .containsExactly(
                        "The file ends after line 5 without a closing line: its end was cut off, or it was never finished.");
    }

    @Test
    void an_end_that_was_cut_off_and_closed_again_is_found_by_the_head_that_was_noted() {
        List<LinkedLine> cut = CHAIN.subList(0, 5);

        assertThat(MadeUpChain.check(cut, MadeUpChain.closing(cut))).isInstanceOf(Verdict.Whole.class);
        assertThat(told(MadeUpChain.check(cut, MadeUpChain.closing(cut), Optional.of(CLOSING.head()))))
                .containsExactly("None of the 6 lines of the file has the hash that was noted, " + CLOSING.head()
                        + ": what was written up to then was altered, cut off or made again.");
    }

    @Test
    void a_head_that_was_noted_while_the_chain_was_shorter() {
        Hash noted = CHAIN.get(6).link().hash();

        assertThat(MadeUpChain.check(file, CLOSING, Optional.of(noted)))
                .isEqualTo(new Verdict.Whole(9, CLOSING.head(), OptionalLong.of(7)));
    }

    @Test
    void a_chain_that_was_made_again_with_a_number_left_out() {
        List<AuditLine> lines =
                new ArrayList<>(CHAIN.stream().map(LinkedLine::line).toList());
        lines.remove(3);
        List<LinkedLine> again = MadeUpChain.linked(lines);

        assertThat(told(MadeUpChain.check(
                        again, new Closing(9, again.getLast().link().hash()))))
                .containsExactly("Line 4 of the file says that it is audit line 5, where 4 is due.");
    }

    @Test
    void a_closing_line_that_counts_wrongly() {
        assertThat(told(MadeUpChain.check(file, new Closing(12, CLOSING.head()))))
                .containsExactly("The closing line (line 10 of the file) states 12 audit lines, and there are 9.");
    }

    @Test
    void a_closing_line_that_names_another_head() {
        assertThat(told(MadeUpChain.check(
                        file, new Closing(9, CHAIN.getFirst().link().hash()))))
                .first()
                .asString()
                .startsWith("The closing line (line 10 of the file)");
    }

    @Test
    void a_line_that_can_not_be_read() {
        VerifyChain verify = new VerifyChain(Optional.empty());
        file.subList(0, 5).forEach(verify::line);
        verify.unreadable("it is no JSON.");
        file.subList(6, 9).forEach(verify::line);
        verify.closing(CLOSING);

        assertThat(told(verify.end()))
                .containsExactly(
                        "Line 6 of the file can not be read as an audit line: it is no JSON.",
                        "Before line 7 of the file, audit line 6 is missing.");
    }

    @Test
    void two_exports_in_one_file() {
        VerifyChain verify = new VerifyChain(Optional.empty());
        file.forEach(verify::line);
        verify.closing(CLOSING);
        file.forEach(verify::line);
        verify.closing(CLOSING);

        assertThat(told(verify.end()))
                .contains("Line 10 of the file closes the chain, and yet other lines follow it.")
                .hasSize(2);
    }

    @Test
    void a_chain_in_shreds_is_told_line_by_line_up_to_a_thousand() {
        List<LinkedLine> shuffled = new ArrayList<>(MadeUpChain.of(5000));
        Closing closing = MadeUpChain.closing(shuffled);
        Collections.shuffle(shuffled, new Random(11));

        assertThat(MadeUpChain.check(shuffled, closing)).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.faults()).hasSize(VerifyChain.MOST);
            assertThat(broken.untold()).isGreaterThan(3900);
            assertThat(broken.faults().getFirst().says()).endsWith("does not follow from the one before it.");
        });
    }

    private List<String> told() {
        return told(MadeUpChain.check(file, CLOSING));
    }

    private static List<String> told(Verdict verdict) {
        return MadeUpChain.faults(verdict).stream().map(Fault::says).toList();
    }
}
