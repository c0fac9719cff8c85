package org.sightline.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a search finds, whichever engine looks. */
abstract class EveryEngineFinds {

    private static final Embed MODEL = Embed.open(1);

    private PassageIndex index;
    private Search search;

    abstract PassageIndex open();

    @BeforeEach
    void three_reports() {
        index = open();
        put(
                "bruise",
                "2014",
                "neglect",
                "The baby had a bruise on the cheek. Nobody asked the mother's partner who he was.");
        put(
                "visits",
                "2019",
                "no access",
                "The health visitor called twice and was not let in. Nothing followed from it.");
        put(
                "school",
                "2019",
                "neglect",
                "The boy was hungry and took bread from bins. His teachers thought he had a disorder.");
        index.show();
        search = new Search(index, MODEL);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void put(String report, String year, String theme, String text) {
        Indexed passage = new Indexed(
                1, 7, "", text, Map.of(Facet.YEAR, List.of(year), Facet.THEME, List.of(theme)), Optional.empty());
        Meaning meaning = MODEL.ofPassages(List.of(passage.toRead())).getFirst();
        index.put(report, List.of(new Indexed(1, 7, "", text, passage.facets(), Optional.of(meaning))));
    }

    private Searched.Found found(String text) {
        return found(Asked.of(text, 10));
    }

    private Searched.Found found(Asked asked) {
        return (Searched.Found) search.search(asked);
    }

    private static String first(Searched.Found found) {
        return found.hits().getFirst().place().report();
    }

    @Test
    void a_word_finds_the_passage_that_has_it_in_any_form() {
        assertThat(first(found("bruises"))).isEqualTo("bruise");
    }

    @Test
    void a_situation_told_in_other_words_finds_what_is_like_it() {
        assertThat(first(found("refused access to a home"))).isEqualTo("visits");
        assertThat(first(found("a pupil was stealing food"))).isEqualTo("school");
    }

    @Test
    void a_hit_says_where_it_stands_and_why_it_is_shown() {
        Hit hit = found("bruised baby").hits().getFirst();

        assertThat(hit.place()).isEqualTo(new Hit.Place("bruise", 1, 7, ""));
        assertThat(hit.words()).containsExactly("baby", "bruise");
        assertThat(hit.why()).isEqualTo("It has the words baby, bruise, and is among the nearest in meaning.");
        assertThat(hit.text().stream().map(Hit.Piece::text).collect(Collectors.joining()))
                .isEqualTo("The baby had a bruise on the cheek. Nobody asked the mother's partner who he was.");
    }

    @Test
    void a_hit_that_has_no_word_of_the_query_says_so() {
        Hit hit = found("pupil stealing food").hits().getFirst();

        assertThat(hit.words()).isEmpty();
        assertThat(hit.why()).isEqualTo("None of these words stand in it; it is among the nearest in meaning.");
    }

    @Test
    void a_search_can_be_narrowed_and_is_counted_by_every_facet() {
        Searched.Found all = found("the mother, the health visitor and the teachers");
        assertThat(all.facets().get(Facet.THEME))
                .containsExactly(new Searched.Count("neglect", 2), new Searched.Count("no access", 1));

        Searched.Found narrowed =
                found(new Asked("bruise", Map.of(Facet.YEAR, Set.of("2019"), Facet.THEME, Set.of("neglect")), 10));
        assertThat(narrowed.hits()).extracting(hit -> hit.place().report()).containsExactly("school");
    }

    @Test
    void nothing_asked_is_answered_with_what_to_do() {
        for (String nothing : List.of("", "   \n", "?!", "\u0000")) {
            assertThat(search.search(Asked.of(nothing, 10)))
                    .asInstanceOf(type(Searched.NotAsked.class))
                    .satisfies(refused -> assertThat(refused.why()).startsWith("Write what you look for"));
        }
    }

    @Test
    void twenty_kilobytes_are_refused_with_the_limit() {
        assertThat(search.search(Asked.of("bruise ".repeat(3000), 10)))
                .asInstanceOf(type(Searched.NotAsked.class))
                .satisfies(refused -> assertThat(refused.why()).contains("21,000", "10,000"));
    }

    @Test
    void four_pages_of_different_words_are_searched() {
        Random dice = new Random(1);
        String words = dice.ints(2000, 100, 999).mapToObj(Integer::toString).collect(Collectors.joining(" "));

        assertThat(found(words + " bruise").hits()).isNotEmpty();
    }

    @Test
    void small_words_alone_still_find_by_meaning() {
        assertThat(found("who was there").hits()).isNotEmpty();
    }

    @Test
    void without_a_model_words_find() {
        Searched.Found found = (Searched.Found) Search.byWordsOnly(index).search(Asked.of("bread", 10));

        assertThat(found.hits()).extracting(hit -> hit.place().report()).containsExactly("school");
        assertThat(found.hits().getFirst().why()).isEqualTo("It has the word bread.");
    }

    @Test
    void what_reads_like_code_is_only_words() {
        assertThat(found("bruise) OR (*:* AND [a TO \"").hits()).isNotEmpty();
    }

    private List<String> reports(String text) {
        return found(text).hits().stream().map(hit -> hit.place().report()).toList();
    }

    @Test
    void what_is_quoted_must_stand_so_in_the_passage() {
        assertThat(reports("\"bruise on the cheek\"")).containsExactly("bruise");
        assertThat(reports("\u201cA Bruise\u201d and \"the mother\u2019s partner\""))
                .containsExactly("bruise");
        assertThat(reports("baby \"bruise on her cheek\"")).isEmpty();
        assertThat(reports("\"bruises on the cheek\"")).isEmpty();
        assertThat(reports("\"bruise on the cheek\" \"was not let in\"")).isEmpty();
    }

    @Test
    void what_is_quoted_is_found_though_all_its_words_are_small() {
        assertThat(reports("\"and was not\"")).containsExactly("visits");
    }

    @Test
    void what_is_quoted_narrows_what_is_found_by_the_other_words() {
        assertThat(reports("teachers \"called twice\"")).containsExactly("visits");
    }

    @Test
    void a_quotation_that_is_not_closed_is_no_quotation() {
        assertThat(reports("\"bruise on her cheek")).first().isEqualTo("bruise");
        assertThat(reports("a 3\" cut and a 6\" bruise")).first().isEqualTo("bruise");
        assertThat(reports("\"\" bruise \"?!\"")).first().isEqualTo("bruise");
    }

    @Test
    void what_somebody_said_in_a_situation_need_not_stand_in_a_review() {
        assertThat(
                        reports(
                                "The health visitor called on Monday and again on Friday, and both times the mother's new partner said"
                                        + " \"you can not come in\" and closed the door, so that nobody saw the baby that week"))
                .contains("visits");
    }

    @Test
    void a_quotation_is_marked_as_one_piece() {
        Hit hit = found("\"a bruise on the cheek\" of a baby").hits().getFirst();

        assertThat(hit.words()).containsExactly("baby", "a bruise on the cheek");
    }

    @Test
    void no_quotation_runs_from_a_heading_into_the_text() {
        index.put(
                "headed",
                List.of(new Indexed(1, 1, "What we found", "Bread was all he had.", Map.of(), Optional.empty())));
        index.show();

        assertThat(reports("\"we found\"")).containsExactly("headed");
        assertThat(reports("\"found bread\"")).isEmpty();
    }

    @Test
    void more_quotations_than_can_stand_in_a_passage_are_refused() {
        assertThat(search.search(Asked.of(
                        IntStream.range(0, 300).mapToObj(at -> "\"" + at + "\"").collect(Collectors.joining(" ")), 10)))
                .asInstanceOf(type(Searched.NotAsked.class))
                .satisfies(refused -> assertThat(refused.why()).contains("20", "300"));
    }
}
