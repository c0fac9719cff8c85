package org.sightline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.core.library.Block;
import org.sightline.core.library.Block.Heading;
import org.sightline.core.library.Block.ListItem;
import org.sightline.core.library.Block.Paragraph;
import org.sightline.core.library.Block.TableRow;
import org.sightline.core.library.FactKind;
import org.sightline.core.library.FoundFact;
import org.sightline.core.library.Page;
import org.sightline.core.library.ReadFacts;

/** The shapes in which reviews say what they are, by made-up texts; nobody and nowhere in them exists. */
class FactsInReviewsTest {

    private final ReadFacts readFacts = new ReadFacts(FactTerms.shipped());

    private List<FoundFact> in(Block... blocks) {
        return readFacts.in(List.of(new Page(1, List.of(blocks))));
    }

    private static List<String> shown(List<FoundFact> facts, FactKind... kinds) {
        return facts.stream()
                .filter(fact -> List.of(kinds).contains(fact.kind()))
                .map(fact -> fact.kind() + " [" + fact.code() + "] " + fact.value())
                .toList();
    }

    @Test
    void labels_are_read_on_lines_in_tables_and_one_below_the_other() {
        List<FoundFact> facts = in(
                new Heading(1, "Serious case review: Wren"),
                new Paragraph("Board: Ashvale Local Safeguarding Children Board"),
                new TableRow(List.of("Child", "Wren (a pseudonym), 11 weeks, girl")),
                new Paragraph("Published"),
                new Paragraph("March 2031"),
                new Heading(2, "Agencies that took part"),
                new ListItem("•", "Ashvale police"),
                new ListItem("•", "Hill Road surgery (GP)"),
                new Heading(2, "Introduction"),
                new Paragraph("Wren was shaken."));

        assertThat(shown(facts, FactKind.values()))
                .containsExactly(
                        "TITLE [] Serious case review: Wren",
                        "BOARD [ashvale] Ashvale Local Safeguarding Children Board",
                        "TYPE [SCR] serious case review",
                        "AGE [UNDER_1] 11 weeks",
                        "SEX [girl] girl",
                        "HARM [PHYSICAL] physical abuse",
                        "PUBLISHED [2031-03] March 2031",
                        "AGENCY [POLICE] Ashvale police",
                        "AGENCY [GP] Hill Road surgery (GP)");
        assertThat(facts).extracting(FoundFact::passage).contains("Child | Wren (a pseudonym), 11 weeks, girl");
    }

    @Test
    void a_board_and_the_partnership_that_came_after_it_are_counted_as_one() {
        List<FoundFact> board = in(new Paragraph("Board: Ashvale Local Safeguarding Children Board"));
        List<FoundFact> partnership = in(
                new Heading(1, "Ashvale Safeguarding Children Partnership"),
                new Heading(1, "Local child safeguarding practice review"));

        assertThat(shown(board, FactKind.BOARD))
                .containsExactly("BOARD [ashvale] Ashvale Local Safeguarding Children Board");
        assertThat(shown(partnership, FactKind.BOARD))
                .containsExactly("BOARD [ashvale] Ashvale Safeguarding Children Partnership");
    }

    @Test
    void without_labels_the_account_tells_of_the_child_and_of_nobody_else() {
        List<FoundFact> facts = in(
                new Heading(1, "Child safeguarding practice review"),
                new Heading(2, "What happened"),
                new Paragraph(
                        "His mother was nineteen. Robin died at seven weeks. The baby boy had been shaken by his father."
                                + " A sister, aged 6, was in the house."));

        assertThat(shown(facts, FactKind.AGE, FactKind.SEX, FactKind.HARM))
                .containsExactly("AGE [UNDER_1] seven weeks", "SEX [boy] boy", "HARM [PHYSICAL] physical abuse");
    }

    @Test
    void ages_over_several_bands_are_counted_in_each() {
        assertThat(shown(in(new Paragraph("Children: two sisters aged from 9 months to 7 years")), FactKind.AGE))
                .containsExactly(
                        "AGE [UNDER_1] 9 months to 7 years",
                        "AGE [1_TO_5] 9 months to 7 years",
                        "AGE [6_TO_10] 9 months to 7 years");
        assertThat(shown(in(new Paragraph("Subject: unborn baby, 34 weeks of pregnancy")), FactKind.AGE))
                .containsExactly("AGE [UNBORN] unborn baby");
        assertThat(shown(in(new Paragraph("Child: Finch, a girl aged twelve")), FactKind.AGE, FactKind.SEX))
                .containsExactly("AGE [11_TO_15] twelve years", "SEX [girl] girl");
    }

    @Test
    void a_line_about_the_child_that_leaves_out_the_sex_leaves_it_out_on_purpose() {
        List<FoundFact> facts = in(
                new Heading(1, "Serious case review"),
                new Paragraph("Child: Brook, 8 years"),
                new Heading(2, "What happened"),
                new Paragraph("The boy was neglected."));

        assertThat(shown(facts, FactKind.SEX)).isEmpty();
    }

    @Test
    void a_report_that_is_about_no_child_tells_of_none() {
        List<FoundFact> facts = in(
                new Heading(1, "Inspection of Ashvale local authority children’s services"),
                new Paragraph("Lead inspector: Jo Made-up, Inspector"),
                new Paragraph("Children who are neglected are seen quickly. A boy aged 6 told us so."));

        assertThat(shown(facts, FactKind.values()))
                .containsExactly(
                        "TITLE [] Inspection of Ashvale local authority children’s services",
                        "BOARD [ashvale] Ashvale",
                        "TYPE [INSPECTION] inspection report",
                        "AUTHOR [] Jo Made-up, Inspector");
    }

    @Test
    void of_a_date_with_more_behind_it_the_date_is_taken() {
        assertThat(shown(in(new Paragraph("Publication date: October 2030 Revised: January 2035")), FactKind.PUBLISHED))
                .containsExactly("PUBLISHED [2030-10] October 2030");
        assertThat(shown(in(new Heading(1, "A review"), new Paragraph("3rd May 2031")), FactKind.PUBLISHED))
                .containsExactly("PUBLISHED [2031-05-03] 3rd May 2031");
        assertThat(shown(in(new Paragraph("Published: soon")), FactKind.PUBLISHED))
                .isEmpty();
    }

    @Test
    void of_an_empty_report_nothing_is_read() {
        assertThat(readFacts.in(List.of())).isEmpty();
        assertThat(in()).isEmpty();
        assertThat(in(new Heading(1, "***"), new Paragraph(":"), new TableRow(List.of("", ""))))
                .isEmpty();
    }
}
