package org.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What does not depend on when or how often the job is run, and what does: the day as at which it is read. */
class SameAgainTest {

    private static final String XLSX = "chronology.xlsx";

    /** The library that writes workbooks puts the second of writing here, and cannot be told another. */
    private static final String TIME_OF_WRITING = "docProps/core.xml";

    @TempDir
    Path temporary;

    private MadeUpFolder folder;

    @BeforeEach
    void one_good_file() throws IOException {
        folder = MadeUpFolder.in(temporary).good();
    }

    @Test
    void the_same_folder_gives_the_same_bytes_in_every_document() throws IOException {
        folder.bytes("school.xlsx", MadeUpFolder.workbook());
        Map<String, byte[]> first = review("first").bytes();
        Map<String, byte[]> second = review("second").bytes();
        first.remove(XLSX);
        second.remove(XLSX);

        assertThat(first).hasSizeGreaterThanOrEqualTo(6);
        assertThat(different(first, second)).isEmpty();
        assertThat(different(sheets("first"), sheets("second"))).isEmpty();
    }

    private static List<String> different(Map<String, byte[]> first, Map<String, byte[]> second) {
        assertThat(second.keySet()).isEqualTo(first.keySet());
        return first.keySet().stream()
                .filter(name -> !Arrays.equals(first.get(name), second.get(name)))
                .toList();
    }

    private Map<String, byte[]> sheets(String out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(temporary.resolve(out).resolve(XLSX).toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (!part.getName().equals(TIME_OF_WRITING)) {
                    parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
                }
            }
        }
        return parts;
    }

    @Test
    void what_was_recorded_later_is_not_known_yet() throws IOException {
        folder.text("police.csv", """
                Date of event,Date recorded,Details,Outcome,Date closed
                1/2/2014,20/2/2014,Call to the address,No action,25/2/2014
                3/2/2014,25/6/2014,Neighbour rang about shouting,Visit made,30/6/2014
                8/2/2014,9/2/2014,Officers called at the home,Referral made,1/9/2014
                """);

        Told told = Told.by("review", folder.path(), "--as-at", "1 March 2014", "--out", temporary.resolve("out"));
        Results then = new Results(temporary.resolve("out"));

        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.out()).contains("not yet known on that day");
        assertThat(then.chronology().get("asAt").asString()).isEqualTo("2014-03-01");
        assertThat(then.entriesOf("police.csv")).isEqualTo(2);
        assertThat(then.addUp()).isTrue();
        assertThat(then.chronology().toString())
                .contains("No action")
                .doesNotContain("Neighbour rang")
                .doesNotContain("Referral made");
    }

    @Test
    void a_second_version_of_a_file_is_held_against_the_first() throws IOException {
        folder.rows(
                "school.csv",
                "3/3/2014,Kit Marlow came to school without a coat on a cold morning",
                "10/3/2014,Kit Marlow was absent and nobody rang the office",
                "17/3/2014,Parents came to the open evening and spoke to the teacher",
                "24/3/2014,School nurse weighed Kit Marlow and noted growth");
        folder.rows(
                "school v2.csv",
                "3/3/2014,Kit Marlow came to school without a coat on a cold morning",
                "10/3/2014,Kit Marlow was absent and nobody rang the office until noon",
                "24/3/2014,School nurse weighed Kit Marlow and noted growth",
                "31/3/2014,Lunch money was not paid for the third week");

        Told told = Told.by("review", folder.path(), "--out", temporary.resolve("out"));
        Results results = new Results(temporary.resolve("out"));

        assertThat(told.out())
                .contains("school v2.csv is a later version of school.csv: 2 rows unchanged")
                .contains("Added", "Changed", "Withdrawn");
        List<JsonNode> revisions =
                results.chronology().get("revisions").valueStream().toList();
        assertThat(revisions).hasSize(1);
        assertThat(revisions.getFirst().get("changes").valueStream())
                .extracting(change -> change.get("sort").asString())
                .containsExactlyInAnyOrder("added", "changed", "withdrawn");
        assertThat(results.addUp()).isTrue();
    }

    private Results review(String out) {
        assertThat(Told.by("review", folder.path(), "--out", temporary.resolve(out))
                        .code())
                .isZero();
        return new Results(temporary.resolve(out));
    }
}
