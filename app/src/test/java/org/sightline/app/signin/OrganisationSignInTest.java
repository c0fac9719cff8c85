package org.sightline.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.access.Role;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in through a real OpenID provider, by the code flow and with nothing but settings. */
class OrganisationSignInTest {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static final String WAY = "/oauth2/authorization/council";

    private static ConfigurableApplicationContext web;

    @BeforeAll
    static void start() {
        PROVIDER.start();
        web = TestWeb.start(Map.of(
                "spring.security.oauth2.client.registration.council.client-id", "sightline",
                "spring.security.oauth2.client.registration.council.client-secret", "not so secret",
                "spring.security.oauth2.client.registration.council.client-name", "Westmarch Council",
                "spring.security.oauth2.client.registration.council.scope", "openid",
                "spring.security.oauth2.client.provider.council.issuer-uri",
                        PROVIDER.issuerUrl("council").toString(),
                "sightline.oidc.login-claim", "preferred_username"));
    }

    @AfterAll
    static void stop() {
        web.close();
        PROVIDER.shutdown();
    }

    private static long person(String login) {
        return web.getBean(Transactions.class)
                .atWork(() -> web.getBean(Accounts.class).add(login, "Somebody", Role.PRACTITIONER, "", ""));
    }

    /** What the provider says of whoever comes next. */
    private static Guest.Answer signIn(Guest guest, String subject, String login) {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(
                "council", subject, "JWT", List.of("sightline"), Map.of("preferred_username", login), 3600));
        return guest.get(WAY);
    }

    private static Guest guest() {
        return new Guest(TestWeb.address(web));
    }

    private static String heading(Guest.Answer answer) {
        return answer.page().select("h1").text();
    }

    @Test
    void the_page_for_signing_in_offers_it() {
        assertThat(guest().get("/sign-in").page().select("main a").eachText())
                .contains("Sign in with Westmarch Council");
    }

    @Test
    void somebody_with_an_account_comes_in_and_is_known_by_subject_from_then_on() {
        person("oidc.known");
        assertThat(heading(signIn(guest(), "subject-1", "oidc.known"))).isEqualTo("Cases");

        Guest again = guest();
        assertThat(heading(signIn(again, "subject-1", "renamed.there"))).isEqualTo("Cases");
        assertThat(again.get("/account").page().select("main").text())
                .contains("oidc.known", "You sign in through your organisation");
    }

    @Test
    void an_account_that_belongs_to_one_subject_is_not_given_to_another() {
        person("oidc.mine");
        signIn(guest(), "subject-2", "oidc.mine");

        assertThat(heading(signIn(guest(), "subject-3", "oidc.mine"))).isEqualTo("Sign in");
    }

    @Test
    void an_account_with_a_password_here_is_not_given_away_by_its_name() {
        assertThat(heading(signIn(guest(), "subject-4", "lead"))).isEqualTo("Sign in");
    }

    @Test
    void somebody_without_an_account_is_told_so() {
        Guest guest = guest();
        Guest.Answer answer = signIn(guest, "subject-5", "nobody.here");

        assertThat(answer.page().select("main").text()).contains("you have no account here");
        assertThat(heading(guest.get("/cases"))).isEqualTo("Sign in");
    }

    @Test
    void a_deactivated_account_stays_out() {
        long number = person("oidc.left");
        signIn(guest(), "subject-6", "oidc.left");
        web.getBean(JdbcClient.class)
                .sql("update account set active = false where id = :id")
                .param("id", number)
                .update();

        assertThat(heading(signIn(guest(), "subject-6", "oidc.left"))).isEqualTo("Sign in");
    }

    @Test
    void an_answer_that_nobody_asked_for_is_refused() {
        Guest guest = guest();
        Guest.Answer answer = guest.get("/login/oauth2/code/council?code=stolen&state=forged");

        assertThat(answer.page().select("main").text()).contains("did not work");
        assertThat(heading(guest.get("/cases"))).isEqualTo("Sign in");
    }

    @Test
    void signing_out_ends_it_here() {
        person("oidc.out");
        Guest guest = guest();
        signIn(guest, "subject-7", "oidc.out");
        guest.get("/cases");
        guest.post("/sign-out", Map.of());

        assertThat(heading(guest.get("/cases"))).isEqualTo("Sign in");
    }
}
