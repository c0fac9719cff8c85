package org.sightline.app.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.FreshCase;

class AskAgenciesTest {

    private final FreshCase one = new FreshCase();
    private final String agencies = "/cases/" + one.number() + "/agencies";

    @Test
    void an_agency_is_asked_and_the_day_is_proposed_from_the_settings() {
        assertThat(one.lead().get(agencies).page().select("[name=due]").val()).isNotBlank();

        Document asked = ask("Housing", "27 March 2030");

        assertThat(asked.text()).contains("Housing was asked", "Asked, no reply yet", "27 March 2030");
    }

    @Test
    void a_day_that_is_no_day_is_refused_beside_its_field() {
        Document again = ask("Housing", "some time in spring");

        assertThat(again.select("#due-error").text()).contains("Write one day");
        assertThat(again.select("[name=name]").val()).isEqualTo("Housing");
    }

    @Test
    void refusing_needs_a_reason_and_is_told_with_it() {
        Document page = ask("Housing", "27 March 2030");

        Guest.Answer without = one.lead().post(address(page), Map.of("step", "REFUSE", "next", "2"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#why-error").text()).contains("Say why.");

        one.lead().post(address(page), Map.of("step", "REFUSE", "next", "2", "why", "No consent"));
        assertThat(one.lead().get(agencies).page().text()).contains("Refused", "No consent");
    }

    @Test
    void two_people_who_record_a_step_at_once_do_not_overwrite_each_other() {
        Document page = ask("Housing", "27 March 2030");
        one.lead().post(address(page), Map.of("step", "HOLD_NOTHING", "next", "2"));

        Guest.Answer second = one.lead().post(address(page), Map.of("step", "CHASE", "next", "2"));

        assertThat(second.page().text()).contains("Somebody else recorded a step meanwhile", "Holds nothing");
    }

    @Test
    void rows_that_are_used_after_asking_answer_it() {
        ask("Primary school", "27 March 2030");
        one.sendAndUse("school.csv", FreshCase.SCHOOL);

        assertThat(one.lead()
                        .get(agencies)
                        .page()
                        .select("tr:has(a:contains(Primary school)) td")
                        .eachText())
                .first()
                .isEqualTo("Answered");
    }

    @Test
    void a_file_that_is_of_several_agencies_or_not_yet_used_stands_among_what_was_sent() {
        one.send("several.csv", "Date,Agency,Event\n1/2/2013,Police,Called\n2/2/2013,GP,Seen\n");

        Document page = one.lead().get(agencies).page();

        assertThat(page.select("tr:contains(several.csv)").text()).contains("Of several, or not known yet");
        assertThat(page.select(".govuk-inset-text").text()).startsWith("1 file waits");
    }

    @Test
    void an_agencys_author_sees_their_own_agency_and_no_other() {
        ask("Housing", "27 March 2030");
        Guest author = one.memberFor("author", "Health visiting", "HEALTH_VISITING");

        assertThat(author.get(agencies).page().text())
                .contains("Health visiting")
                .doesNotContain("Housing");
        assertThat(TestWeb.signedIn("practitioner").get(agencies).status()).isEqualTo(403);
    }

    private Document ask(String name, String due) {
        one.lead().get(agencies);
        return one.lead()
                .post(agencies, Map.of("name", name, "due", due, "words", "Everything"))
                .page();
    }

    private static String address(Document page) {
        return page.select("form[action*=/agencies/]").attr("action");
    }
}
