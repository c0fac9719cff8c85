package org.sightline.app.agencies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.FreshCase;
import org.springframework.jdbc.core.simple.JdbcClient;

class SendByLinkTest {

    private final FreshCase one = new FreshCase();
    private final Guest author = TestWeb.guest();

    @Test
    void an_author_without_an_account_sends_sees_corrects_and_confirms() {
        String link = link();
        Document start = author.get(link).page();
        assertThat(start.text())
                .contains("Send files for Health visiting", "Please send everything", "Case " + one.number())
                .doesNotContain("The Hollis children");

        Document sent = author.upload(
                        link + "/files", "files", Map.of("school.csv", FreshCase.SCHOOL.getBytes(UTF_8)), Map.of())
                .page();
        assertThat(sent.text()).contains("3 rows in = 3 entries", "Health visiting");

        Document used = author.post(link + "/files/use", FreshCase.fields(sent, "form[action$=/use]"))
                .page();

        assertThat(used.text()).contains("3 rows are in the chronology").doesNotContain("See the chronology");
        assertThat(one.entries()).isEqualTo(3);
        assertThat(one.lead().get("/cases/" + one.number() + "/agencies").page().text())
                .contains("Health visiting", "3 rows");
    }

    @Test
    void the_audit_names_the_link_and_who_made_it() {
        String link = link();
        author.get(link);
        author.upload(link + "/files", "files", Map.of("school.csv", FreshCase.SCHOOL.getBytes(UTF_8)), Map.of());

        assertThat(TestWeb.part(Transactions.class)
                        .atWork(() -> TestWeb.part(JdbcClient.class)
                                .sql("select who from audit where case_id = :case and what = 'sent a file'")
                                .param("case", one.number())
                                .query(String.class)
                                .single()))
                .startsWith("a link made by Asha Patel for Health visiting");
    }

    @Test
    void the_secret_itself_is_nowhere_in_the_database() {
        String token = link().substring("/send/".length());

        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(TestWeb.part(Transactions.class)
                        .atWork(() -> TestWeb.part(JdbcClient.class)
                                .sql("select string_agg(l::text, ' ') from agency_link l")
                                .query(String.class)
                                .single()))
                .doesNotContain(token);
    }

    @Test
    void a_forged_a_revoked_and_an_expired_link_are_answered_alike() {
        String revoked = link();
        Document agency = one.lead().get(agencyPage()).page();
        one.lead().post(agency.select("form[action$=/revoke]").attr("action"), Map.of());
        String expired = link();
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql(
                                "update agency_link set expires_at = now() - interval '1 second' where case_id = :case and revoked_at is null")
                        .param("case", one.number())
                        .update());

        String forged = main(author.get("/send/" + "A".repeat(43)));

        assertThat(forged).contains("This link opens nothing").doesNotContain("Case " + one.number());
        assertThat(main(author.get(revoked))).isEqualTo(forged);
        assertThat(main(author.get(expired))).isEqualTo(forged);
        assertThat(author.get(expired).status()).isEqualTo(404);
    }

    @Test
    void a_link_sends_as_often_as_it_may_and_not_once_more() {
        String link = link();
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql("update agency_link set sends = 1 where case_id = :case")
                        .param("case", one.number())
                        .update());
        author.get(link);
        author.upload(link + "/files", "files", Map.of("school.csv", FreshCase.SCHOOL.getBytes(UTF_8)), Map.of());
        author.get(link + "/files/1");
        author.get("/sign-in");

        Document again = author.upload(
                        link + "/files",
                        "files",
                        Map.of("gp.csv", "Date,Event\n1/1/2013,x\n".getBytes(UTF_8)),
                        Map.of())
                .page();

        assertThat(again.text()).contains("used as often as it may be");
    }

    @Test
    void a_link_opens_no_other_agencys_file_and_nothing_else_of_the_case() {
        one.sendAndUse("school.csv", FreshCase.SCHOOL);
        String link = link();

        assertThat(author.get(link).page().text()).doesNotContain("school.csv");
        for (long id : TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql("select id from submission where case_id = :case")
                        .param("case", one.number())
                        .query(Long.class)
                        .list())) {
            assertThat(author.get(link + "/files/" + id).status()).isEqualTo(404);
        }
        assertThat(author.get("/cases/" + one.number()).response().uri().getPath())
                .isEqualTo("/sign-in");
    }

    private String agencyPage() {
        one.lead().get("/cases/" + one.number() + "/agencies");
        one.lead()
                .post(
                        "/cases/" + one.number() + "/agencies",
                        Map.of("name", "Health visiting", "due", "27 March 2030", "words", "Please send everything."));
        Document all = one.lead().get("/cases/" + one.number() + "/agencies").page();
        return all.select("th a:contains(Health visiting)").attr("href");
    }

    private String link() {
        String agency = agencyPage();
        one.lead().get(agency);
        Document made = one.lead().post(agency + "/links", Map.of()).page();
        return URI.create(made.select("code.address").text()).getPath();
    }

    private static String main(Guest.Answer answer) {
        return answer.page().select("main").text();
    }
}
