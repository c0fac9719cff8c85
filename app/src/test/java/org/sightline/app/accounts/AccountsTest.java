package org.sightline.app.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountsTest {

    private final Guest admin = TestWeb.signedIn("admin");

    private Guest.Answer add(String login) {
        admin.get("/accounts/add");
        return admin.post("/accounts/add", Map.of("login", login, "name", "New Colleague", "role", "PRACTITIONER"));
    }

    private static String link(Guest.Answer answer) {
        return URI.create(answer.page().select(".govuk-inset-text strong").text())
                .getPath();
    }

    private static String heading(Guest.Answer answer) {
        return answer.page().select("h1").text();
    }

    @Test
    void somebody_new_chooses_a_password_by_a_link_that_is_good_once() {
        String link = link(add("new.colleague"));
        Guest colleague = TestWeb.guest();
        assertThat(heading(colleague.get(link))).isEqualTo("Choose your password");
        assertThat(heading(colleague.post(link, Map.of("password", "four quiet green boats"))))
                .isEqualTo("Sign in");
        colleague.signIn("new.colleague", "four quiet green boats");
        assertThat(heading(colleague.get("/cases"))).isEqualTo("Cases");

        Guest.Answer again = TestWeb.guest().get(link);

        assertThat(again.status()).isEqualTo(410);
        assertThat(heading(again)).isEqualTo("This link is good no more");
    }

    @Test
    void a_link_is_shown_once_and_a_newer_one_ends_it() {
        Guest.Answer added = add("two.links");
        String first = link(added);
        String page = added.response().uri().getPath();
        assertThat(admin.get(page).page().select(".govuk-inset-text")).isEmpty();
        String second = link(admin.post(page + "/link", Map.of()));

        assertThat(TestWeb.guest().get(first).status()).isEqualTo(410);
        assertThat(TestWeb.guest().get(second).status()).isEqualTo(200);
    }

    @Test
    void a_forged_link_opens_nothing() {
        assertThat(TestWeb.guest().get("/invitations/made-up-by-somebody").status())
                .isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"too short", "password1234", "hard.to.guess", "aaaaaaaaaaaaaaaa"})
    void a_password_that_is_easily_guessed_is_refused(String password) {
        assertThat(NewPassword.wrong(password, "hard.to.guess")).isPresent();
    }

    @Test
    void four_plain_words_are_a_good_password() {
        assertThat(NewPassword.wrong("four quiet green boats", "new.colleague")).isEmpty();
    }

    @Test
    void two_who_change_one_account_see_both_versions() {
        String page = add("changed.twice").response().uri().getPath();
        Map<String, String> first = Map.of("name", "Anna Bell", "role", "MANAGER", "version", "1");
        Map<String, String> second = Map.of("name", "Anna Ball", "role", "MANAGER", "version", "1");
        assertThat(admin.post(page, first).status()).isEqualTo(200);

        Guest.Answer conflict = admin.post(page, second);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("main").text()).contains("Anna Bell", "Anna Ball");
    }

    @Test
    void an_administrator_is_told_how_many_cases_nobody_runs_any_more_and_not_which() {
        String first = addedLead("last.of.all");
        long number = opened("last.of.all", "A case of one lead");
        opened("last.of.all", "Another case of one lead");

        Guest.Answer demoted =
                admin.post(first, Map.of("name", "New Colleague", "role", "PANEL_MEMBER", "version", "1"));
        assertThat(demoted.page().select("main").text())
                .contains("It was the last that could say who belongs to 2 cases.")
                .doesNotContain("A case of one lead", "case " + number);

        admin.post(first, Map.of("name", "New Colleague", "role", "LEAD_REVIEWER", "version", "2"));
        joined("business", number);
        assertThat(admin.post(first + "/deactivate", Map.of())
                        .page()
                        .select("main")
                        .text())
                .contains("deactivated", "It was the last that could say who belongs to 1 case.");
    }

    @Test
    void whoever_ran_no_case_alone_is_deactivated_without_a_word_about_cases() {
        String page = addedLead("never.alone");
        joined("business", opened("never.alone", "A case of two"));

        assertThat(admin.post(page + "/deactivate", Map.of())
                        .page()
                        .select("main")
                        .text())
                .contains("The account was deactivated, and signed out everywhere.")
                .doesNotContain("It was the last");
    }

    private String addedLead(String login) {
        admin.get("/accounts/add");
        return admin.post("/accounts/add", Map.of("login", login, "name", "New Colleague", "role", "LEAD_REVIEWER"))
                .response()
                .uri()
                .getPath();
    }

    private static long opened(String login, String title) {
        return TestWeb.part(OpenCase.class).open(visitor(login), new OpenCase.Request(title, "Westmarch", false, true));
    }

    private static void joined(String login, long number) {
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql("insert into membership (case_id, account_id, since) values (:case, :account, now())")
                        .param("case", number)
                        .param("account", visitor(login).account())
                        .update());
    }

    private static Visitor visitor(String login) {
        return TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(Accounts.class).visitor(login).orElseThrow());
    }

    @Test
    void a_user_name_is_given_once() {
        add("only.one");
        Guest.Answer answer = add("Only.One");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains("Somebody has this user name already");
    }

    @Test
    void an_empty_installation_is_opened_by_the_link_of_the_terminal_and_by_nothing_else() {
        try (ConfigurableApplicationContext empty = TestWeb.startEmpty()) {
            Guest first = new Guest(TestWeb.address(empty));
            String link = empty.getBean(Transactions.class).atWork(empty.getBean(Invitations.class)::first);
            assertThat(heading(first.get(link))).isEqualTo("Make the first account");
            first.post(link, Map.of("login", "root", "name", "Ruth Lang", "password", "four quiet green boats"));
            first.signIn("root", "four quiet green boats");

            assertThat(heading(first.get("/"))).isEqualTo("Accounts");
            assertThat(first.get(link).status()).isEqualTo(410);
            String late = empty.getBean(Transactions.class).atWork(empty.getBean(Invitations.class)::first);
            assertThat(first.get(late).status()).as("once there is an account").isEqualTo(410);
        }
    }
}
