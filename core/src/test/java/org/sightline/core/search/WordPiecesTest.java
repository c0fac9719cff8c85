package org.sightline.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "health", "visit", "##or", "##ors", "'", "s", "cafe", "£", "5", "-",
            "no", "not");

    private final WordPieces pieces = WordPieces.of(numbered());

    private static Map<String, Integer> numbered() {
        Map<String, Integer> numbers = new HashMap<>();
        VOCABULARY.forEach(piece -> numbers.put(piece, numbers.size()));
        return numbers;
    }

    private List<String> read(String text) {
        int[] numbers = pieces.in(text, 512);
        return java.util.Arrays.stream(numbers).mapToObj(VOCABULARY::get).toList();
    }

    @Test
    void a_word_is_cut_into_the_longest_pieces_that_are_known() {
        assertThat(read("health visitors")).containsExactly("[CLS]", "health", "visit", "##ors", "[SEP]");
    }

    @Test
    void capitals_and_accents_do_not_count() {
        assertThat(read("HEALTH Café")).containsExactly("[CLS]", "health", "cafe", "[SEP]");
    }

    @Test
    void punctuation_and_currency_stand_apart() {
        assertThat(read("visitor's no-5")).containsExactly("[CLS]", "visit", "##or", "'", "s", "no", "-", "5", "[SEP]");
    }

    @Test
    void a_word_that_can_not_be_cut_is_unknown_as_a_whole() {
        assertThat(read("visitzz not")).containsExactly("[CLS]", "[UNK]", "not", "[SEP]");
    }

    @Test
    void a_run_of_letters_that_is_no_word_costs_nothing() {
        assertThat(read("x".repeat(100_000))).containsExactly("[CLS]", "[UNK]", "[SEP]");
    }

    @Test
    void unseen_characters_are_left_out_and_every_kind_of_space_parts_words() {
        assertThat(read("no\u00A0not\tno\u0000t\uFFFD")).containsExactly("[CLS]", "no", "not", "not", "[SEP]");
    }

    @Test
    void what_the_model_can_not_take_is_left_out_and_the_end_is_marked() {
        assertThat(pieces.in("no ".repeat(1000), 8)).hasSize(8).startsWith(2).endsWith(3);
    }

    @Test
    void a_vocabulary_without_marks_is_refused() {
        assertThatThrownBy(() -> WordPieces.of(Map.of("no", 1))).hasMessageContaining("[CLS]");
    }

    @Property
    void any_text_at_all_is_read(@ForAll String text) {
        assertThat(pieces.in(text, 32)).hasSizeBetween(2, 32).startsWith(2).endsWith(3);
    }
}
