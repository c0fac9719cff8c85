package org.sightline.app.questions.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

class AnsweringTest {

    private final OwnCase own = OwnCase.opened();
    private final Guest lead = TestWeb.signedIn("lead");
    private String question = "";

    @BeforeEach
    void look() {
        question =
                list("open").select("article.question:contains(attempts) h2 a").attr("href");
        lead.get(question);
    }

    private Document list(String state) {
        return lead.get(own.path("/questions?state=" + state)).page();
    }

    private Guest.Answer answer(Guest who, String reason, int seen) {
        return who.post(
                question + "/answers", Map.of("says", "answered", "reason", reason, "others", "", "seen", "" + seen));
    }

    @Test
    void a_question_says_what_was_expected_and_found_and_leads_to_its_rows_and_its_rule() {
        Document page = lead.get(question).page();

        assertThat(page.select(".question-says dt").eachText()).contains("Expected", "Found", "Another reading");
        assertThat(page.select(".question-rows a").eachAttr("href"))
                .contains(own.path("/entries/f1-2"), own.path("/entries/f1-3"));
        assertThat(page.select(".question-says a").eachAttr("href")).contains("/rules/NOACCESS-RUN");
    }

    @Test
    void an_answer_is_kept_with_who_gave_it_and_the_rows_it_rests_on() {
        Guest.Answer after = lead.post(
                question + "/answers",
                Map.of("says", "answered", "reason", "She was at her aunt's.", "others", "f1-4", "seen", "0"));

        assertThat(after.page().select(".answer").text()).contains("Answered by Asha Patel", "She was at her aunt's.");
        assertThat(after.page().select(".history .question-rows a").eachAttr("href"))
                .containsExactly(own.path("/entries/f1-4"));
        assertThat(list("answered").select("article.question h2 a").eachAttr("href"))
                .contains(question);
        assertThat(list("open").select("article.question h2 a").eachAttr("href"))
                .doesNotContain(question);
    }

    @Test
    void an_answer_without_a_reason_or_with_an_entry_that_is_not_there_is_sent_back_as_it_was_typed() {
        Guest.Answer refused = lead.post(
                question + "/answers", Map.of("says", "answered", "reason", "", "others", "f9-99", "seen", "0"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactly("#reason", "#others");
        assertThat(refused.page().select("#others").attr("value")).isEqualTo("f9-99");
        assertThat(refused.page().title()).startsWith("Error: ");
    }

    @Test
    void a_question_is_set_aside_for_a_reason_and_opened_again_and_both_stay_to_be_read() {
        lead.post(
                question + "/answers",
                Map.of("says", "set aside", "asideReason", "Another review asks it.", "seen", "0"));
        assertThat(list("set-aside").select("article.question .answer").text()).contains("Another review asks it.");

        Document open = lead.post(
                        question + "/answers",
                        Map.of("says", "opened again", "reopenReason", "That review ended.", "seen", "1"))
                .page();
        assertThat(open.select(".history > li .answer-head").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Set aside by Asha Patel"),
                        second -> assertThat(second).startsWith("Opened again by Asha Patel"));
        assertThat(list("open").select("article.question h2 a").eachAttr("href"))
                .contains(question);
    }

    @Test
    void of_two_people_who_answer_at_once_the_second_sees_the_first_and_chooses() {
        own.join("manager", "");
        Guest manager = TestWeb.signedIn("manager");
        manager.get(question);
        answer(lead, "She was at her aunt's.", 0);

        Guest.Answer conflict = answer(manager, "She was at school.", 0);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("main").text())
                .contains("Asha Patel", "She was at her aunt's.", "She was at school.");
        String seen = conflict.page().select("main input[name=seen]").attr("value");
        Document after =
                answer(manager, "She was at school.", Integer.parseInt(seen)).page();
        assertThat(after.select(".history > li .as-written").eachText())
                .containsExactly("She was at her aunt's.", "She was at school.");
    }

    @Test
    void leaving_it_as_the_other_person_saved_it_adds_nothing() {
        answer(lead, "She was at her aunt's.", 0);

        Document after = answer(lead, "She was at her aunt's.", 1).page();

        assertThat(after.select(".history > li")).hasSize(1);
    }

    @Test
    void an_answered_question_to_which_rows_have_come_since_says_so() {
        answer(lead, "She was at her aunt's.", 0);
        own.send("social care, more.csv", """
                Date,Who,What happened
                17/03/2015,Wren Ashford,Home visit. No reply at the door. Neighbour asked.
                """);

        Element article = list("answered").select("article.question").first();

        assertThat(String.valueOf(article))
                .contains("Since then one row has come to it.")
                .contains("came since");
    }

    @Test
    void a_question_that_the_record_no_longer_raises_keeps_its_answer() {
        answer(lead, "She was at her aunt's.", 0);
        own.send("school.csv", """
                Date,Who,What happened
                04/03/2015,Wren Ashford,Wren spoken to alone in school. Well.
                11/03/2015,Wren Ashford,Wren spoken to alone in school. Well.
                18/03/2015,Wren Ashford,Wren spoken to alone in school. Well.
                """);

        Document gone = list("no-longer-raised");

        assertThat(gone.select("article.question").text()).contains("no longer raises", "She was at her aunt's.");
        assertThat(lead.get(question).page().select(".answer").text()).contains("She was at her aunt's.");
    }

    @Test
    void a_report_that_a_question_is_wrong_is_kept_with_the_question_as_it_stood() {
        lead.post(question + "/reports", Map.of("wrong", "The third row is about another house."));

        Document reports = lead.get(own.path("/question-reports")).page();
        assertThat(reports.select("article").text()).contains("The third row is about another house.", "Asha Patel");
        assertThat(lead.get(own.path("/question-reports.json")).body())
                .contains("The third row is about another house.")
                .contains("NOACCESS-RUN");
        assertThat(lead.get(question).status()).isEqualTo(200);
    }

    @Test
    void the_list_can_be_narrowed_to_a_kind_or_to_words() {
        assertThat(lead.get(own.path("/questions?text=attempts"))
                        .page()
                        .select("article.question h2 a")
                        .eachAttr("href"))
                .containsExactly(question);
        assertThat(lead.get(own.path("/questions?kind=NOACCESS-RUN&child=Wren+Ashford"))
                        .page()
                        .select("article.question"))
                .hasSize(1);
        assertThat(lead.get(own.path("/questions?text=aeroplane"))
                        .page()
                        .select(".govuk-inset-text")
                        .text())
                .contains("No question here fits");
    }

    @Test
    void a_panel_member_reads_and_does_not_answer() {
        own.join("panel", "");
        Guest panel = TestWeb.signedIn("panel");

        assertThat(panel.get(question).page().select("form textarea")).isEmpty();
        assertThat(answer(panel, "I think so.", 0).status()).isEqualTo(403);
    }

    @Test
    void an_agencys_author_sees_no_question() {
        own.join("author", "Social care");
        Guest author = TestWeb.signedIn("author");

        assertThat(author.get(question).status()).isIn(403, 404);
        assertThat(author.get(own.path("/questions")).status()).isIn(403, 404);
    }
}
