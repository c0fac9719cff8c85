package org.sightline.app.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.FreshCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That an agency is late stands where people look for what to do: on the overview of a case and in the list of cases. */
class LateAgenciesTest {

    private final FreshCase one = new FreshCase();

    @Test
    void nobody_is_late_before_the_day_has_passed() {
        asked("Housing", "2000-01-01", "2999-01-01");

        assertThat(overview(one.lead())).doesNotContain("late");
        assertThat(inTheList(one.lead())).isEmpty();
    }

    @Test
    void one_agency_that_is_late_is_named_with_its_day_and_leads_to_its_page() {
        asked("Housing", "2020-01-01", "2020-02-01");

        assertThat(overview(one.lead()))
                .contains("Housing is late with what it was asked for: it was due on 1 February 2020");
        String href = one.lead()
                .get("/cases/" + one.number())
                .page()
                .select("a:contains(Housing is late)")
                .attr("href");
        assertThat(one.lead().get(href).page().text()).contains("Housing", "Late by");
        assertThat(inTheList(one.lead())).isEqualTo("1 agency late");
    }

    @Test
    void several_are_counted_and_named() {
        asked("Housing", "2020-01-01", "2020-02-01");
        asked("Police", "2020-01-01", "2020-03-01");

        assertThat(overview(one.lead())).contains("2 agencies are late with what they were asked for: Housing, Police");
        assertThat(inTheList(one.lead())).isEqualTo("2 agencies late");
    }

    @Test
    void whoever_was_given_more_time_or_answered_or_refused_is_not_late() {
        asked("Housing", "2020-01-01", "2020-02-01");
        step("Housing", "GIVE_TIME", "2999-01-01");
        asked("Police", "2020-01-01", "2020-02-01");
        step("Police", "REFUSE", "");
        asked("Primary school", "2020-01-01", "2020-02-01");
        one.sendAndUse("school.csv", FreshCase.SCHOOL);

        assertThat(overview(one.lead())).doesNotContain("late with");
        assertThat(inTheList(one.lead())).isEmpty();
    }

    @Test
    void a_file_that_nobody_checked_is_told_beside_it() {
        asked("Housing", "2020-01-01", "2020-02-01");
        one.send("school.csv", FreshCase.SCHOOL);

        assertThat(inTheList(one.lead())).isEqualTo("1 file to check, 1 agency late");
    }

    @Test
    void somebody_of_one_agency_is_told_of_their_own_and_of_no_other() {
        asked("Housing", "2020-01-01", "2020-02-01");
        Guest author = one.memberFor("author", "Health visiting", "HEALTH_VISITING");

        assertThat(overview(author)).doesNotContain("late with");
        asked("Health visiting", "2020-01-01", "2020-02-01");
        assertThat(overview(author)).contains("Health visiting is late").doesNotContain("Housing is late");
        assertThat(inTheList(author)).isEqualTo("1 agency late");
    }

    private void asked(String agency, String on, String due) {
        work(
                "insert into agency (case_id, name, sector) values (:case, :agency, 'OTHER') on conflict do nothing",
                Map.of("agency", agency));
        work("""
                insert into agency_request_event (case_id, agency_id, number, step, on_day, due, at)
                select :case, id, 1, 'ASK', :on::date, :due::date, now() from agency
                where case_id = :case and name = :agency
                """, Map.of("agency", agency, "on", on, "due", due));
    }

    private void step(String agency, String step, String due) {
        work("""
                insert into agency_request_event (case_id, agency_id, number, step, on_day, due, why, at)
                select :case, id, 2, :step, '2020-01-20', nullif(:due, '')::date, 'because', now() from agency
                where case_id = :case and name = :agency
                """, Map.of("agency", agency, "step", step, "due", due));
    }

    private void work(String statement, Map<String, Object> parameters) {
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql(statement)
                        .param("case", one.number())
                        .params(parameters)
                        .update());
    }

    private String overview(Guest guest) {
        return guest.get("/cases/" + one.number()).page().select("main").text();
    }

    private String inTheList(Guest guest) {
        return guest.get("/cases?text=Hollis")
                .page()
                .select("tr:has(a[href=/cases/" + one.number() + "]) .waits")
                .text();
    }
}
