package org.sightline.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PassageOnPageTest {

    private static Passage first(Page... pages) {
        return CutPassages.cut(List.of(pages)).getFirst();
    }

    @Test
    void paragraphs_items_and_rows_are_marked_and_their_heading_is_not() {
        Page page = new Page(
                1,
                List.of(
                        new Block.Heading(2, "Findings"),
                        new Block.Paragraph("Three things were found."),
                        new Block.ListItem("1.", "Nobody asked his father."),
                        new Block.TableRow(List.of("GP", "", "Ask about fathers."))));

        assertThat(PassageOnPage.blocks(page, first(page))).containsExactly(1, 2, 3);
    }

    @Test
    void headings_alone_are_marked_where_they_are_the_passage() {
        Page page = new Page(1, List.of(new Block.Heading(1, "Child Alder"), new Block.Heading(2, "2014")));

        assertThat(PassageOnPage.blocks(page, first(page))).containsExactly(0, 1);
    }

    @Test
    void a_passage_that_goes_on_over_the_page_is_marked_on_both() {
        Page one = new Page(1, List.of(new Block.Paragraph("He was seen by the")));
        Page two = new Page(2, List.of(new Block.Paragraph("health visitor twice."), new Block.Heading(2, "More")));
        Passage passage = first(one, two);

        assertThat(PassageOnPage.blocks(one, passage)).containsExactly(0);
        assertThat(PassageOnPage.blocks(two, passage)).containsExactly(0);
    }

    @Test
    void another_passage_is_not_marked() {
        Page page = new Page(1, List.of(new Block.Paragraph("He was seen."), new Block.Paragraph("She was not.")));

        assertThat(PassageOnPage.blocks(page, new Passage(3, 1, "", "Something else.")))
                .isEmpty();
    }

    /** Every block that says something is marked for some passage of its page. */
    @Property
    void whatever_stands_on_a_page_is_found_by_a_passage(@ForAll("pages") Page page) {
        Set<Integer> marked = new TreeSet<>();
        CutPassages.cut(List.of(page)).forEach(passage -> marked.addAll(PassageOnPage.blocks(page, passage)));

        Set<Integer> said = IntStream.range(0, page.blocks().size())
                .filter(at -> !(page.blocks().get(at) instanceof Block.Heading))
                .filter(at -> !Passage.textOf(page.blocks().get(at)).isBlank())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(marked).containsAll(said);
    }

    @Provide
    Arbitrary<Page> pages() {
        Arbitrary<String> words = Arbitraries.of("he", "was", "seen", "twice.", "Nobody", "asked", "her", "why.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(list -> String.join(" ", list));
        Arbitrary<Block> blocks = Arbitraries.oneOf(
                words.map(text -> new Block.Heading(2, text)),
                words.map(Block.Paragraph::new),
                words.map(text -> new Block.ListItem("•", text)),
                words.list().ofSize(2).map(Block.TableRow::new));
        return blocks.list().ofMaxSize(12).map(list -> new Page(1, list));
    }
}
