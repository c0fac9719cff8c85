package org.sightline.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.core.audit.Fault;
import org.sightline.core.audit.Verdict;

/** What is read of a file that claims to be an audit export. */
class CheckExportTest {

    private static final int COUNT = 12;

    private final List<String> lines = new ArrayList<>(MadeUpExport.lines(COUNT));

    @Test
    void an_export_as_it_was_written_is_whole() throws IOException {
        assertThat(checked(String.join("\n", lines))).containsInstanceOf(Verdict.Whole.class);
    }

    @Test
    void a_line_reads_as_what_it_is() {
        assertThat(lines.getFirst())
                .startsWith(
                        "{\"number\":1,\"at\":\"2031-03-04T08:15:00.257Z\",\"who\":\"Ines \u00d6der\",\"role\":\"practitioner\",\"case\":1,"
                                + "\"action\":\"see the chronology\",\"what\":\"page \\\"1\\\"\",\"why\":\"\",\"outcome\":\"allowed\",\"previous\":\"0000");
        assertThat(lines.getLast()).startsWith("{\"count\":12,\"head\":\"");
    }

    @Test
    void the_line_ends_of_another_system_and_a_missing_last_one_change_nothing() throws IOException {
        assertThat(checked("\ufeff" + String.join("\r\n", lines))).containsInstanceOf(Verdict.Whole.class);
    }

    /** Everything that can be done to a text is tried at the letter where it is done. */
    @Test
    void no_single_letter_can_be_changed_without_its_line_being_named() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            int which = random.nextInt(lines.size());
            String line = lines.get(which);
            int at = random.nextInt(line.length());
            char other = (char) (' ' + random.nextInt(95));
            String changed = line.substring(0, at) + other + line.substring(at + 1);
            List<String> file = new ArrayList<>(lines);
            file.set(which, changed);

            if (!changed.equals(line)) {
                assertThat(faults(file)).as(changed).extracting(Fault::line).contains(which + 1L);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "}                     | ,\"note\":\"seen by nobody\"}  | it holds something that Sightline does not write.",
                "}                     | ,\"who\":\"somebody else\"}    | it says the same thing twice.",
                "\"case\":2            | \"case\":2.0                   | it holds something that is neither text nor a whole number.",
                "\"case\":2            | \"case\":[2]                   | it holds something that is neither text nor a whole number.",
                "\"case\":2            | \"case\":99999999999999999999  | it is no whole line of JSON.",
                "\"number\":2          | \"number\":-2                  | its number, time or hash is none.",
                "\"number\":2          | \"number\":9223372036854775807 | its number, time or hash is none.",
                "15:00.394Z            | 15:00.394000001Z               | it holds something that Sightline does not write.",
                "15:00.394Z            | 15:00.394+00:00                | it holds something that Sightline does not write.",
                "15:00.394Z            | soon                           | its number, time or hash is none.",
                "\"why\":\"\",         | ~~                             | it has no \"why\".",
                "}                     | ~~                             | it is no whole line of JSON.",
                "}                     | } {}                           | something stands behind its end."
            })
    void nothing_can_be_added_to_a_line_or_respelt(String what, String instead, String why) throws IOException {
        lines.set(1, lines.get(1).replace(what, instead));

        assertThat(faults(lines)).first().isEqualTo(new Fault.Unreadable(2, why));
    }

    @Test
    void a_line_that_never_ends_is_not_held_in_memory() throws IOException {
        byte[] endless = new byte[2 * FileLines.LONGEST];

        assertThat(CheckExport.of(new ByteArrayInputStream(endless), Optional.empty()))
                .isEmpty();
        assertThat(new FileLines(new ByteArrayInputStream(endless)).next())
                .hasValueSatisfying(line -> assertThat(line).hasSize(FileLines.LONGEST + 1));
    }

    @Test
    void empty_lines_are_told() throws IOException {
        lines.add(3, "");

        assertThat(faults(lines)).contains(new Fault.Unreadable(4, "it is no object in JSON."));
    }

    @Test
    void noise_is_no_export() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(3).nextBytes(noise);

        assertThat(CheckExport.of(new ByteArrayInputStream(noise), Optional.empty()))
                .isEmpty();
        assertThat(checked("")).isEmpty();
        assertThat(checked("{\"event\":\"began\"}\n{\"event\":\"ended\"}\n")).isEmpty();
        assertThat(checked("[".repeat(100_000))).isEmpty();
    }

    private static List<Fault> faults(List<String> lines) throws IOException {
        return checked(String.join("\n", lines) + "\n")
                .map(verdict -> verdict instanceof Verdict.Broken broken ? broken.faults() : List.<Fault>of())
                .orElseThrow();
    }

    private static Optional<Verdict> checked(String text) throws IOException {
        return CheckExport.of(new ByteArrayInputStream(text.getBytes(UTF_8)), Optional.empty());
    }
}
