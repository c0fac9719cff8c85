package org.sightline.app.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;

class PutInRowsTest {

    private final FreshCase one = new FreshCase();

    @Test
    void rows_from_excel_become_entries_like_those_of_a_file() {
        Document page = post(
                "/paste",
                Map.of(
                        "agency", "Oak Tree Primary School",
                        "rows",
                                "Date\tWhat happened\tWho was there\n03/09/2013\tArrived late\tTeacher\n17/09/2013\t\"Absent,\nno reason\"\t\n"));

        assertThat(page.text()).contains("2 rows in = 2 entries", "Pasted by Asha Patel on", "Oak Tree Primary School");

        one.lead()
                .post(
                        page.select("form:has(.part)").attr("action"),
                        FreshCase.with(FreshCase.fields(page, "form:has(.part)"), "do", "use"));

        assertThat(one.entries()).isEqualTo(2);
    }

    @Test
    void headings_can_be_given_where_the_rows_have_none() {
        Document page = post(
                "/paste",
                Map.of(
                        "agency",
                        "Police",
                        "headings",
                        "Date, What happened",
                        "rows",
                        "03/09/2013\tCalled to the address\n"));

        assertThat(page.select(".column-head").eachText()).containsExactly("Date", "What happened");
        assertThat(page.text()).contains("1 row in = 1 entry");
    }

    @Test
    void one_entry_is_typed_with_the_date_as_people_write_it() {
        Document page = post(
                "/type",
                Map.of(
                        "agency",
                        "GP",
                        "date",
                        "about March 2012",
                        "what",
                        "Seen with a bruise.\nNo \"explanation\".",
                        "present",
                        "Mother"));

        assertThat(page.text())
                .contains("1 row in = 1 entry", "about March 2012", "Seen with a bruise.", "No \"explanation\".");
    }

    @Test
    void the_same_words_twice_are_one_entry() {
        Map<String, String> form = Map.of("agency", "GP", "date", "2 March 2012", "what", "Seen");
        post("/type", form);

        assertThat(post("/type", form).text()).contains("they were not kept twice");
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_what_was_typed_stays() {
        one.lead().get(one.files() + "/type");
        Guest.Answer answer = one.lead().post(one.files() + "/type", Map.of("agency", "GP", "what", "Seen"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#date-error").text()).contains("Write when it happened");
        assertThat(answer.page().select("#what").text()).isEqualTo("Seen");
    }

    private Document post(String path, Map<String, String> form) {
        one.lead().get(one.files() + path);
        return one.lead().post(one.files() + path, form).page();
    }
}
