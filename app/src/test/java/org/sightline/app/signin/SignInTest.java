package org.sightline.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

class SignInTest {

    private static final String PASSWORD = "a lantern on the pier";

    private final JdbcClient sql = TestWeb.part(JdbcClient.class);

    private long person(String login, Role role) {
        String encoded = String.valueOf(TestWeb.part(PasswordEncoder.class).encode(PASSWORD));
        return TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(Accounts.class).add(login, "Somebody " + login, role, "", encoded));
    }

    private static Guest signedIn(String login) {
        Guest guest = TestWeb.guest();
        guest.signIn(login, PASSWORD);
        return guest;
    }

    private static String heading(Guest.Answer answer) {
        return answer.page().select("h1").text();
    }

    @Test
    void a_wrong_password_and_an_unknown_user_name_are_answered_alike() {
        person("sign-in-known", Role.PRACTITIONER);
        Guest guest = TestWeb.guest();
        guest.get("/sign-in");
        String wrong = guest.post("/sign-in", Map.of("username", "sign-in-known", "password", "not it, sorry"))
                .page()
                .select("main")
                .text();
        guest.get("/sign-in");
        String unknown = guest.post("/sign-in", Map.of("username", "sign-in-nobody", "password", "not it, sorry"))
                .page()
                .select("main")
                .text();

        assertThat(wrong).isEqualTo(unknown).contains("The user name or the password is not right");
    }

    @Test
    void after_too_many_wrong_passwords_the_answer_is_to_wait() {
        person("sign-in-hasty", Role.PRACTITIONER);
        Guest guest = TestWeb.guest();
        Guest.Answer answer = guest.get("/sign-in");
        for (int i = 0; i < 6; i++) {
            guest.get("/sign-in");
            answer = guest.post("/sign-in", Map.of("username", "sign-in-hasty", "password", "wrong number " + i));
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(heading(answer)).isEqualTo("Too many tries");
        assertThat(Integer.parseInt(
                        answer.response().headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 5);
    }

    @Test
    void the_session_gets_another_name_when_somebody_signs_in() {
        person("sign-in-fixation", Role.PRACTITIONER);
        Guest guest = TestWeb.guest();
        guest.get("/sign-in");
        List<String> before = sql.sql("select session_id from web_session")
                .query(String.class)
                .list();
        guest.post("/sign-in", Map.of("username", "sign-in-fixation", "password", PASSWORD));

        assertThat(sql.sql("select session_id from web_session where principal_name = 'sign-in-fixation'")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .doesNotContainAnyElementsOf(before);
    }

    @Test
    void the_cookie_is_for_this_site_and_no_script() {
        assertThat(TestWeb.guest().get("/sign-in").response().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("sightline="))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void every_page_carries_what_protects_it() {
        var headers = TestWeb.signedIn("lead").get("/cases").response().headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValue(SecurityConfig.CONTENT_SECURITY_POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).hasValue(SecurityConfig.PERMISSIONS_POLICY);
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("not over http")
                .isEmpty();
    }

    @Test
    void behind_https_the_cookie_is_for_https_and_browsers_are_told_to_stay_with_it() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var headers = http.send(
                            HttpRequest.newBuilder(URI.create(TestWeb.address() + "/sign-in"))
                                    .header("X-Forwarded-Proto", "https")
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .headers();

            assertThat(headers.firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=31536000");
            assertThat(headers.allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        }
    }

    @Test
    void guessing_in_a_browser_that_was_left_open_is_slowed_down_too() {
        person("sign-in-open", Role.PRACTITIONER);
        Guest guest = signedIn("sign-in-open");
        for (int i = 0; i < 6; i++) {
            guest.get("/account/password");
            guest.post("/account/password", Map.of("old", "guess " + i, "password", "four quiet green boats"));
        }
        guest.get("/account/password");
        Guest.Answer right =
                guest.post("/account/password", Map.of("old", PASSWORD, "password", "four quiet green boats"));

        assertThat(right.status()).isEqualTo(422);
    }

    @Test
    void a_changed_role_holds_with_the_next_page() {
        long number = person("sign-in-changes", Role.PRACTITIONER);
        Guest guest = signedIn("sign-in-changes");
        assertThat(guest.get("/cases").status()).isEqualTo(200);
        sql.sql("update account set role = 'ADMINISTRATOR' where id = :id")
                .param("id", number)
                .update();

        assertThat(guest.get("/cases").status()).isEqualTo(403);
    }

    @Test
    void a_deactivated_account_is_out_with_the_next_page() {
        long number = person("sign-in-leaves", Role.PRACTITIONER);
        Guest guest = signedIn("sign-in-leaves");
        sql.sql("update account set active = false where id = :id")
                .param("id", number)
                .update();

        assertThat(heading(guest.get("/cases"))).isEqualTo("Sign in");
        assertThat(heading(signedIn("sign-in-leaves").get("/cases"))).isEqualTo("Sign in");
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        person("sign-in-everywhere", Role.PRACTITIONER);
        Guest here = signedIn("sign-in-everywhere");
        Guest there = signedIn("sign-in-everywhere");
        assertThat(here.get("/account").page().select("main li")).hasSize(2);
        here.post("/account/sign-out-everywhere", Map.of());

        assertThat(heading(there.get("/cases"))).isEqualTo("Sign in");
        assertThat(heading(here.get("/cases"))).isEqualTo("Sign in");
        assertThat(heading(signedIn("sign-in-everywhere").get("/cases"))).isEqualTo("Cases");
    }

    @Test
    void somebody_signed_out_comes_to_the_page_that_they_asked_for() {
        person("sign-in-onwards", Role.PRACTITIONER);
        Guest guest = TestWeb.guest();
        guest.get("/account?from=a%20link");
        Guest.Answer there = guest.post("/sign-in", Map.of("username", "sign-in-onwards", "password", PASSWORD));

        assertThat(heading(there)).isEqualTo("Your account");
        assertThat(there.response().uri().toString()).endsWith("/account?from=a%20link");
    }

    @Test
    void signing_in_wrong_and_right_and_out_stands_in_the_audit_without_what_was_typed() {
        long number = person("sign-in-audit", Role.PRACTITIONER);
        Guest guest = TestWeb.guest();
        guest.signIn("sign-in-audit", "my cat is called Tibbles");
        guest.signIn("sign-in-audit", PASSWORD);
        guest.get("/account");
        guest.post("/sign-out", Map.of());

        assertThat(TestWeb.part(Transactions.class)
                        .atWork(() -> sql.sql(
                                        "select action || ' ' || what || ' ' || outcome from audit where account_id = :id and action like 'sign%' order by number")
                                .param("id", number)
                                .query(String.class)
                                .list()))
                .containsExactly(
                        "sign in with a wrong password refused",
                        "sign in with a password allowed",
                        "sign out  allowed");
    }
}
