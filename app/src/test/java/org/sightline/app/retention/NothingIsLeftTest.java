package org.sightline.app.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What disposal leaves of a case that had something in every table, as the catalogue of the database tells it. */
class NothingIsLeftTest {

    /** That there was a case, who belonged to it, who looked and why, how long it was kept and who disposed of it. */
    private static final List<String> STAYS =
            List.of("agency", "audit", "break_glass", "case_keeping", "disposal", "legal_hold", "membership");

    private final JdbcClient sql = TestWeb.part(JdbcClient.class);
    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final Visitor runs = transactions.atWork(
            () -> TestWeb.part(Accounts.class).visitor("business").orElseThrow());

    @Test
    void of_a_case_with_something_in_every_table_only_that_it_was_and_who_looked_is_left() {
        long number = FilledCase.open(runs);
        Guest business = TestWeb.signedIn("business");
        assertThat(business.get("/cases/" + number + "/chronology")
                        .page()
                        .select("main")
                        .text())
                .contains(FilledCase.CHILD);
        FilledCase.fill(number, runs);
        propose(business, number);
        assertThat(rows(number))
                .as("a table with a case's rows that this test knows nothing of: FilledCase must give it one")
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());

        business.post("/cases/" + number + "/keeping/dispose", Map.of());

        Map<String, Long> left = rows(number);
        left.keySet().removeAll(STAYS);
        assertThat(left)
                .isNotEmpty()
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(naming(FilledCase.CHILD)).isEmpty();
        for (String shown : List.of("", "/people", "/agencies", "/chronology", "/questions", "/episodes", "/keeping")) {
            Guest.Answer answer = business.get("/cases/" + number + shown);
            assertThat(answer.status()).as(shown).isEqualTo(200);
            assertThat(answer.body()).as(shown).doesNotContain(FilledCase.CHILD, "Curtains closed");
        }
        Guest.Answer added =
                business.post("/cases/" + number + "/people/add", Map.of("name", FilledCase.CHILD, "kind", "CHILD"));
        assertThat(added.status()).isEqualTo(403);
        assertThat(added.page().text()).contains("This case was disposed of");
    }

    @Test
    void records_of_other_cases_that_were_one_person_with_one_of_it_keep_their_id() {
        long goes = FilledCase.open(runs);
        long stays =
                TestWeb.part(OpenCase.class).open(runs, new OpenCase.Request("Somebody else", "England", false, true));
        work("insert into known_record (case_id, unit) values (:case, 'w1')", stays);
        String goesFirst = "(select min(id) from known_record where case_id = " + goes + ")";
        work(
                "update known_record set own_record = id, own_turn = 1, person_record = " + goesFirst
                        + ", person_turn = 1 where case_id = :case",
                stays);
        work(
                "insert into identity_change_record (change_id, record_id, case_id, grp, linked) select"
                        + " (select min(change_id) from identity_change_record where record_id = " + goesFirst + "),"
                        + " id, case_id, 2, '{}' from known_record where case_id = :case",
                stays);
        String before = person(stays);
        Guest business = TestWeb.signedIn("business");
        propose(business, goes);

        business.post("/cases/" + goes + "/keeping/dispose", Map.of());

        assertThat(rows(goes).get("known_record")).isZero();
        assertThat(person(stays)).isEqualTo(before);
        assertThat(rows(stays).get("identity_change_record")).isEqualTo(1);
        assertThat(transactions.atWork(() -> sql.sql("select count(*) from identity_change c where not exists"
                                + " (select 1 from identity_change_record r where r.change_id = c.id)")
                        .query(Long.class)
                        .single()))
                .isZero();
        disposeOf(stays);
    }

    /** So that no half-made record is left for other tests. */
    private void disposeOf(long number) {
        Guest business = TestWeb.signedIn("business");
        propose(business, number);
        business.post("/cases/" + number + "/keeping/dispose", Map.of());
    }

    private String person(long number) {
        return transactions.atWork(
                () -> sql.sql("select person_record || '-' || person_turn from known_record where case_id = :case")
                        .param("case", number)
                        .query(String.class)
                        .single());
    }

    private void propose(Guest business, long number) {
        String page = "/cases/" + number + "/keeping";
        longClosed(number);
        business.get(page);
        business.post(page + "/rule", Map.of("rule", "KEEP-CHILD-IN-NEED", "reason", "As the file says."));
        business.post(page + "/propose", Map.of("dispose-reason", "Its time is over."));
        work(
                "update disposal set proposed_by = (select id from account where login = 'manager') where case_id = :case",
                number);
    }

    /** A table of a case whose rows can not be found by the number of the case would be left behind. */
    @Test
    void every_table_that_points_at_a_case_or_at_its_rows_says_of_which_case_each_row_is() {
        List<String> ofCases = tables();

        assertThat(sql.sql("""
                        select distinct c.relname from pg_constraint k
                        join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
                        where k.contype = 'f' and p.relname in (:tables)
                        """)
                        .param("tables", withCases(ofCases))
                        .query(String.class)
                        .list())
                .isSubsetOf(ofCases);
    }

    private static List<String> withCases(List<String> tables) {
        List<String> all = new java.util.ArrayList<>(tables);
        all.add("case_record");
        return all;
    }

    private List<String> tables() {
        return sql.sql("""
                        select c.table_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and c.column_name = 'case_id' and t.table_type = 'BASE TABLE'
                        order by c.table_name
                        """).query(String.class).list();
    }

    private Map<String, Long> rows(long number) {
        Map<String, Long> rows = new TreeMap<>();
        transactions.atWork(() -> {
            tables().forEach(table -> rows.put(
                    table,
                    sql.sql("select count(*) from " + table + " where case_id = :case")
                            .param("case", number)
                            .query(Long.class)
                            .single()));
            return rows;
        });
        return rows;
    }

    /** The tables, of cases or not, in which a text stands anywhere. */
    private List<String> naming(String words) {
        return transactions.atWork(() -> sql
                .sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> sql.sql("select exists (select 1 from " + table + " t where t::text like :words)")
                        .param("words", "%" + words + "%")
                        .query(Boolean.class)
                        .single())
                .toList());
    }

    private void longClosed(long number) {
        Instant closed = Instant.now().minus(40 * 366L, ChronoUnit.DAYS);
        transactions.atWork(() -> sql.sql("update case_record set closed_at = :at where id = :case")
                .param("at", Timestamp.from(closed))
                .param("case", number)
                .update());
    }

    private void work(String statement, long number) {
        transactions.atWork(() -> sql.sql(statement).param("case", number).update());
    }
}
