package org.sightline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.core.library.Block;
import org.sightline.core.library.Block.Heading;
import org.sightline.core.library.Block.Paragraph;
import org.sightline.core.library.FindThemes;
import org.sightline.core.library.FoundTheme;
import org.sightline.core.library.Page;

/** The themes, what speaks of them and what does not, by made-up sentences. */
class ThemesTest {

    private final FindThemes findThemes = Themes.finder();

    private List<String> codes(FindThemes.Known known, Block... blocks) {
        return findThemes.in(List.of(new Page(1, List.of(blocks))), known).stream()
                .map(FoundTheme::code)
                .toList();
    }

    @Test
    void there_are_twenty_one_each_with_a_name_and_in_one_order() {
        assertThat(Themes.all()).hasSize(21).extracting(Theme::code).doesNotHaveDuplicates();
        assertThat(Themes.all()).allSatisfy(theme -> {
            assertThat(theme.name()).isNotBlank();
            assertThat(Themes.name(theme.code())).isEqualTo(theme.name());
        });
        assertThat(Themes.name("OLD")).isEqualTo("OLD");
        assertThat(Themes.has("OLD")).isFalse();
    }

    @Test
    void every_question_is_about_themes_that_there_are() {
        List<String> questions = Stream.of("GAP-SEEN", "WNB-RUN", "ADULT-UNKNOWN", "REFERRER-VOID", "STANDARD-GAP")
                .toList();

        assertThat(questions)
                .allSatisfy(question ->
                        assertThat(Themes.ofQuestion(question)).isNotEmpty().allMatch(Themes::has));
        assertThat(Themes.ofQuestion("NO-SUCH-QUESTION")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEG | There was a plan for neglect.",
                "DA  | The police knew of an assault on a former partner.",
                "PMH | Her mother had been treated for depression since the spring.",
                "PSM | His father was drinking again.",
                "INV | He was never seen on his own.",
                "MEN | Nobody asked who the father of the baby was.",
                "DC  | Promises were taken as change.",
                "CUR | The explanation was accepted by everyone.",
                "INF | The health visitor was not told.",
                "THR | Each of six referrals was judged by itself.",
                "VOC | The neighbour who reported it was never rung back.",
                "WNB | Four appointments were missed.",
                "DRG | The surgery took the family off its list.",
                "CME | She was withdrawn from school and educated at home.",
                "PRE | The pre-birth assessment began late.",
                "PHY | A bruise was seen on the baby.",
                "MOV | The transfer conference took nine weeks.",
                "CUL | No interpreter was used.",
                "ADO | He was criminally exploited by older men and harmed himself.",
                "SYS | Two newly qualified workers held the case.",
                "MGT | Drift is hard to see from inside."
            })
    void one_plain_sentence_is_enough(String code, String sentence) {
        assertThat(findThemes.themesOf(sentence)).contains(code);
        assertThat(findThemes.in(
                        List.of(new Page(7, List.of(new Heading(2, "Findings"), new Paragraph(sentence)))),
                        FindThemes.Known.NOTHING))
                .contains(new FoundTheme(code, 7, sentence));
    }

    @Test
    void words_that_take_away_leave_nothing() {
        assertThat(findThemes.themesOf("There was no history of domestic abuse."))
                .doesNotContain("DA");
        assertThat(findThemes.themesOf("The boys were to carry and sell drugs."))
                .doesNotContain("PSM");
        assertThat(findThemes.themesOf("The baby gained weight.")).isEmpty();
    }

    @Test
    void what_became_of_earlier_reviews_is_no_theme_of_this_one() {
        assertThat(codes(
                        FindThemes.Known.NOTHING,
                        new Heading(2, "What happened to earlier recommendations"),
                        new Paragraph("The review of another child was about neglect. Neglect is common.")))
                .isEmpty();
    }

    @Test
    void the_names_of_agencies_are_no_themes() {
        String agencies = "Agencies involved: Harbour Road drug service; Made-up women’s refuge";

        assertThat(codes(
                        new FindThemes.Known(Set.of(agencies), List.of(), List.of(), Optional.empty()),
                        new Paragraph(agencies)))
                .isEmpty();
    }

    @Test
    void the_name_of_the_child_is_as_good_as_the_child() {
        FindThemes.Known wren = new FindThemes.Known(Set.of(), List.of(), List.of(), Optional.of("Wren"));
        Block sentence = new Paragraph("On the second visit Wren was not asked.");

        assertThat(codes(wren, sentence)).contains("INV");
        assertThat(codes(FindThemes.Known.NOTHING, sentence)).doesNotContain("INV");
    }

    @Test
    void a_long_review_is_not_about_all_that_it_mentions() {
        Block story = new Paragraph("The panel met and read what had been sent to it. ".repeat(400));

        assertThat(codes(FindThemes.Known.NOTHING, story, new Paragraph("There was neglect.")))
                .isEmpty();
        assertThat(codes(
                        FindThemes.Known.NOTHING,
                        story,
                        new Paragraph("There was neglect. ".repeat(6)),
                        new Paragraph("It was neglect.")))
                .containsExactly("NEG");
    }
}
