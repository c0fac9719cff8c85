package org.sightline.app.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.sightline.app.questions.live.OwnCase;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExportsTest {

    private final OwnCase own = OwnCase.opened();
    private final Guest lead = TestWeb.signedIn("lead");

    private Guest.Answer export(Guest who, String document, Map<String, String> part) {
        who.get(own.path("/exports"));
        Map<String, String> fields = new HashMap<>(part);
        fields.put("document", document);
        return who.post(own.path("/exports"), fields);
    }

    private static JsonNode json(Guest.Answer answer) {
        return new ObjectMapper().readTree(answer.body());
    }

    private String answered() {
        String question = lead.get(own.path("/questions?text=attempts"))
                .page()
                .select("article h2 a")
                .attr("href");
        lead.get(question);
        lead.post(
                question + "/answers",
                Map.of("says", "answered", "reason", "She was at her aunt's.", "others", "f1-2", "seen", "0"));
        return question;
    }

    @Test
    void the_json_has_the_entries_and_the_questions_that_the_pages_have() {
        JsonNode chronology = json(export(lead, "CHRONOLOGY_JSON", Map.of("of", "all")));
        JsonNode questions = json(export(lead, "QUESTIONS_JSON", Map.of("of", "all")));

        assertThat(chronology.get("entries").findValuesAsString("id")).contains("f1-2", "f1-3", "f1-4");
        assertThat(chronology.get("files").get(0).get("rows").asInt()).isEqualTo(3);
        List<String> shown = lead.get(own.path("/questions"))
                .page()
                .select("article.question")
                .eachAttr("id");
        assertThat(questions
                        .get("questions")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .containsExactlyElementsOf(shown);
    }

    @Test
    void what_people_answered_stands_in_every_document_that_holds_questions() throws IOException {
        answered();

        JsonNode asked =
                json(export(lead, "QUESTIONS_JSON", Map.of("of", "all"))).get("questions");
        JsonNode answer = asked.valueStream()
                .filter(each -> each.get("state").asString().equals("answered"))
                .findFirst()
                .orElseThrow()
                .get("answers")
                .get(0);
        assertThat(answer.get("reason").asString()).isEqualTo("She was at her aunt's.");
        assertThat(answer.get("by").asString()).isEqualTo("Asha Patel");
        byte[] word = export(lead, "WORD", Map.of("of", "all")).response().body();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(new XWPFWordExtractor(document).getText())
                    .contains("What people answered", "Answered by Asha Patel", "She was at her aunt's.");
        }
        assertThat(pages(export(lead, "WEB", Map.of("of", "all")))).contains("chronology.html", "questions.html");
    }

    private static List<String> pages(Guest.Answer answer) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.response().body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void as_known_on_a_day_leaves_out_what_came_later_and_accounts_for_it() {
        JsonNode known = json(export(lead, "CHRONOLOGY_JSON", Map.of("of", "known", "day", "5 March 2015")));

        assertThat(known.get("entries").findValuesAsString("id"))
                .contains("f1-2")
                .doesNotContain("f1-3", "f1-4");
        assertThat(known.get("asAt").asString()).isEqualTo("2015-03-05");
        assertThat(known.get("files").get(0).get("notYetKnown").asInt()).isEqualTo(2);
    }

    @Test
    void one_agencys_rows_come_without_any_question() {
        own.send("police.csv", "Date,Who,What happened\n05/03/2015,Wren Ashford,Call to the address. No offences.\n");

        String agency = lead.get(own.path("/exports")).page().select("#whose option").stream()
                .map(option -> option.attr("value"))
                .filter(name -> name.startsWith("Police"))
                .findFirst()
                .orElseThrow();
        JsonNode rows = json(export(lead, "CHRONOLOGY_JSON", Map.of("of", "own", "whose", agency)));
        JsonNode questions = json(export(lead, "QUESTIONS_JSON", Map.of("of", "own", "whose", agency)));

        assertThat(rows.get("entries")
                        .valueStream()
                        .map(each -> each.get("agency").asString()))
                .containsOnly(agency);
        assertThat(questions.get("questions").isEmpty()).isTrue();
    }

    @Test
    void the_name_of_the_file_is_safe_and_the_audit_says_what_was_taken() {
        Guest.Answer word = export(lead, "WORD", Map.of("of", "all"));

        assertThat(word.response().headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"the-ashford-child-chronology-\\d{4}-\\d\\d-\\d\\d\\.docx\"");
    }

    @Test
    void what_was_not_chosen_rightly_is_said_in_a_sentence_each() {
        Guest.Answer refused = export(lead, "WORD", Map.of("of", "known", "day", "soonish"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("“soonish” is not a day");
    }

    @Test
    void somebody_of_one_agency_takes_out_its_rows_and_nothing_else() {
        own.send("police.csv", "Date,Who,What happened\n05/03/2015,Wren Ashford,Call to the address. No offences.\n");
        String other = lead.get(own.path("/exports")).page().select("#whose option").stream()
                .map(option -> option.attr("value"))
                .filter(name -> !name.isEmpty() && !name.startsWith("Police"))
                .findFirst()
                .orElseThrow();
        own.join("practitioner", other);
        Guest practitioner = TestWeb.signedIn("practitioner");

        assertThat(practitioner
                        .get(own.path("/exports"))
                        .page()
                        .select("#whose option")
                        .eachText())
                .containsExactly("Choose", other);
        JsonNode rows = json(export(practitioner, "CHRONOLOGY_JSON", Map.of("of", "all")));
        assertThat(rows.get("entries")
                        .valueStream()
                        .map(each -> each.get("agency").asString()))
                .containsOnly(other);
        assertThat(export(practitioner, "WORD", Map.of("of", "known", "day", "5 March 2015"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_agencys_author_can_not_export() {
        own.join("author", "Social care");

        assertThat(TestWeb.signedIn("author").get(own.path("/exports")).status())
                .isEqualTo(403);
    }
}
