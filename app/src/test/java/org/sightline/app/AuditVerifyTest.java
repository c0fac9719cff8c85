package org.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.audit.MadeUpExport;

/** Checking an audit export from the command line. */
class AuditVerifyTest {

    @TempDir
    Path folder;

    private Path file;
    private List<String> lines;

    @BeforeEach
    void an_export() throws IOException {
        file = MadeUpExport.file(folder.resolve("audit.jsonl"), 20);
        lines = new ArrayList<>(Files.readAllLines(file));
    }

    @Test
    void a_whole_chain_is_told_with_its_head() {
        Told told = Told.by("audit", "verify", file);

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("The audit chain is whole: 20 lines")
                .containsPattern("Head: [0-9a-f]{64}")
                .contains("Note this head");
        assertThat(told.err()).isEmpty();
    }

    @Test
    void a_head_that_was_noted_earlier_is_found() {
        String hash = lines.get(12).replaceAll(".*\"hash\":\"(\\w+)\".*", "$1");

        Told told = Told.by("audit", "verify", file, "--head", hash.toUpperCase(java.util.Locale.ROOT));

        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("The head that you gave is that of audit line 13");
    }

    @Test
    void a_head_of_another_chain_is_not() {
        Told told = Told.by("audit", "verify", "--head=" + "ab".repeat(32), file);

        assertThat(told.code()).isEqualTo(6);
        assertThat(told.err()).contains("None of the 21 lines of the file has the hash that was noted");
    }

    @Test
    void a_broken_chain_is_told_fault_by_fault() throws IOException {
        lines.set(4, lines.get(4).replace("allowed", "refused"));
        lines.remove(9);
        Files.write(file, lines);

        Told told = Told.by("audit", "verify", file);

        assertThat(told.code()).isEqualTo(6);
        assertThat(told.err().lines())
                .containsExactly(
                        "Line 5 of the file (audit line 5) has been altered: its hash does not fit what it says.",
                        "Before line 10 of the file, audit line 10 is missing.",
                        "The audit chain is broken. Keep this file as it is, and compare it with an earlier export.");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void a_file_that_is_no_export() throws IOException {
        Files.write(file, new byte[] {0, 1, 2, (byte) 0xff, '\n', 7});

        Told told = Told.by("audit", "verify", file);

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).contains("is not an audit export: no line of it can be read as an audit line.");
    }

    @Test
    void a_file_that_is_not_there_or_is_a_folder() {
        assertThat(Told.by("audit", "verify", folder.resolve("nowhere")).code()).isEqualTo(3);
        assertThat(Told.by("audit", "verify", folder).err()).startsWith("There is no file");
    }

    @Test
    void half_a_command_and_no_file_and_no_hash_are_told() {
        assertThat(Told.by("audit").err()).startsWith("Say what is to be done: sightline audit verify");
        assertThat(Told.by("audit", "mend", file).code()).isEqualTo(2);
        assertThat(Told.by("audit", "verify").err()).startsWith("Say which file holds the audit export");
        assertThat(Told.by("audit", "verify", file, "--head", "abc").err()).startsWith("'abc' is not a hash.");
    }

    @Test
    void its_help_names_it_as_it_is_typed() {
        assertThat(Told.by("audit", "verify", "--help").out())
                .contains("Usage: sightline audit verify", "--head", "FILE", "6  the audit chain is broken");
        assertThat(Told.by("help", "audit", "verify").out()).contains("Usage: sightline audit verify");
        assertThat(Told.by("audit", "--help").code()).isEqualTo(2);
    }
}
