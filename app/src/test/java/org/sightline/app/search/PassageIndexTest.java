package org.sightline.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageIndexTest {

    @TempDir
    private Path folder;

    private static Indexed passage(int number, String text) {
        return new Indexed(number, 1, "Findings", text, Map.of(), Optional.empty());
    }

    private static List<String> found(PassageIndex index, String words) {
        Searched.Found found = (Searched.Found) Search.byWordsOnly(index).search(Asked.of(words, 10));
        return found.hits().stream()
                .map(hit -> hit.place().report() + " " + hit.place().number())
                .toList();
    }

    @Test
    void a_report_that_is_put_again_replaces_itself() {
        try (PassageIndex index = PassageIndex.open(folder)) {
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
        try (PassageIndex index = PassageIndex.open(folder)) {
            index.put("a", List.of(passage(1, "bruise")));
            index.put("b", List.of(passage(1, "bruise")));
            index.remove("a");
            index.show();
            assertThat(found(index, "bruise")).containsExactly("b 1");
        }
    }

    @Test
    void nothing_is_seen_before_it_is_shown() {
        try (PassageIndex index = PassageIndex.open(folder)) {
            index.put("a", List.of(passage(1, "bruise")));
            assertThat(found(index, "bruise")).isEmpty();
        }
    }

    @Test
    void headings_are_searched_with_what_stands_under_them() {
        try (PassageIndex index = PassageIndex.open(folder)) {
            index.put("a", List.of(passage(1, "bruise")));
            index.show();
            assertThat(found(index, "finding")).containsExactly("a 1");
        }
    }

    @Test
    void what_was_kept_is_there_after_a_restart_with_its_stamp() {
        try (PassageIndex index = PassageIndex.open(folder)) {
            assertThat(index.stamp()).isEmpty();
            index.put("a", List.of(passage(1, "bruise")));
            index.keep("change 17");
            index.put("b", List.of(passage(1, "bruise")));
        }
        try (PassageIndex index = PassageIndex.open(folder)) {
            assertThat(index.stamp()).contains("change 17");
            assertThat(found(index, "bruise")).containsExactly("a 1");
        }
    }

    @Test
    void a_folder_that_can_not_be_read_begins_again_without_a_stamp() throws IOException {
        try (PassageIndex index = PassageIndex.open(folder)) {
            index.put("a", List.of(passage(1, "bruise")));
            index.keep("change 17");
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                Files.writeString(file, "broken");
            }
        }
        try (PassageIndex index = PassageIndex.open(folder)) {
            assertThat(index.stamp()).isEmpty();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void how_many_passages_are_found_by_meaning_is_known() {
        Meaning meaning = Meaning.towards(new float[] {3, 4});
        try (PassageIndex index = PassageIndex.open(folder)) {
            index.put("a", List.of(passage(1, "bruise"), new Indexed(2, 1, "", "x", Map.of(), Optional.of(meaning))));
            index.show();
            assertThat(index.size()).isEqualTo(2);
            assertThat(index.sizeWithMeaning()).isEqualTo(1);
        }
    }

    @Test
    void two_can_not_use_one_folder() {
        try (PassageIndex _ = PassageIndex.open(folder)) {
            assertThatThrownBy(() -> PassageIndex.open(folder)).hasMessageContaining("Another Sightline");
        }
    }
}
