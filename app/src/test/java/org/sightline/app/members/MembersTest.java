package org.sightline.app.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Accounts;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.Receive;
import org.springframework.jdbc.core.simple.JdbcClient;

class MembersTest {

    private static final byte[] ROWS =
            "Date,Agency,What happened\n01/02/2021,Police,Called to the flat\n02/02/2021,GP,Seen at the surgery\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final Transactions transactions = TestWeb.part(Transactions.class);
    private long number;
    private Guest lead;

    @BeforeEach
    void a_case_of_two_agencies() {
        var visitor = transactions.atWork(
                () -> TestWeb.part(Accounts.class).visitor("lead").orElseThrow());
        number = TestWeb.part(OpenCase.class)
                .open(visitor, new OpenCase.Request("A case of two agencies", "England", false, true));
        TestWeb.part(Receive.class).andUse(visitor, number, "rows.csv", ROWS);
        lead = TestWeb.signedIn("lead");
        lead.get(members());
    }

    @Test
    void an_author_who_is_added_for_an_agency_sees_its_rows_and_no_others_until_the_case_shares() {
        Guest author = TestWeb.signedIn("author");
        assertThat(author.get("/cases/" + number).status()).isEqualTo(403);

        lead.post(members(), Map.of("login", "author", "agency", agency("Police")));
        assertThat(rowsSeenBy("author")).isEqualTo(1);

        lead.post(members() + "/openness", Map.of("shares", "true", "version", "1"));
        assertThat(rowsSeenBy("author")).isEqualTo(2);
    }

    @Test
    void an_author_without_an_agency_is_not_added_and_the_page_says_why() {
        assertThat(lead.post(members(), Map.of("login", "author")).page().text())
                .contains("Say for which agency this author writes.");
    }

    @Test
    void somebody_unknown_is_named_in_the_sentence_that_refuses() {
        assertThat(lead.post(members(), Map.of("login", "nobody.here")).page().text())
                .contains("There is no account with the user name “nobody.here”");
    }

    @Test
    void a_membership_that_has_ended_opens_nothing_any_more() {
        lead.post(members(), Map.of("login", "panel"));
        Guest panel = TestWeb.signedIn("panel");
        assertThat(panel.get("/cases/" + number).status()).isEqualTo(200);

        lead.get(members());
        lead.post(members() + "/" + member("panel") + "/end", Map.of());
        assertThat(panel.get("/cases/" + number).status()).isEqualTo(403);
    }

    @Test
    void the_last_who_may_say_who_belongs_to_it_stays() {
        lead.post(members(), Map.of("login", "panel"));
        lead.post(members(), Map.of("login", "practitioner"));
        assertThat(lead.post(members() + "/" + member("lead") + "/end", Map.of())
                        .page()
                        .text())
                .contains("Somebody must remain who may say who belongs to this case. First add a manager");
    }

    @Test
    void an_older_page_does_not_overwrite_what_somebody_saved_meanwhile() {
        lead.post(members() + "/openness", Map.of("shares", "true", "version", "1"));
        assertThat(lead.post(members() + "/openness", Map.of("version", "1"))
                        .page()
                        .text())
                .contains("Somebody else changed the case in the meantime");
    }

    @Test
    void a_restricted_case_does_not_exist_for_a_panel_member_who_does_not_belong_to_it() {
        lead.post(members() + "/openness", Map.of("restricted", "true", "version", "1"));
        assertThat(TestWeb.signedIn("panel").get("/cases/" + number).status()).isEqualTo(404);
    }

    @Test
    void the_glass_is_broken_with_a_reason_shows_the_case_and_changes_nothing() {
        Guest practitioner = TestWeb.signedIn("practitioner");
        assertThat(practitioner.get("/cases/" + number).page().select("main").text())
                .contains("not a member of this case")
                .doesNotContain("two agencies");

        practitioner.get(glass());
        assertThat(practitioner.post(glass(), Map.of("reason", " ")).status()).isEqualTo(422);
        assertThat(practitioner
                        .post(glass(), Map.of("reason", "The child came to A&E tonight."))
                        .page()
                        .text())
                .contains("You can look until")
                .contains("A case of two agencies");
        assertThat(practitioner.get(members()).status()).isEqualTo(403);
    }

    @Test
    void somebody_else_checks_why_the_glass_was_broken_and_sees_what_was_looked_at() {
        Guest practitioner = TestWeb.signedIn("practitioner");
        practitioner.get(glass());
        practitioner.post(glass(), Map.of("reason", "The child came to A&E tonight."));
        practitioner.get("/cases/" + number + "/chronology");

        Guest auditor = TestWeb.signedIn("auditor");
        String waiting = auditor.get("/break-glass")
                .page()
                .select("a[href^=/cases/" + number + "/break-glass/]")
                .attr("href");
        assertThat(auditor.get(waiting).page().text())
                .contains("The child came to A&E tonight.")
                .contains("see the chronology");
        assertThat(auditor.post(waiting, Map.of("finding", "A good reason."))
                        .page()
                        .text())
                .contains("A good reason.");
        assertThat(auditor.get("/break-glass").page().select("a[href=" + waiting + "]"))
                .isEmpty();
    }

    @Test
    void every_page_of_the_case_says_that_the_glass_is_broken_and_why_until_its_time_is_over() {
        Guest practitioner = TestWeb.signedIn("practitioner");
        practitioner.get(glass());
        practitioner.post(glass(), Map.of("reason", "The child came to A&E <tonight>."));

        for (String page : List.of("", "/people", "/agencies", "/chronology", "/questions", "/who-looked")) {
            assertThat(practitioner
                            .get("/cases/" + number + page)
                            .page()
                            .select(".glass")
                            .text())
                    .as(page)
                    .contains("You can look until", "“The child came to A&E <tonight>.”", "Somebody else will check");
        }
        assertThat(practitioner.get("/cases").page().select(".glass")).isEmpty();
        assertThat(lead.get("/cases/" + number).page().select(".glass")).isEmpty();

        work("update break_glass set until = now() - interval '1 second' where case_id = :case");

        Guest.Answer over = practitioner.get("/cases/" + number + "/chronology");
        assertThat(over.status()).isEqualTo(403);
        assertThat(over.page().select(".glass")).isEmpty();
    }

    @Test
    void whoever_became_a_member_meanwhile_looks_through_no_glass() {
        Guest practitioner = TestWeb.signedIn("practitioner");
        practitioner.get(glass());
        practitioner.post(glass(), Map.of("reason", "The child came to A&E tonight."));
        lead.post(members(), Map.of("login", "practitioner"));

        assertThat(practitioner.get("/cases/" + number).page().select(".glass")).isEmpty();
    }

    @Test
    void whoever_ends_their_own_membership_comes_to_their_other_cases() {
        lead.post(members(), Map.of("login", "business"));
        Guest.Answer gone = lead.post(members() + "/" + member("lead") + "/end", Map.of());

        assertThat(gone.response().uri().getPath()).isEqualTo("/cases");
        assertThat(gone.page().text()).contains("You do not belong to case " + number + " any more.");
    }

    @Test
    void a_case_does_not_stop_sharing_where_only_an_agencys_manager_runs_it() {
        lead.post(members() + "/openness", Map.of("shares", "true", "version", "1"));
        lead.post(members(), Map.of("login", "manager", "agency", agency("Police")));
        Guest manager = TestWeb.signedIn("manager");
        manager.get(members());
        manager.post(members() + "/" + member("lead") + "/end", Map.of());

        assertThat(manager.post(members() + "/openness", Map.of("version", "2"))
                        .page()
                        .text())
                .contains("Somebody must remain");
    }

    @Test
    void a_case_that_nobody_runs_any_more_is_entered_by_breaking_the_glass_and_run_again() {
        lead.post(members(), Map.of("login", "panel"));
        work("update membership set ended_at = now() where case_id = :case and account_id ="
                + " (select id from account where login = 'lead')");
        assertThat(TestWeb.signedIn("panel").get("/cases/" + number).page().text())
                .contains("Nobody is left who may say who belongs to this case", "break the glass of case " + number);
        Guest practitioner = through("practitioner");
        assertThat(practitioner.get(members()).status()).isEqualTo(403);
        Guest manager = through("manager");
        assertThat(manager.get("/cases/" + number)
                        .page()
                        .select("a[href=" + members() + "]")
                        .text())
                .contains("add somebody who may");
        assertThat(manager.get(members()).page().select("main").text())
                .contains("Idris Bell", "Add a member")
                .doesNotContain("End it", "Who sees what");
        assertThat(manager.post(members() + "/" + member("panel") + "/end", Map.of())
                        .status())
                .isEqualTo(403);

        manager.get(members());
        assertThat(manager.post(members(), Map.of("login", "practitioner"))
                        .page()
                        .text())
                .contains("But their role does not let them say who belongs to it");
        assertThat(manager.post(members(), Map.of("login", "manager")).status()).isEqualTo(200);

        assertThat(manager.get(members()).page().select("main").text()).contains("End it", "Grace Obi");
        assertThat(manager.get("/cases/" + number).page().text()).doesNotContain("Nobody is left");
        Guest auditor = TestWeb.signedIn("auditor");
        String waiting = auditor.get("/break-glass")
                .page()
                .select("tr:contains(Grace Obi) a[href^=/cases/" + number + "/break-glass/]")
                .attr("href");
        assertThat(auditor.get(waiting).page().text()).contains("add a member: made manager a member");
        assertThat(manager.post(waiting, Map.of("finding", "Mine.")).page().text())
                .contains("You broke this glass yourself");
    }

    @Test
    void a_case_that_somebody_runs_lets_nobody_be_added_through_a_broken_glass() {
        assertThat(through("manager").get(members()).page().text()).contains("does not let you add a member");
    }

    private Guest through(String login) {
        Guest guest = TestWeb.signedIn(login);
        guest.get(glass());
        guest.post(glass(), Map.of("reason", "Nobody is left who runs it."));
        return guest;
    }

    private void work(String statement) {
        transactions.atWork(() -> TestWeb.part(JdbcClient.class)
                .sql(statement)
                .param("case", number)
                .update());
    }

    private String members() {
        return "/cases/" + number + "/members";
    }

    private String glass() {
        return "/cases/" + number + "/break-glass";
    }

    private String agency(String name) {
        return lead.get(members())
                .page()
                .select("option:containsOwn(" + name + ")")
                .attr("value");
    }

    private long member(String login) {
        return transactions.atWork(() -> TestWeb.part(JdbcClient.class)
                .sql("""
                        select m.id from membership m join account a on a.id = m.account_id
                        where m.case_id = :case and a.login = :login and m.ended_at is null
                        """)
                .param("case", number)
                .param("login", login)
                .query(Long.class)
                .single());
    }

    private long rowsSeenBy(String login) {
        long account = transactions.atWork(
                () -> TestWeb.part(Accounts.class).visitor(login).orElseThrow().account());
        return transactions.as(
                account,
                () -> TestWeb.part(JdbcClient.class)
                        .sql("select count(*) from entry where case_id = :case")
                        .param("case", number)
                        .query(Long.class)
                        .single());
    }
}
