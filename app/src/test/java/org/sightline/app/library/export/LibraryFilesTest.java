package org.sightline.app.library.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sightline.app.library.learning.MadeReports;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The library as files. */
class LibraryFilesTest {

    @BeforeAll
    static void some() {
        MadeReports.there();
    }

    @Test
    void the_table_has_a_row_for_each_lesson() throws IOException {
        String csv = TestWeb.signedIn("panel").get("/library/export/csv").body().substring(1);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            List<NamedCsvRecord> linnet = rows.stream()
                    .filter(row -> row.getField("title").contains("Linnet"))
                    .toList();

            assertThat(linnet).hasSize(9).allSatisfy(row -> {
                assertThat(row.getField("board")).contains("Saltmarch");
                assertThat(row.getField("published")).startsWith("2009");
                assertThat(row.getField("text")).isNotBlank();
                assertThat(row.getField("page")).matches("\\d+");
            });
        }
    }

    @Test
    void the_json_holds_the_same_reports_as_the_bibliography() {
        Guest guest = TestWeb.signedIn("panel");
        JsonNode json =
                JsonMapper.shared().readTree(guest.get("/library/export/json").body());
        String bibtex = guest.get("/library/export/bibtex").body();

        assertThat(bibtex.lines().filter(line -> line.startsWith("@techreport{")))
                .hasSize(json.get("reports").size());
        assertThat(bibtex).contains("  title = {{Serious case review: Linnet}}", "  year = {2009}");
        assertThat(bibtex.chars().filter(c -> c == '{').count())
                .isEqualTo(bibtex.chars().filter(c -> c == '}').count());
    }

    @Test
    void every_sign_that_means_something_is_escaped() {
        assertThat(WriteBibtex.escaped("A & B_c: 100% of {x} \\ ~ ^ $ #\n two"))
                .isEqualTo(
                        "A \\& B\\_c: 100\\% of \\{x\\} {\\textbackslash} {\\textasciitilde} {\\textasciicircum} \\$ \\# two");
    }

    @Property
    void no_text_can_end_its_field(@ForAll String text) {
        String escaped = WriteBibtex.escaped(text);
        int depth = 0;
        for (int at = 0; at < escaped.length(); at++) {
            boolean bare = at == 0 || escaped.charAt(at - 1) != '\\';
            depth += bare && escaped.charAt(at) == '{' ? 1 : bare && escaped.charAt(at) == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        assertThat(depth).isZero();
    }

    @Test
    void a_key_needs_a_word_on_what_it_is_for() {
        Guest guest = TestWeb.signedIn("business");
        guest.get("/library/export");
        Guest.Answer refused = guest.post("/library/export/keys", Map.of("name", " "));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#name-error").text()).contains("Write what the key is for");
        for (int key = 0; key < 10; key++) {
            guest.post("/library/export/keys", Map.of("name", "key " + key));
        }
        assertThat(guest.post("/library/export/keys", Map.of("name", "one more"))
                        .page()
                        .select("#name-error")
                        .text())
                .contains("as many as one person can have");
    }
}
