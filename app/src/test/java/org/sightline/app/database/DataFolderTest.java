package org.sightline.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/sam");

    @Test
    void data_lives_with_the_persons_other_data() {
        assertThat(DataFolder.of("record", Map.of(), HOME)).hasToString("/home/sam/.local/share/sightline/record");
    }

    @Test
    void a_place_for_all_data_that_the_person_chose_is_used() {
        assertThat(DataFolder.of("demo", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .hasToString("/data/sightline/demo");
    }

    @Test
    void a_place_without_a_beginning_is_passed_over() {
        assertThat(DataFolder.of("demo", Map.of("XDG_DATA_HOME", "data"), HOME))
                .isEqualTo(DataFolder.of("demo", Map.of(), HOME));
    }
}
