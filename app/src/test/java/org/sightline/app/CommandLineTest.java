package org.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person types, what they are told, and how the command ends. */
class CommandLineTest {

    @TempDir
    Path temporary;

    private MadeUpFolder folder;
    private Path out;

    @BeforeEach
    void one_good_file() throws IOException {
        folder = MadeUpFolder.in(temporary).good();
        out = temporary.resolve("out");
    }

    @Test
    void no_folder_is_asked_for_in_one_sentence() {
        Told told = Told.by("review");

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).startsWith("Say which folder holds the agencies' files: sightline review FOLDER");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there() {
        Told told = Told.by("review", temporary.resolve("nowhere"), "--out", out);

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).contains("There is no folder").contains("nowhere");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_folder_without_a_file_that_can_be_read() throws IOException {
        Path photos = Files.createDirectories(temporary.resolve("photos"));
        Files.writeString(photos.resolve("README.txt"), "Photographs follow.");

        Told told = Told.by("review", photos, "--out", out);

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).contains("holds no file that can be read").contains("README.txt");
    }

    @Test
    void a_day_that_is_none() {
        Told told = Told.by("review", folder.path(), "--as-at", "soon", "--out", out);

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("'soon' is not one day. Write it as 2012-03-01 or 1 March 2012.");
    }

    @Test
    void an_option_that_there_is_not() {
        Told told = Told.by("review", folder.path(), "--aloud");

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("--aloud").contains("sightline review --help");
    }

    @Test
    void results_cannot_go_into_a_file() throws IOException {
        Files.writeString(out, "mine");

        Told told = Told.by("review", folder.path(), "--out", out);

        assertThat(told.code()).isEqualTo(4);
        assertThat(told.err()).contains("is a file, and results go into a folder. Name another one with --out.");
        assertThat(out).hasContent("mine");
    }

    @Test
    void results_cannot_go_among_the_agencies_files() {
        Told told = Told.by("review", folder.path(), "--out", folder.path().resolve("."));

        assertThat(told.code()).isEqualTo(4);
        assertThat(told.err()).contains("the next run would read them as what agencies sent");
    }

    @Test
    void results_inside_the_folder_never_come_back_as_input() {
        Path inside = folder.path().resolve("out");
        Path elsewhere = folder.path().resolve("later");

        assertThat(Told.by("review", folder.path(), "--out", inside).code()).isZero();
        assertThat(Told.by("review", folder.path(), "--out", inside).code()).isZero();
        assertThat(new Results(inside).entries()).hasSize(MadeUpFolder.GOOD_ROWS);

        Told again = Told.by("review", folder.path(), "--out", elsewhere);
        assertThat(new Results(elsewhere).entries()).hasSize(MadeUpFolder.GOOD_ROWS);
        assertThat(again.out()).contains("out holds what Sightline wrote earlier, and was passed over.");
    }

    @Test
    void a_wrong_rule_is_told_with_its_file_and_line() throws IOException {
        Path rules = Files.createDirectories(temporary.resolve("rules"));
        Files.writeString(rules.resolve("ours.yaml"), "rules:\n  - id: ours\n    colour: blue\n");

        Told told = Told.by("review", folder.path(), "--rules", rules, "--out", out);

        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err()).contains("ours.yaml").containsPattern("line \\d|:\\d");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_wrong_line_of_the_case_is_told_and_everything_else_is_written() throws IOException {
        folder.text("case.yaml", "children:\n  - born: 2010-03-01\n  - name: Kit Marlow\n");

        Told told = Told.by("review", folder.path(), "--out", out);

        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err()).contains("case.yaml");
        assertThat(new Results(out).entries()).hasSize(MadeUpFolder.GOOD_ROWS);
    }

    @Test
    void quiet_says_nothing_unless_something_is_wrong() throws IOException {
        assertThat(Told.by("review", folder.path(), "--quiet", "--out", out).all())
                .isEmpty();

        folder.text("school.csv", "");
        Told told = Told.by("review", folder.path(), "--quiet", "--out", out);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("school.csv is empty");
    }

    @Test
    void the_log_is_lines_of_json_whatever_happens() throws IOException {
        folder.text("case.yaml", "children:\n  - born: 2010-03-01\n  - name: Kit Marlow\n");
        JsonMapper json = new JsonMapper();

        Told told = Told.by("review", folder.path(), "--json-log", "--out", out);

        assertThat(told.err().lines().map(json::readTree))
                .hasSizeGreaterThan(4)
                .extracting((JsonNode line) -> line.get("event").asString())
                .contains("began", "ended", "wrong");
    }

    @Test
    void the_help_lists_the_exit_codes() {
        Told told = Told.by("review", "--help");

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("FOLDER", "--as-at", "--out", "--rules", "--quiet", "--json-log")
                .contains("Usage: sightline review", "130");
    }

    @Test
    void the_version_is_one_line() {
        Told told = Told.by("--version");

        assertThat(told.code()).isZero();
        assertThat(told.out()).startsWith("sightline ").hasLineCount(1);
    }
}
