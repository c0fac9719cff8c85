package org.sightline.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageIndexTest extends EveryIndexKeeps {

    @TempDir
    private Path folder;

    @Override
    PassageIndex open() {
        return PassageIndex.open(folder);
    }

    @Test
    void what_was_not_kept_is_forgotten_at_a_restart() {
        try (PassageIndex index = PassageIndex.open(folder)) {
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
    void two_can_not_use_one_folder() {
        try (PassageIndex _ = PassageIndex.open(folder)) {
            assertThatThrownBy(() -> PassageIndex.open(folder)).hasMessageContaining("Another Sightline");
        }
    }
}
