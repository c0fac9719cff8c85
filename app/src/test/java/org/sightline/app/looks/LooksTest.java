package org.sightline.app.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.beust.jcommander.JCommander;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.app.access.Access;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.audit.AuditLines;
import org.sightline.app.audit.VerifyAuditCommand;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.access.Action;
import org.sightline.core.audit.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;

class LooksTest {

    private final Guest lead = TestWeb.signedIn("lead");
    private final Guest auditor = TestWeb.signedIn("auditor");
    private final AuditLines audit = TestWeb.part(AuditLines.class);
    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final JdbcClient sql = TestWeb.part(JdbcClient.class);

    @Test
    void a_case_shows_who_looked_and_that_looking_here_is_told_too() {
        lead.get("/cases/1/who-looked");
        String text = lead.get("/cases/1/who-looked").page().select("table").text();

        assertThat(text).contains("Asha Patel (lead)", "who looked at the case", "member of the case");
    }

    @Test
    void an_auditor_sees_who_looked_and_not_what_the_case_is_called() {
        Guest.Answer answer = auditor.get("/cases/1/who-looked");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("h1").text()).isEqualTo("Who looked");
        assertThat(answer.page().text()).doesNotContain("The Ashdown children");
    }

    @Test
    void what_was_refused_can_be_seen_alone() {
        TestWeb.signedIn("panel").get("/cases/1/people/add");
        String text = lead.get("/cases/1/who-looked?refused=yes")
                .page()
                .select("table tbody")
                .text();

        assertThat(text).contains("Idris Bell", "Refused:").doesNotContain("Asha Patel");
    }

    @Test
    void lines_are_found_by_a_part_of_a_name_and_by_day() {
        lead.get("/cases/1/who-looked");

        assertThat(lead.get("/cases/1/who-looked?who=asha").page().select("tbody tr"))
                .isNotEmpty();
        assertThat(lead.get("/cases/1/who-looked?who=nobody%25").page().text())
                .contains("No line of the audit is like that");
        assertThat(lead.get("/cases/1/who-looked?until=2001-01-01").page().text())
                .contains("No line of the audit is like that");
        assertThat(lead.get("/cases/1/who-looked?from=yesterday")
                        .page()
                        .select("#from-error")
                        .text())
                .contains("Write the first day like");
    }

    @Test
    void signing_in_can_be_chosen_in_the_audit_of_everything_and_is_no_part_of_a_case() {
        String offered = "#action option[value=sign in]";
        assertThat(lead.get("/cases/1/who-looked").page().select(offered)).isEmpty();
        assertThat(auditor.get("/audit").page().select(offered)).hasSize(1);

        var rows = auditor.get("/audit?action=sign+in").page().select("tbody tr");

        assertThat(rows).isNotEmpty();
        assertThat(rows.eachText()).allMatch(text -> text.contains("sign in"));
    }

    @Test
    void whatever_was_done_can_be_chosen() {
        List<String> done = transactions.atWork(() ->
                sql.sql("select distinct action from audit").query(String.class).list());

        assertThat(auditor.get("/audit").page().select("#action option").eachAttr("value"))
                .containsAll(done);
    }

    @Test
    void older_lines_follow_without_one_lost_or_told_twice() {
        for (int i = 0; i < 60; i++) {
            lead.get("/cases/1/who-looked?before=1");
        }
        var first = lead.get("/cases/1/who-looked").page();
        var older = lead.get(first.select("a[rel=next]").attr("href")).page();

        assertThat(first.select("tbody tr")).hasSize(LooksForm.ON_A_PAGE);
        assertThat(older.select("tbody tr")).isNotEmpty();
    }

    @Test
    void whatever_is_taken_away_as_a_file_can_be_checked_without_the_database() throws IOException {
        byte[] export = auditor.get("/audit/export").response().body();
        Path file = Files.createTempFile("audit", ".jsonl");
        Files.write(file, export);

        assertThat(verify(file)).isZero();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(2, lines.get(2).replace("\"what\":\"", "\"what\":\"x"));
        Files.write(file, lines);
        assertThat(verify(file)).isEqualTo(6);
        Files.delete(file);
    }

    private static int verify(Path file) {
        VerifyAuditCommand command = new VerifyAuditCommand();
        JCommander.newBuilder().addObject(command).build().parse(file.toString());
        return command.run().code();
    }

    @Test
    void the_chain_is_checked_from_the_page_and_against_a_head_that_was_noted() {
        String head = auditor.get("/audit").page().select(".hash").text();
        assertThat(auditor.post("/audit/check", Map.of("head", head)).page().text())
                .contains("since the head that you gave");
        assertThat(auditor.post("/audit/check", Map.of("head", "0".repeat(63) + "1"))
                        .page()
                        .text())
                .contains("The chain is broken");
        assertThat(auditor.post("/audit/check", Map.of("head", "no head"))
                        .page()
                        .text())
                .contains("That is no head");
    }

    /** Row security hides every line from a change, and a trigger stands behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"update audit set what = ''", "delete from audit"})
    void no_line_of_the_audit_can_be_changed_or_taken_out(String statement) {
        assertThat(transactions.atWork(() -> sql.sql(statement).update())).isZero();
    }

    @Test
    void the_audit_can_not_be_emptied() {
        assertThatThrownBy(() ->
                        transactions.atWork(() -> sql.sql("truncate audit").update()))
                .hasMessageContaining("only ever added to");
    }

    @Test
    void many_at_once_make_one_whole_chain() throws Exception {
        Visitor visitor = visitor();
        long before = audit.head().count();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Future<?>> looks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                looks.add(people.submit(
                        () -> TestWeb.part(Access.class).to(visitor, 1, Action.SEE_CASE, "one of many", permit -> 1)));
            }
            for (Future<?> look : looks) {
                look.get();
            }
        }

        assertThat(audit.verify(Optional.empty())).isInstanceOf(Verdict.Whole.class);
        assertThat(audit.head().count()).isEqualTo(before + 200);
    }

    @Test
    void work_that_was_rolled_back_leaves_no_line() {
        long before = audit.head().count();

        assertThatThrownBy(() -> TestWeb.part(Access.class)
                        .to(visitor(), 1, Action.SEE_CASE, "never came to be", permit -> {
                            throw new IllegalStateException("on purpose");
                        }))
                .hasMessage("on purpose");
        assertThat(audit.head().count()).isEqualTo(before);
    }

    private Visitor visitor() {
        return transactions.atWork(
                () -> TestWeb.part(Accounts.class).visitor("lead").orElseThrow());
    }
}
