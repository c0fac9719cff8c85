package org.sightline.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sightline.core.library.Block.Heading;
import org.sightline.core.library.Block.ListItem;
import org.sightline.core.library.Block.Paragraph;
import org.sightline.core.library.Block.TableRow;

class CutPassagesTest {

    private static final String SENTENCE = "Nobody who went to the house that winter asked to see where Wren slept. ";

    private static String sentences(int count) {
        return SENTENCE.repeat(count).strip();
    }

    @Test
    void a_passage_never_goes_across_a_heading_and_says_under_which_it_stands() {
        List<Passage> passages = CutPassages.cut(List.of(new Page(
                1,
                List.of(
                        new Heading(1, "Child Wren"),
                        new Heading(2, "Home"),
                        new Paragraph(sentences(2)),
                        new Heading(2, "School"),
                        new Paragraph(sentences(3))))));

        assertThat(passages)
                .containsExactly(
                        new Passage(1, 1, "", "Child Wren"),
                        new Passage(2, 1, "Home", sentences(2)),
                        new Passage(3, 1, "School", sentences(3)));
    }

    @Test
    void long_text_is_cut_between_sentences() {
        List<Passage> passages = CutPassages.cut(List.of(new Page(4, List.of(new Paragraph(sentences(30))))));

        assertThat(passages).hasSizeBetween(3, 5).allSatisfy(passage -> {
            assertThat(passage.text()).endsWith("slept.");
            assertThat(LineShape.words(passage.text())).isBetween(50, 150);
        });
    }

    @Test
    void what_a_page_break_cut_is_one_again_and_stands_where_it_began() {
        List<Passage> passages = CutPassages.cut(List.of(
                new Page(7, List.of(new ListItem("3.", "The nurse wrote to the doctor and"))),
                new Page(8, List.of(new Paragraph("waited for an answer."), new ListItem("4.", "None came.")))));

        assertThat(passages)
                .containsExactly(new Passage(
                        1, 7, "", "3. The nurse wrote to the doctor and waited for an answer.\n4. None came."));
    }

    @Test
    void stops_of_short_forms_and_initials_end_no_sentence() {
        assertThat(CutSentences.in("Dr. A. Reed saw Wren (e.g. at home). She was well.1 “All good.” It was not."))
                .containsExactly(
                        "Dr. A. Reed saw Wren (e.g. at home).", "She was well.1", "“All good.”", "It was not.");
    }

    @Property(tries = 300)
    void every_word_of_the_pages_is_in_a_passage_in_order_and_items_stay_whole(@ForAll("pages") List<Page> pages) {
        List<Passage> passages = CutPassages.cut(pages);

        assertThat(passages)
                .extracting(Passage::number)
                .isEqualTo(Stream.iterate(1, number -> number + 1)
                        .limit(passages.size())
                        .toList());
        assertThat(passages).extracting(Passage::page).isSorted();
        assertThat(words(passages.stream().map(Passage::text))).isEqualTo(words(inTexts(pages)));
        blocks(pages)
                .filter(ListItem.class::isInstance)
                .forEach(item ->
                        assertThat(passages).anyMatch(passage -> passage.text().contains(item.text())));
    }

    /** All that must stand in a passage's text: a heading right above text is kept as the passage's heading. */
    private static Stream<String> inTexts(List<Page> pages) {
        List<Block> all = blocks(pages).toList();
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            boolean overText = at + 1 < all.size() && !(all.get(at + 1) instanceof Heading);
            if (!(all.get(at) instanceof Heading && overText)) {
                texts.add(all(all.get(at)));
            }
        }
        return texts.stream();
    }

    private static Stream<Block> blocks(List<Page> pages) {
        return pages.stream().flatMap(page -> page.blocks().stream());
    }

    private static String all(Block block) {
        return block instanceof ListItem(String marker, String said) ? marker + " " + said : block.text();
    }

    private static List<String> words(Stream<String> texts) {
        return List.of(texts.collect(Collectors.joining(" ")).split("\\s+"));
    }

    @Provide
    Arbitrary<List<Page>> pages() {
        Arbitrary<Block> block = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 14))
                .as((kind, length) -> switch (kind) {
                    case 0 -> new Heading(2, new String("What was seen in that year"));
                    case 1 -> new ListItem("•", sentences(length));
                    case 2 -> new TableRow(List.of(sentences(1), "Police"));
                    default -> new Paragraph(sentences(length));
                });
        return block.list().ofMaxSize(8).list().ofMaxSize(4).map(pages -> {
            List<Page> numbered = new ArrayList<>();
            pages.forEach(blocks -> numbered.add(new Page(numbered.size() + 1, blocks)));
            return numbered;
        });
    }

    @Test
    void nothing_gives_no_passages() {
        assertThat(CutPassages.cut(List.of())).isEmpty();
        assertThat(CutPassages.cut(List.of(new Page(1, List.of())))).isEmpty();
    }
}
