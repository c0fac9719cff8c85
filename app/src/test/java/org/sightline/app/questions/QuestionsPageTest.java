package org.sightline.app.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.chronology.WriteChronology;
import org.sightline.app.documents.MadeUpReview;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** questions.html and questions.json, and the way back from them to the rows. */
class QuestionsPageTest {

    @TempDir
    static Path folder;

    private static Document page;
    private static JsonNode json;

    @BeforeAll
    static void write() throws IOException {
        WriteQuestions.to(folder, MadeUpReview.review());
        WriteChronology.to(folder, MadeUpReview.review());
        page = Jsoup.parse(folder.resolve("questions.html"));
        json = new ObjectMapper().readTree(folder.resolve("questions.json"));
    }

    @Test
    void the_document_has_the_names_of_the_contract() {
        assertThat(json.propertyNames()).contains("case", "asAt", "questions");
        JsonNode question = json.get("questions").get(0);
        assertThat(question.propertyNames())
                .contains("id", "code", "about", "ask", "expected", "found", "from", "to")
                .contains("evidence", "rule", "lens", "otherReading");
        assertThat(question.get("code").asString()).isEqualTo("REF-NO-OUTCOME");
        assertThat(question.get("from").asString()).isEqualTo("2006-12-01");
        assertThat(question.get("lens").asString()).isEqualTo("then");
        assertThat(question.get("evidence").get(0).asString()).isEqualTo("police-1");
    }

    @Test
    void the_page_asks_the_questions_in_their_order_under_a_list_of_them() {
        assertThat(page.select("section.question h2").eachText())
                .hasSize(2)
                .isEqualTo(page.select(".contents ol a").eachText());
    }

    @Test
    void every_row_behind_a_question_is_found_in_the_chronology() throws IOException {
        Document chronology = Jsoup.parse(folder.resolve("chronology.html"));
        assertThat(page.select("details.evidence a").eachAttr("href"))
                .hasSize(8)
                .allSatisfy(link -> {
                    assertThat(link).startsWith("chronology.html#");
                    assertThat(chronology.getElementById(link.substring(link.indexOf('#') + 1)))
                            .isNotNull();
                });
    }

    @Test
    void a_question_names_its_rule_with_its_edition_and_that_nobody_has_confirmed_it() {
        Element question = element("q-ref-1");
        assertThat(question.text())
                .contains("By the rules of that day")
                .contains("statutory guidance, in force from 1 April 2006 to 31 March 2010")
                .contains("Made-up guidance 2006, paragraph 5.4 (to be confirmed)");
        assertThat(element("rule-REF-DECISION").text()).contains("the last day in time is 8 January 2007");
    }

    @Test
    void a_question_that_rests_on_no_rule_says_so_and_when_its_answer_could_change() {
        assertThat(element("q-gap-1").text())
                .contains("This follows from what was recorded, and from no rule.")
                .contains("On 21 August 2012, without any new entry.");
    }

    @Test
    void every_link_within_the_page_arrives() {
        assertThat(page.select("a[href^=#]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    private static Element element(String id) {
        return page.expectFirst("#" + id);
    }
}
