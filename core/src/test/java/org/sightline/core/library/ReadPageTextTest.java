package org.sightline.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sightline.core.library.Block.Heading;
import org.sightline.core.library.Block.ListItem;
import org.sightline.core.library.Block.Paragraph;
import org.sightline.core.library.Block.TableRow;

class ReadPageTextTest {

    private static List<Block> blocks(String text) {
        return ReadPageText.read(List.of(text)).getFirst().blocks();
    }

    @Test
    void a_paragraph_is_put_together_over_its_lines() {
        assertThat(blocks("""
                        Wren had lived at four addresses before she was three, and each time the record
                        of what was known stayed behind. Nobody asked for it.
                        The school nurse did.
                        """))
                .containsExactly(
                        new Paragraph(
                                "Wren had lived at four addresses before she was three, and each time the record of what was known stayed behind. Nobody asked for it."),
                        new Paragraph("The school nurse did."));
    }

    @Test
    void a_heading_is_told_from_text_by_ending_no_sentence() {
        assertThat(blocks("""
                        Wren was seen by nine people in the week before the summer, and all of them liked her.
                        The voice of the child in the work of
                        every agency: what we found
                        1. She was asked once, in the corridor, whether all was well at home, and she said that it was.
                        """))
                .contains(new Heading(2, "The voice of the child in the work of every agency: what we found"))
                .hasSize(3);
    }

    @Test
    void items_keep_their_markers_whatever_these_look_like() {
        assertThat(blocks("""
                        • one cup of tea
                        \uf0b7 two cups
                        3. three cups
                        (b) another cup
                        Recommendation 4: a pot of tea.
                        """))
                .containsExactly(
                        new ListItem("•", "one cup of tea"),
                        new ListItem("\uf0b7", "two cups"),
                        new ListItem("3.", "three cups"),
                        new ListItem("(b)", "another cup"),
                        new ListItem("Recommendation 4:", "a pot of tea."));
    }

    @Test
    void a_number_that_was_wrapped_to_the_beginning_of_a_line_begins_no_item() {
        assertThat(blocks("""
                        1. The hostel had no room for anybody who was under the age of
                        18. It said so each time it was asked, and nobody wrote to those who pay for it.
                        2. The council had rooms.
                        """)).hasSize(2);
    }

    @Test
    void a_bullet_alone_on_its_line_belongs_to_the_line_below() {
        assertThat(blocks("•\nsee each child alone\n•\nwrite down what they said"))
                .containsExactly(
                        new ListItem("•", "see each child alone"), new ListItem("•", "write down what they said"));
    }

    @Test
    void a_word_parted_at_the_end_of_a_line_is_one_again() {
        assertThat(blocks("The plan was made by a multi-\nagency meeting of six, for 16-\nand 17-year-olds."))
                .containsExactly(
                        new Paragraph("The plan was made by a multi-agency meeting of six, for 16- and 17-year-olds."));
    }

    @Test
    void cells_parted_by_tabs_are_a_row() {
        assertThat(blocks("What\tWhom\tBy when\nAsk\tPolice\tMay"))
                .containsExactly(
                        new TableRow(List.of("What", "Whom", "By when")),
                        new TableRow(List.of("Ask", "Police", "May")));
    }

    @Test
    void numbered_headings_are_headings_and_short_numbered_items_are_items() {
        assertThat(blocks("""
                        4. What happened

                        4.1 Wren was born in spring.

                        5. What was liked

                        1. The nursery
                        2. The swimming
                        3. The dog
                        """))
                .containsExactly(
                        new Heading(2, "4. What happened"),
                        new ListItem("4.1", "Wren was born in spring."),
                        new Heading(2, "5. What was liked"),
                        new ListItem("1.", "The nursery"),
                        new ListItem("2.", "The swimming"),
                        new ListItem("3.", "The dog"));
    }

    @Test
    void running_heads_and_page_numbers_are_left_out_and_recommendations_one_to_a_page_are_not() {
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= 5; page++) {
            texts.add("Review of Child Wren, 3 May\nRecommendation " + page + "\nThe board should do thing number "
                    + page + " as well as it can.\nPage " + (page + 1) + " of 6");
        }
        List<Page> pages = ReadPageText.read(texts);

        assertThat(pages)
                .hasSize(5)
                .allSatisfy(page -> assertThat(page.blocks())
                        .containsExactly(
                                new Heading(2, "Recommendation " + page.number()),
                                new Paragraph(
                                        "The board should do thing number " + page.number() + " as well as it can.")));
    }

    @Test
    void a_page_that_says_nothing_is_a_page_all_the_same() {
        assertThat(ReadPageText.read(List.of("", "\n \n", "Something.")))
                .hasSize(3)
                .satisfies(pages -> {
                    assertThat(pages.get(1).blocks()).isEmpty();
                    assertThat(pages.get(2).number()).isEqualTo(3);
                });
    }

    @Property(tries = 500)
    void no_letter_is_lost_and_none_changes_its_place(@ForAll("pages") String text) {
        String read = blocks(text).stream().map(ReadPageTextTest::all).collect(Collectors.joining());

        assertThat(bare(read)).isEqualTo(bare(text));
    }

    private static String all(Block block) {
        return switch (block) {
            case ListItem(String marker, String said) -> marker + said;
            case TableRow(List<String> cells) -> String.join("", cells);
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
        };
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> words = Arbitraries.of(
                "the",
                "Board",
                "should",
                "ensure",
                "16",
                "3.",
                "(a)",
                "•",
                "-",
                "o",
                "2.1",
                "Recommendation 4:",
                "R1",
                "home.",
                "visits,",
                "and",
                "multi-",
                "agency",
                "What?",
                "as follows:",
                "Theme 2",
                "IV.",
                "\t",
                "“quoted.”",
                "(Recommendation)");
        Arbitrary<String> lines = words.list().ofMaxSize(14).map(line -> String.join(" ", line));
        return lines.list().ofMaxSize(25).map(page -> String.join("\n", page));
    }
}
