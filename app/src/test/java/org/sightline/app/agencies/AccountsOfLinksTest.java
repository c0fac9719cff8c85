package org.sightline.app.agencies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.FreshCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever holds a link acts in the name of an account, which is told by what it is and is never taken for a person's. */
class AccountsOfLinksTest {

    private static final String NAMED = "a link made by Asha Patel for Health visiting";

    private final FreshCase one = new FreshCase();
    private final Guest author = TestWeb.guest();
    private long account;
    private String login = "";

    @BeforeEach
    void a_link_by_which_a_file_came() {
        one.memberFor("panel", "Health visiting", "HEALTH_VISITING");
        String agency = one.lead()
                .get("/cases/" + one.number() + "/agencies")
                .page()
                .select("th a:contains(Health visiting)")
                .attr("href");
        one.lead().get(agency);
        Document made = one.lead().post(agency + "/links", Map.of()).page();
        String link = URI.create(made.select("code.address").text()).getPath();
        author.get(link);
        author.upload(link + "/files", "files", Map.of("school.csv", FreshCase.SCHOOL.getBytes(UTF_8)), Map.of());
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql(
                                "select a.id, a.login from agency_link l join account a on a.id = l.account_id where l.case_id = :case")
                        .param("case", one.number())
                        .query((row, n) -> {
                            account = row.getLong("id");
                            login = row.getString("login");
                            return n;
                        })
                        .single());
    }

    @Test
    void it_is_not_among_the_accounts_and_nobody_can_keep_it() {
        Guest admin = TestWeb.signedIn("admin");

        assertThat(admin.get("/accounts").page().text()).doesNotContain("a link made by", "link-");
        assertThat(admin.get("/accounts/" + account).status()).isEqualTo(404);
        assertThat(admin.post("/accounts/" + account + "/activate", Map.of()).status())
                .isEqualTo(404);
        assertThat(admin.post("/accounts/" + account + "/link", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void it_is_not_among_the_members_who_are_told_how_many_links_are_open() {
        Document members = one.lead().get("/cases/" + one.number() + "/members").page();

        assertThat(members.select("table").text()).contains("Asha Patel").doesNotContain("link");
        assertThat(members.select("main").text())
                .contains("1 link is open by which an agency sends files without an account");
    }

    @Test
    void it_is_nobody_to_be_added() {
        one.lead().get("/cases/" + one.number() + "/members");

        assertThat(one.lead()
                        .post("/cases/" + one.number() + "/members", Map.of("login", login))
                        .page()
                        .text())
                .contains("There is no account with the user name");
    }

    @Test
    void whatever_it_did_is_told_of_as_done_by_a_link_with_who_made_it_and_for_whom() {
        String byLink = NAMED + " (" + login + ")";

        assertThat(one.lead()
                        .get("/cases/" + one.number() + "/who-looked?who=a+link")
                        .page()
                        .select("tbody")
                        .text())
                .contains(byLink, "sent a file");
        assertThat(TestWeb.signedIn("auditor")
                        .get("/audit?who=" + login)
                        .page()
                        .select("tbody")
                        .text())
                .contains(byLink, "sent a file");
        assertThat(one.lead().get("/cases/" + one.number() + "/agencies").page().text())
                .doesNotContain("link for");
    }
}
