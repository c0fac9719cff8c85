package org.sightline.app.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.documents.MadeUpReview;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** chronology.json against the contract of its names. */
class ChronologyJsonTest {

    @TempDir
    static Path folder;

    private static JsonNode json;

    @BeforeAll
    static void write() {
        WriteChronology.to(folder, MadeUpReview.review());
        json = new ObjectMapper().readTree(folder.resolve("chronology.json"));
    }

    @Test
    void the_document_has_the_names_of_the_contract() {
        assertThat(json.propertyNames()).contains("case", "asAt", "children", "entries", "notRead");
        assertThat(json.get("case").asString()).isEqualTo("Marsh family");
        assertThat(json.get("asAt").asString()).isEqualTo("2012-06-30");
        assertThat(texts(json.get("children"))).containsExactly(MadeUpReview.OLDER, MadeUpReview.YOUNGER);
    }

    @Test
    void every_entry_has_the_names_of_the_contract_and_exactly_one_part_of_its_file() {
        assertThat(json.get("entries")).hasSize(19);
        for (JsonNode entry : json.get("entries")) {
            assertThat(entry.propertyNames())
                    .contains("id", "happened", "earliest", "latest", "recorded", "agency", "people", "text")
                    .contains("source", "kinds", "sightings", "sameEventAs");
            assertThat(entry.get("source").get("file").isString()).isTrue();
            assertThat(entry.get("source").get("row").isInt()).isTrue();
            assertThat(entry.get("source").propertyNames())
                    .filteredOn(Set.of("sheet", "table", "page", "paragraph", "message")::contains)
                    .hasSize(1);
        }
    }

    @Test
    void a_date_that_is_not_known_has_no_earliest_and_no_latest_day() {
        assertThat(entry("surgery-2").get("earliest").isNull()).isTrue();
        assertThat(entry("surgery-2").get("latest").isNull()).isTrue();
        assertThat(entry("housing-2").get("earliest").asString()).isEqualTo("2010-01-01");
        assertThat(entry("housing-2").get("latest").isNull()).isTrue();
    }

    @Test
    void an_uncertain_date_keeps_its_edtf_its_bounds_and_the_words_it_was_written_in() {
        JsonNode police = entry("police-1");
        assertThat(police.get("happened").asString()).isEqualTo("2006-12?");
        assertThat(police.get("earliest").asString()).isEqualTo("2006-12-01");
        assertThat(police.get("latest").asString()).isEqualTo("2006-12-31");
        assertThat(police.get("written").get("happened").get("words").asString())
                .isEqualTo("12/06?");
    }

    @Test
    void sightings_name_the_child_and_the_grade() {
        JsonNode sighting = entry("care-2").get("sightings").get(0);
        assertThat(sighting.get("child").asString()).isEqualTo(MadeUpReview.OLDER);
        assertThat(sighting.get("grade").asInt()).isEqualTo(4);
    }

    @Test
    void the_other_tellings_of_an_event_are_named_by_their_ids() {
        assertThat(texts(entry("hospital-1").get("sameEventAs"))).containsExactly("school-2");
        assertThat(texts(entry("school-2").get("sameEventAs"))).containsExactly("hospital-1");
        assertThat(json.get("sameEvents").get(0).get("differences")).hasSize(2);
    }

    @Test
    void what_was_not_read_says_where_it_stands_and_why() {
        JsonNode row = json.get("notRead").get(0);
        assertThat(row.get("source").get("file").asString()).isEqualTo("police.csv");
        assertThat(row.get("source").get("row").asInt()).isEqualTo(9);
        assertThat(row.get("why").asString()).startsWith("The row has a date and nothing else.");
        assertThat(json.get("notRead").get(1).get("source").propertyNames()).containsExactly("file");
    }

    @Test
    void each_entry_stands_on_a_line_of_its_own() throws Exception {
        assertThat(java.nio.file.Files.readAllLines(folder.resolve("chronology.json")))
                .filteredOn(line -> line.startsWith("{\"id\":"))
                .hasSize(19);
    }

    private static JsonNode entry(String id) {
        for (JsonNode entry : json.get("entries")) {
            if (entry.get("id").asString().equals(id)) {
                return entry;
            }
        }
        throw new AssertionError("no entry " + id);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
