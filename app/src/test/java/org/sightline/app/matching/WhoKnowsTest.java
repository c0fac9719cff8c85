package org.sightline.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.FreshCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody who asks is told, what the other side is told of it, and what nobody is ever told. */
class WhoKnowsTest {

    private static final String SCHOOL = """
            Date,Pupil,DOB,NHS number,What happened
            03/09/2018,Jessamy Thornquist,14/05/2012,999 000 0018,Came without a coat again
            11/09/2018,Jessamy Thornquist,14/05/2012,999 000 0018,Slept in class
            """;

    private static final String NOBODY = "No agency can be named to you.";

    private static FreshCase knows;
    private static FreshCase hidden;
    private static FreshCase sealed;

    private final Guest practitioner = TestWeb.signedIn("practitioner");

    @BeforeAll
    static void cases() {
        knows = caseOf("Jessamy Thornquist", SCHOOL);
        hidden = caseOf(
                "Lysander Thornquist", SCHOOL.replace("Jessamy", "Lysander").replace("0018", "0026"));
        update("update case_record set restricted = true where id = :case", hidden);
        sealed = caseOf(
                "Perpetua Thornquist", SCHOOL.replace("Jessamy", "Perpetua").replace("0018", "0034"));
        seal(sealed, "PROTECTION", 0);
    }

    private static FreshCase caseOf(String child, String file) {
        FreshCase opened = new FreshCase();
        String people = "/cases/" + opened.number() + "/people/add";
        opened.lead().get(people);
        opened.lead().post(people, Map.of("name", child, "kind", "CHILD"));
        opened.sendAndUse("Primary school.csv", file);
        update("""
                insert into membership (case_id, account_id, since)
                select :case, id, now() from account where login = 'business'
                """, opened);
        return opened;
    }

    private static void update(String update, FreshCase of) {
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql(update)
                        .param("case", of.number())
                        .update());
    }

    private static String seal(FreshCase of, String sort, int version) {
        Guest business = TestWeb.signedIn("business");
        String form = business.get("/cases/" + of.number() + "/people")
                        .page()
                        .select("a[href$=/as-told]")
                        .attr("href")
                        .replace("/as-told", "")
                + "/seal";
        business.get(form);
        return business.post(
                        form,
                        Map.of("sort", sort, "reason", "An order of the court", "version", String.valueOf(version)))
                .page()
                .text();
    }

    private String ask(String name, String born, String nhs) {
        practitioner.get("/who-knows");
        return practitioner
                .post("/who-knows", Map.of("name", name, "born", born, "nhs", nhs, "reason", "Came to the duty desk"))
                .page()
                .select("main")
                .text();
    }

    @Test
    void somebody_who_asks_is_told_the_agency_whom_to_ask_and_the_last_day_and_nothing_else() {
        String answer = ask("Jesamy Thornquist", "14/05/2012", "");

        assertThat(answer)
                .contains("Primary school")
                .contains("Nina Castle, Westmarch Safeguarding Children Partnership")
                .contains("11 September 2018")
                .doesNotContain("coat", "Slept", "Hollis", "999 000");
    }

    @Test
    void an_nhs_number_is_enough() {
        assertThat(ask("", "", "999 000 0018")).contains("Primary school");
    }

    @Test
    void another_day_or_another_name_finds_nobody() {
        assertThat(ask("Jessamy Thornquist", "15/05/2012", "")).contains(NOBODY);
        assertThat(ask("Jessamy Ashdown", "14/05/2012", "")).contains(NOBODY);
    }

    @Test
    void the_people_of_the_case_are_told_who_asked_and_why() {
        ask("Jessamy Thornquist", "14/05/2012", "");
        String address = "/cases/" + knows.number();

        assertThat(knows.lead().get(address).page().text()).contains("asked who knows a child of this case");
        assertThat(knows.lead().get(address + "/who-asked").page().text())
                .contains("Tom Rudd, Westmarch children's social care")
                .contains("Jessamy Thornquist")
                .contains("Came to the duty desk");
        assertThat(knows.lead().get(address + "/who-looked").page().text())
                .contains("Tom Rudd")
                .contains("was told which agencies of this case know a child");
    }

    @Test
    void what_was_noted_does_not_wait_any_more_and_stays() {
        FreshCase other = caseOf(
                "Ambrose Thornquist", SCHOOL.replace("Jessamy", "Ambrose").replace("0018", "0042"));
        ask("Ambrose Thornquist", "14/05/2012", "");
        String address = "/cases/" + other.number();
        other.lead().get(address + "/who-asked");

        assertThat(other.lead().post(address + "/who-asked", Map.of()).page().text())
                .contains("Asha Patel");
        assertThat(other.lead().get(address).page().text()).doesNotContain("Somebody asked who knows a child");
    }

    @Test
    void a_restricted_case_is_as_if_it_were_not_there() {
        String nobody = ask("Nobody Thornquist", "14/05/2012", "");

        assertThat(ask("Lysander Thornquist", "14/05/2012", "").replace("Lysander", "Nobody"))
                .isEqualTo(nobody);
        assertThat(told(hidden)).isZero();
    }

    @Test
    void a_sealed_person_is_as_if_they_were_not_there() {
        String nobody = ask("Nobody Thornquist", "14/05/2012", "");

        assertThat(ask("Perpetua Thornquist", "14/05/2012", "").replace("Perpetua", "Nobody"))
                .isEqualTo(nobody);
        assertThat(ask("", "", "999 000 0034")).contains(NOBODY);
        assertThat(told(sealed)).isZero();
    }

    @Test
    void a_seal_that_was_lifted_hides_nobody_any_more() {
        FreshCase other = caseOf(
                "Cressida Thornquist", SCHOOL.replace("Jessamy", "Cressida").replace("0018", "0050"));
        seal(other, "ADOPTION", 0);
        assertThat(ask("Cressida Thornquist", "14/05/2012", "")).contains(NOBODY);

        assertThat(seal(other, "LIFTED", 0)).contains("Somebody else has said something of this seal meanwhile");
        seal(other, "LIFTED", 1);

        assertThat(ask("Cressida Thornquist", "14/05/2012", "")).contains("Primary school");
    }

    private static int told(FreshCase of) {
        return TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql("select count(*) from who_knows_told where case_id = :case")
                        .param("case", of.number())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void nobody_is_shown_the_answer_that_another_was_given() {
        practitioner.get("/who-knows");
        String answer = practitioner
                .post(
                        "/who-knows",
                        Map.of("name", "Jessamy Thornquist", "born", "14/05/2012", "reason", "At the duty desk"))
                .response()
                .uri()
                .getPath();

        assertThat(TestWeb.signedIn("manager").get(answer).status()).isEqualTo(404);
    }

    @Test
    void without_a_reason_a_day_or_a_surname_nobody_is_told_anything() {
        practitioner.get("/who-knows");
        Guest.Answer refused = practitioner.post("/who-knows", Map.of("name", "Jessamy", "born", "May", "reason", " "));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary").text())
                .contains("first name and the surname")
                .contains("Write the day on which the child was born")
                .contains("Say why you ask");
    }

    @Test
    void asking_again_and_again_ends() {
        Guest manager = TestWeb.signedIn("manager");
        asManager("""
                insert into who_knows_look (account_id, asked, reason, asked_at)
                select id, '{}', 'again', now() from account, generate_series(1, 30) where login = 'manager'
                """);
        manager.get("/who-knows");
        Guest.Answer refused = manager.post(
                "/who-knows", Map.of("name", "Jessamy Thornquist", "born", "14/05/2012", "reason", "Once more"));
        asManager("delete from who_knows_look where reason = 'again'");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("You have asked 30 times within an hour");
    }

    private static void asManager(String update) {
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class).sql(update).update());
    }
}
