package org.sightline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.core.library.Block;
import org.sightline.core.library.Block.Heading;
import org.sightline.core.library.Block.ListItem;
import org.sightline.core.library.Block.Paragraph;
import org.sightline.core.library.Block.TableRow;
import org.sightline.core.library.FindAsks;
import org.sightline.core.library.FindFindings;
import org.sightline.core.library.Finding;
import org.sightline.core.library.Page;

/** The shapes in which reviews say what they found, by made-up texts; nobody and nowhere in them exists. */
class FindingsInReviewsTest {

    private final FindFindings findFindings = new FindFindings(FindingTerms.shipped());
    private final FindAsks findAsks = new FindAsks(AskTerms.shipped());

    private List<Finding> in(Block... blocks) {
        List<Page> pages = List.of(new Page(3, List.of(blocks)));
        return findFindings.in(pages, findAsks.in(pages));
    }

    private List<String> texts(Block... blocks) {
        return in(blocks).stream().map(Finding::text).toList();
    }

    @Test
    void headings_below_findings_are_findings_with_what_stands_below_them() {
        assertThat(in(
                        new Heading(1, "A review"),
                        new Heading(2, "Key findings"),
                        new Heading(3, "Finding 1: Nobody asked the father."),
                        new Paragraph("He was at work."),
                        new Heading(4, "In detail"),
                        new Paragraph("On four visits."),
                        new Heading(3, "Finding 2"),
                        new Paragraph("The letter went astray."),
                        new Heading(2, "Method"),
                        new Paragraph("We read records.")))
                .containsExactly(
                        new Finding(
                                3,
                                "Key findings",
                                "Nobody asked the father.\nHe was at work.\nIn detail\nOn four visits."),
                        new Finding(3, "Key findings", "The letter went astray."));
    }

    @Test
    void items_paragraphs_and_rows_below_findings_are_findings() {
        assertThat(texts(
                        new Heading(2, "What we found"),
                        new Paragraph("These are the points:"),
                        new ListItem("1.", "One."),
                        new ListItem("•", "of which this is part"),
                        new ListItem("2.", "Two.")))
                .containsExactly("One.\nof which this is part", "Two.");
        assertThat(texts(
                        new Heading(2, "Learning"),
                        new Paragraph("Finding A: The door was shut."),
                        new Paragraph("Finding B: It stayed shut.")))
                .containsExactly("The door was shut.", "It stayed shut.");
        assertThat(texts(
                        new Heading(2, "Findings"),
                        new TableRow(List.of("No.", "Finding")),
                        new TableRow(List.of("1", "The door was shut."))))
                .containsExactly("1 | The door was shut.");
    }

    @Test
    void what_stands_between_findings_and_is_asked_for_is_no_finding() {
        assertThat(texts(
                        new Heading(2, "Findings and recommendations"),
                        new Heading(3, "Finding 1: The door was shut."),
                        new Paragraph("For a month."),
                        new ListItem("Recommendation 1.", "The Board should ask that doors are opened.")))
                .containsExactly("The door was shut.\nFor a month.");
    }

    @Test
    void a_heading_that_only_has_a_word_of_it_opens_nothing() {
        assertThat(texts(
                        new Heading(1, "Learning from Wren: a serious case review"),
                        new Paragraph("Wren was three."),
                        new Heading(2, "How this review came to its findings and who was asked"),
                        new Paragraph("We asked nine agencies.")))
                .isEmpty();
        assertThat(texts()).isEmpty();
    }

    @Test
    void a_summary_says_it_once_and_the_text_again() {
        assertThat(texts(
                        new Heading(2, "Summary of findings"),
                        new ListItem("1.", "The door was shut."),
                        new Heading(2, "Findings"),
                        new ListItem("1.", "The door was shut.")))
                .containsExactly("The door was shut.");
    }
}
