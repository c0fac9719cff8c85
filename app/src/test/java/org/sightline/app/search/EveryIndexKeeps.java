package org.sightline.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an index keeps and shows, whichever engine it is. */
abstract class EveryIndexKeeps {

    /** The same each time, as after a restart. */
    abstract PassageIndex open();

    static Indexed passage(int number, String text) {
        return new Indexed(number, 1, "Findings", text, Map.of(), Optional.empty());
    }

    static List<String> found(PassageIndex index, String words) {
        Searched.Found found = (Searched.Found) Search.byWordsOnly(index).search(Asked.of(words, 10));
        return found.hits().stream()
                .map(hit -> hit.place().report() + " " + hit.place().number())
                .toList();
    }

    @Test
    void a_report_that_is_put_again_replaces_itself() {
        try (PassageIndex index = open()) {
            index.put("a", List.of(passage(1, "bruise"), passage(2, "bruise")));
            index.show();
            assertThat(found(index, "bruise")).containsExactly("a 1", "a 2");

            index.put("a", List.of(passage(1, "hunger")));
            index.show();
            assertThat(found(index, "bruise")).isEmpty();
            assertThat(found(index, "hunger")).containsExactly("a 1");
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void a_report_that_is_taken_out_is_found_no_more() {
        try (PassageIndex index = open()) {
            index.put("a", List.of(passage(1, "bruise")));
            index.put("b", List.of(passage(1, "bruise")));
            index.remove("a");
            index.show();
            assertThat(found(index, "bruise")).containsExactly("b 1");
        }
    }

    @Test
    void nothing_is_seen_before_it_is_shown() {
        try (PassageIndex index = open()) {
            index.put("a", List.of(passage(1, "bruise")));
            assertThat(found(index, "bruise")).isEmpty();
        }
    }

    @Test
    void headings_are_searched_with_what_stands_under_them() {
        try (PassageIndex index = open()) {
            index.put("a", List.of(passage(1, "bruise")));
            index.show();
            assertThat(found(index, "finding")).containsExactly("a 1");
        }
    }

    @Test
    void how_many_passages_are_found_by_meaning_is_known() {
        Meaning meaning = Meaning.towards(direction());
        try (PassageIndex index = open()) {
            index.put("a", List.of(passage(1, "bruise"), new Indexed(2, 1, "", "x", Map.of(), Optional.of(meaning))));
            index.show();
            assertThat(index.size()).isEqualTo(2);
            assertThat(index.sizeWithMeaning()).isEqualTo(1);
        }
    }

    private static float[] direction() {
        float[] direction = new float[384];
        direction[7] = 1;
        return direction;
    }

    @Test
    void a_report_that_is_put_twice_before_it_is_shown_is_as_it_was_put_last() {
        try (PassageIndex index = open()) {
            index.put("a", List.of(passage(1, "bruise"), passage(2, "bruise")));
            index.put("a", List.of(passage(1, "hunger")));
            index.show();
            assertThat(found(index, "bruise")).isEmpty();
            assertThat(found(index, "hunger")).containsExactly("a 1");
        }
    }

    @Test
    void what_was_kept_is_there_after_a_restart_with_what_was_said_of_it() {
        String stamp = "change 17\n".repeat(20_000);
        try (PassageIndex index = open()) {
            assertThat(index.stamp()).isEmpty();
            index.put("a", List.of(passage(1, "bruise")));
            index.keep(stamp);
        }
        try (PassageIndex index = open()) {
            assertThat(index.stamp()).contains(stamp);
            assertThat(found(index, "bruise")).containsExactly("a 1");
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void after_it_was_cleared_nothing_is_there() {
        try (PassageIndex index = open()) {
            index.put("a", List.of(passage(1, "bruise")));
            index.keep("change 17");
            index.clear();
            index.show();
            assertThat(found(index, "bruise")).isEmpty();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void a_report_of_thousands_of_passages_is_put_whole() {
        String text = "The health visitor called and was not let in. ".repeat(30);
        try (PassageIndex index = open()) {
            index.put(
                    "a",
                    IntStream.range(0, 3000).mapToObj(at -> passage(at, text)).toList());
            index.show();
            assertThat(index.size()).isEqualTo(3000);
        }
    }
}
