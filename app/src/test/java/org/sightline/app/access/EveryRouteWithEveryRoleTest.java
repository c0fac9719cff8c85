package org.sightline.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sightline.app.access.Routes.Route;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.access.Action;
import org.sightline.core.access.Decide;
import org.sightline.core.access.Decision;
import org.sightline.core.access.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every address with every role: as a member of a case, as one for a single agency, as a stranger to an open and to a
 * restricted case, and signed out. What comes back is what {@link Decide} says, and the audit names the same action.
 */
class EveryRouteWithEveryRoleTest {

    private static final List<String> PEOPLE =
            List.of("lead", "practitioner", "manager", "author", "panel", "business", "auditor", "admin");

    private static final Map<String, Guest> GUESTS = new LinkedHashMap<>();
    private static final Map<String, String> TOKENS = new LinkedHashMap<>();

    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final JdbcClient sql = TestWeb.part(JdbcClient.class);
    private final Standings standings = TestWeb.part(Standings.class);
    private final Accounts accounts = TestWeb.part(Accounts.class);

    /** How the walkers stand to a case. */
    private enum Stands {
        AS_MEMBER,
        FOR_ONE_AGENCY,
        AS_STRANGER,
        BEFORE_A_RESTRICTED_CASE
    }

    @Test
    void every_route_has_a_line_in_the_table() {
        List<String> there =
                Routes.there(TestWeb.part(RequestMappingHandlerMapping.class)).toList();

        assertThat(Routes.told().stream().map(Route::name))
                .as("routes.txt: add a line for a new address (docs/pages.md), take away that of one that is gone")
                .containsExactlyInAnyOrderElementsOf(there);
    }

    @TestFactory
    Stream<DynamicTest> signed_out_nobody_comes_further_than_signing_in() {
        Guest stranger = TestWeb.guest();
        return Routes.told().stream()
                .filter(route -> !route.who().equals("ANYBODY"))
                .map(route -> DynamicTest.dynamicTest(route.name(), () -> {
                    Guest.Answer answer = ask(stranger, tokenOf(stranger, "/sign-in"), route, 1);

                    assertThat(answer.response().uri().getPath()).isEqualTo("/sign-in");
                }));
    }

    @TestFactory
    Stream<DynamicTest> everybody_who_is_signed_in_comes_where_that_is_enough() {
        return Routes.told().stream()
                .filter(route -> route.who().equals("SIGNED-IN") && !route.posts())
                .flatMap(route -> PEOPLE.stream()
                        .map(login -> DynamicTest.dynamicTest(route.name() + " as " + login, () -> {
                            Guest.Answer answer = ask(guest(login), token(login), route, 0);

                            assertThat(answer.status()).isNotEqualTo(403).isLessThan(500);
                            assertThat(answer.response().uri().getPath()).isNotEqualTo("/sign-in");
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everybody_comes_as_far_as_the_table_of_roles_says() {
        return Routes.told().stream()
                .filter(route -> route.action().isPresent())
                .map(route -> DynamicTest.dynamicTest(route.name(), () -> walk(route)));
    }

    private void walk(Route route) {
        if (!route.isOfACase()) {
            PEOPLE.forEach(login -> go(route, login, 0));
            return;
        }
        for (Stands stands : Stands.values()) {
            long caseNumber = open(stands);
            PEOPLE.forEach(login -> go(route, login, caseNumber));
        }
    }

    private void go(Route route, String login, long caseNumber) {
        Action action = route.action().orElseThrow();
        Visitor visitor = transactions.atWork(() -> accounts.visitor(login).orElseThrow());
        Decision decision = decision(visitor, caseNumber, action);
        long before = lastLine();
        Guest.Answer answer = ask(guest(login), token(login), route, caseNumber);
        String who = route.name() + " as " + login + " of case " + caseNumber + ", " + decision + ": answered "
                + answer.status() + " " + answer.page().select("h1").text();
        assertThatCode(() -> check(decision, answer)).as(who).doesNotThrowAnyException();
        if (!decision.isAllowed() || answer.status() == 200) {
            assertThat(told(visitor, before)).as(who).contains(action.label() + told(decision));
        }
    }

    /** As it is at this moment: an earlier walker may have changed the case. */
    private Decision decision(Visitor visitor, long caseNumber, Action action) {
        if (caseNumber == 0) {
            return Decide.on(Standing.outsideAnyCase(visitor.role()), action);
        }
        Optional<Standings.Found> found = transactions.as(visitor.account(), () -> standings.of(visitor, caseNumber));
        return found.map(stands -> Decide.on(stands.standing(), action)).orElseGet(Decision.Hidden::new);
    }

    private static void check(Decision decision, Guest.Answer answer) {
        switch (decision) {
            case Decision.Allowed _ -> {
                assertThat(answer.status()).isNotEqualTo(403).isLessThan(500);
                assertThat(answer.response().uri().getPath()).isNotEqualTo("/sign-in");
            }
            case Decision.Refused refused -> {
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.page().select("main").text()).contains(refused.why());
            }
            case Decision.Hidden _ -> {
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.page().select("h1").text()).isEqualTo("Page not found");
            }
        }
    }

    private static String told(Decision decision) {
        return decision.isAllowed() ? ", allowed" : ", refused";
    }

    private List<String> told(Visitor visitor, long after) {
        return transactions.atWork(() -> sql.sql(
                        "select action || ', ' || outcome from audit where number > :after and account_id = :account")
                .param("after", after)
                .param("account", visitor.account())
                .query(String.class)
                .list());
    }

    private long lastLine() {
        return sql.sql("select number from audit_head").query(Long.class).single();
    }

    private long open(Stands stands) {
        Visitor lead = transactions.atWork(() -> accounts.visitor("lead").orElseThrow());
        boolean restricted = stands == Stands.BEFORE_A_RESTRICTED_CASE;
        long number = TestWeb.part(OpenCase.class)
                .open(lead, new OpenCase.Request("A case to walk through", "Westmarch", restricted, false));
        transactions.atWork(() -> {
            sql.sql("delete from membership where case_id = :case")
                    .param("case", number)
                    .update();
            if (stands == Stands.AS_MEMBER || stands == Stands.FOR_ONE_AGENCY) {
                join(number, stands == Stands.FOR_ONE_AGENCY);
            }
            return number;
        });
        return number;
    }

    private void join(long caseNumber, boolean forOneAgency) {
        long agency = sql.sql("""
                        insert into agency (case_id, name, sector) values (:case, 'Health visiting', 'HEALTH_VISITING') returning id
                        """).param("case", caseNumber).query(Long.class).single();
        sql.sql("insert into membership (case_id, account_id, agency_id, since)"
                        + " select :case, id, case when :one then :agency::bigint end, now() from account"
                        + " where login in (:people)")
                .param("case", caseNumber)
                .param("one", forOneAgency)
                .param("agency", agency)
                .param("people", new ArrayList<>(PEOPLE))
                .update();
    }

    private static Guest guest(String login) {
        return GUESTS.computeIfAbsent(login, TestWeb::signedIn);
    }

    private static String token(String login) {
        return TOKENS.computeIfAbsent(login, name -> tokenOf(guest(name), "/error"));
    }

    private static String tokenOf(Guest guest, String page) {
        return guest.get(page).page().select("input[name=_csrf]").attr("value");
    }

    private static Guest.Answer ask(Guest guest, String token, Route route, long caseNumber) {
        String address = route.address(caseNumber);
        if (!route.posts()) {
            return guest.get(address);
        }
        Map<String, String> fields = new LinkedHashMap<>(route.toSend());
        fields.put("_csrf", token);
        return route.file()
                .map(field -> guest.upload(
                        address,
                        field,
                        Map.of(
                                "notes.csv",
                                "Date,Text\n2020-01-01,Visit\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        fields))
                .orElseGet(() -> guest.post(address, fields));
    }
}
