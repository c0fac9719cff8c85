package org.sightline.app.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Access;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.cases.People;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.Receive;
import org.sightline.core.access.Action;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeepingTest {

    private static final byte[] ROWS =
            "Date,What happened\n01/02/2001,Seen at the clinic\n".getBytes(StandardCharsets.UTF_8);

    private final JdbcClient sql = TestWeb.part(JdbcClient.class);
    private final Transactions transactions = TestWeb.part(Transactions.class);
    private long number;
    private Guest business;

    @BeforeEach
    void a_case_long_closed() {
        Visitor runs = visitor("business");
        number = TestWeb.part(OpenCase.class)
                .open(runs, new OpenCase.Request("A case of long ago", "England", false, true));
        TestWeb.part(Access.class).to(runs, number, Action.CHANGE_PEOPLE, "the people", permit -> {
            TestWeb.part(People.class).add(permit, child());
            return permit;
        });
        TestWeb.part(Receive.class).andUse(runs, number, "clinic.csv", ROWS);
        closedYearsAgo(40);
        business = TestWeb.signedIn("business");
        business.get(page());
    }

    @Test
    void a_case_is_kept_until_the_day_that_its_rule_gives_and_shows_the_sum() {
        keepBy("KEEP-CHILD-IN-NEED");

        assertThat(business.get(page()).page().text())
                .contains("It must be kept until")
                .contains("18 years from 1 May 1980, when Rowan Teal was born");
    }

    @Test
    void without_a_rule_nothing_can_be_disposed_of() {
        business.post(page() + "/propose", Map.of("dispose-reason", "It is old."));

        assertThat(business.get(page()).page().text()).doesNotContain("Proposed by");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void a_legal_hold_stops_everything_until_it_is_lifted() {
        keepBy("KEEP-CHILD-IN-NEED");
        post("/propose", Map.of("dispose-reason", "Its time is over."));
        post("/hold", Map.of("hold-reason", "The inquiry of 2026."));
        post("/dispose", Map.of());
        post("/propose", Map.of("dispose-reason", "Again."));

        assertThat(business.get(page()).page().text())
                .contains("Legal hold since")
                .contains("The inquiry of 2026.")
                .doesNotContain("Proposed by");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void whoever_proposed_it_can_not_carry_it_out() {
        keepBy("KEEP-CHILD-IN-NEED");
        post("/propose", Map.of("dispose-reason", "Its time is over."));
        post("/dispose", Map.of());

        assertThat(business.get(page()).page().text()).contains("Proposed by Nina Castle");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void a_second_person_disposes_of_it_and_what_is_left_says_that_it_was() {
        keepBy("KEEP-CHILD-IN-NEED");
        post("/propose", Map.of("dispose-reason", "Its time is over."));
        proposedBy("manager");
        post("/dispose", Map.of());

        assertThat(business.get(page()).page().text()).contains("This case was disposed of on");
        assertThat(entries()).isZero();
        assertThat(leftBehind()).contains("\"entry\": 1").contains("\"files\": [\"");
        assertThat(auditLines()).isPositive();
    }

    @Test
    void a_hold_without_a_reason_is_not_put() {
        post("/hold", Map.of("hold-reason", " "));

        assertThat(business.get(page()).page().text()).doesNotContain("Legal hold since");
    }

    private String page() {
        return "/cases/" + number + "/keeping";
    }

    private void post(String what, Map<String, String> fields) {
        assertThat(business.post(page() + what, fields).status()).isEqualTo(200);
    }

    private void keepBy(String rule) {
        post("/rule", Map.of("rule", rule, "reason", "As the social worker's file says."));
    }

    private static Person child() {
        return new Person(
                "Rowan Teal",
                Person.Standing.CHILD,
                "",
                List.of(),
                Optional.of(ApproximateDate.parse("1980-05-01")),
                Optional.empty(),
                Person.Origin.GIVEN);
    }

    private Visitor visitor(String login) {
        return transactions.atWork(
                () -> TestWeb.part(Accounts.class).visitor(login).orElseThrow());
    }

    private void closedYearsAgo(int years) {
        Instant closed = Instant.now().minus(years * 366L, ChronoUnit.DAYS);
        transactions.atWork(() -> sql.sql("update case_record set closed_at = :at where id = :case")
                .param("at", Timestamp.from(closed))
                .param("case", number)
                .update());
    }

    private void proposedBy(String login) {
        transactions.atWork(() -> sql.sql("update disposal set proposed_by = :by where case_id = :case")
                .param("by", visitor(login).account())
                .param("case", number)
                .update());
    }

    private long entries() {
        return count("entry");
    }

    private long auditLines() {
        return count("audit");
    }

    private long count(String table) {
        return transactions.atWork(() -> sql.sql("select count(*) from " + table + " where case_id = :case")
                .param("case", number)
                .query(Long.class)
                .single());
    }

    private String leftBehind() {
        return transactions.atWork(() -> sql.sql("select left_behind from disposal where case_id = :case")
                .param("case", number)
                .query(String.class)
                .single());
    }
}
