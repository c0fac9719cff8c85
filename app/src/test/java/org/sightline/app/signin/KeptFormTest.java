package org.sightline.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What people were sending when their session had ended. */
class KeptFormTest {

    private static final String PASSWORD = "a lantern on the pier";
    private static final Map<String, String> CASE = Map.of(
            "title", "Children of the <b>long</b> meadow", "authority", "Westmarch", "password", "not to be kept");

    private final JdbcClient sql = TestWeb.part(JdbcClient.class);

    private Guest person(String login) {
        String encoded = String.valueOf(TestWeb.part(PasswordEncoder.class).encode(PASSWORD));
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(Accounts.class).add(login, login, Role.LEAD_REVIEWER, "", encoded));
        Guest guest = TestWeb.guest();
        guest.signIn(login, PASSWORD);
        guest.get("/cases/new");
        return guest;
    }

    private void sessionEnds(String login) {
        sql.sql("delete from web_session where principal_name = :login")
                .param("login", login)
                .update();
    }

    private long casesCalled(String title) {
        return TestWeb.part(Transactions.class)
                .atWork(() -> sql.sql("select count(*) from case_record where title = :title")
                        .param("title", title)
                        .query(Long.class)
                        .single());
    }

    private static String heading(Guest.Answer answer) {
        return answer.page().select("h1").text();
    }

    @Test
    void what_was_sent_after_the_session_ended_is_shown_again_and_sent_by_a_click() {
        Guest guest = person("kept-back");
        sessionEnds("kept-back");
        Guest.Answer signIn = guest.post("/cases/new", CASE);
        assertThat(heading(signIn)).isEqualTo("Sign in");
        assertThat(signIn.page().select("main").text()).contains("What you were sending is kept");

        Guest.Answer kept = guest.post("/sign-in", Map.of("username", "kept-back", "password", PASSWORD));
        assertThat(heading(kept)).isEqualTo("You were signed out");
        assertThat(kept.page().select("main").text())
                .contains("Children of the <b>long</b> meadow")
                .doesNotContain("not to be kept");
        assertThat(casesCalled("Children of the <b>long</b> meadow"))
                .as("not before the click")
                .isZero();

        guest.post("/cases/new", Map.of("title", "Children of the <b>long</b> meadow", "authority", "Westmarch"));
        assertThat(casesCalled("Children of the <b>long</b> meadow")).isEqualTo(1);
    }

    @Test
    void somebody_else_at_the_same_computer_does_not_see_it() {
        Guest guest = person("kept-mine");
        person("kept-other");
        sessionEnds("kept-mine");
        guest.post("/cases/new", CASE);

        Guest.Answer other = guest.post("/sign-in", Map.of("username", "kept-other", "password", PASSWORD));

        assertThat(other.page().text()).doesNotContain("meadow");
        assertThat(guest.get("/kept").page().text()).doesNotContain("meadow");
    }

    @Test
    void what_another_site_sends_is_not_kept() {
        Guest guest = person("kept-forged");
        guest.from("https://elsewhere.example");
        sessionEnds("kept-forged");
        guest.post("/cases/new", CASE);
        guest.get("/sign-in");
        Guest.Answer after = guest.post("/sign-in", Map.of("username", "kept-forged", "password", PASSWORD));

        assertThat(heading(after)).isNotEqualTo("You were signed out");
    }

    @Test
    void a_browser_that_nobody_signed_in_from_keeps_nothing() {
        Guest stranger = TestWeb.guest();
        stranger.post("/cases/new", CASE);

        assertThat(stranger.get("/sign-in").page().select("main").text()).doesNotContain("kept");
    }

    @Test
    void an_old_token_of_somebody_who_is_signed_in_costs_nothing_either() {
        Guest guest = person("kept-token");
        Guest.Answer kept = guest.post(
                "/cases/new", Map.of("title", "A case from an old page", "authority", "Westmarch", "_csrf", "old"));

        assertThat(heading(kept)).isEqualTo("You were signed out");
        assertThat(kept.page().select("main").text()).contains("A case from an old page");
    }
}
