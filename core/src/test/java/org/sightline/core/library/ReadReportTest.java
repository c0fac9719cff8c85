package org.sightline.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sightline.core.library.Block.Heading;
import org.sightline.core.library.Block.ListItem;
import org.sightline.core.library.Block.Paragraph;
import org.sightline.core.library.Block.TableRow;
import org.sightline.core.words.Words;

/** Whatever stands in a report: it is read without fail, and nothing is read that does not stand there. */
class ReadReportTest {

    private static final List<String> PIECES = List.of(
            "Findings",
            "Recommendations",
            "What happened",
            "Child",
            "Child: Wren, 3 weeks to 2 years, girl",
            "Published:",
            "May 2031",
            "Agencies",
            "Ashvale police; Hill School,",
            "Finding 1: Nobody asked.",
            "The Board should ask. By May 2032.",
            "1 | 2",
            "Ashvale Safeguarding Children Board",
            "of the",
            ":",
            "   ",
            "",
            "She was aged 12. Neglect. A bruise.",
            "serious case review",
            "’s — … \u00a0");

    private final ReadReport readReport = new ReadReport(facts(), asks(), findings(), themes());

    private static FactWords facts() {
        return new FactWords(
                Map.of(
                        FactKind.AGE, List.of("child"),
                        FactKind.PUBLISHED, List.of("published"),
                        FactKind.AGENCY, List.of("agencies")),
                new FactWords.OfBoards(
                        List.of("safeguarding children board"), List.of("board"), List.of("inspection of")),
                List.of(new Coded("SCR", "serious case review", List.of("serious case review"), List.of())),
                List.of(
                        new AgeBand("UNDER_1", "under 1", 0, 12, List.of()),
                        new AgeBand("OLDER", "older", 12, 216, List.of())),
                new FactWords.OfChildren(
                        List.of(new Coded("girl", "girl", List.of("girl"), List.of())),
                        List.of(new Coded("NEGLECT", "neglect", List.of("neglect"), List.of("hungry"))),
                        List.of("SCR"),
                        List.of("what happened"),
                        List.of("mother")),
                List.of(new Coded("POLICE", "police", List.of("police"), List.of())));
    }

    private static AskWords asks() {
        return new AskWords(
                List.of("recommendations"),
                List.of("findings"),
                List.of("earlier"),
                List.of("recommendation"),
                List.of("ask"),
                List.of("board"),
                List.of("we recommend"),
                new AskWords.Columns(List.of("recommendation"), List.of("who"), List.of("by when")));
    }

    private static FindingWords findings() {
        return new FindingWords(List.of("findings"), List.of("key"), List.of("recommendations"), List.of("finding"));
    }

    private static FindThemes themes() {
        return new FindThemes(
                List.of(new ThemeWords(
                        "NEG",
                        List.of("neglect"),
                        List.of("hungry"),
                        List.of("bruise"),
                        List.of(new ThemeWords.Pair(List.of("she"), List.of("aged"))),
                        List.of("no neglect"))),
                List.of("earlier"));
    }

    @Provide
    Arbitrary<List<Page>> pages() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.of(PIECES),
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.of(PIECES).list().ofMaxSize(4).map(some -> String.join(" ", some)));
        Arbitrary<Block> block = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(1, 4), text).as(Heading::new),
                text.map(Paragraph::new),
                Combinators.combine(Arbitraries.of("•", "1.", "(b)", ""), text).as(ListItem::new),
                text.list().ofMaxSize(4).map(TableRow::new));
        return block.list().ofMaxSize(12).list().ofMaxSize(4).map(ReadReportTest::numbered);
    }

    private static List<Page> numbered(List<List<Block>> pages) {
        return java.util.stream.IntStream.range(0, pages.size())
                .mapToObj(at -> new Page(at + 1, pages.get(at)))
                .toList();
    }

    @Property(tries = 300)
    void nothing_is_read_that_does_not_stand_there(@ForAll("pages") List<Page> pages) {
        String all = pages.stream()
                .flatMap(page -> page.blocks().stream())
                .map(block -> Words.plain(block.text()))
                .collect(Collectors.joining(" "));

        ReadReport.Result read = readReport.in(pages);

        assertThat(read.facts()).allSatisfy(fact -> {
            assertThat(fact.page()).isBetween(1, pages.size());
            assertThat(fact.value()).isNotBlank();
            assertThat(fact.passage()).isNotBlank();
        });
        assertThat(read.lessons()).allSatisfy(lesson -> {
            assertThat(lesson.page()).isBetween(1, pages.size());
            assertThat(lesson.text().lines()).allSatisfy(line -> assertThat(all).contains(Words.plain(line)));
        });
        assertThat(read.themes()).allSatisfy(theme -> {
            assertThat(theme.page()).isBetween(1, pages.size());
            assertThat(all).contains(Words.plain(theme.sentence()));
        });
        assertThat(readReport.in(pages)).isEqualTo(read);
    }
}
