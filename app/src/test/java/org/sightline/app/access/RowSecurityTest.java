package org.sightline.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL itself shows of the made-up case, should a page ever forget to ask: straight in SQL, for every table. */
class RowSecurityTest {

    /** Who belongs to what and whose glass is broken: what row security itself is decided from; it holds no record. */
    private static final Set<String> OPEN = Set.of("membership", "break_glass");

    /** Of the case itself: everybody who belongs to it sees all of these. */
    private static final Set<String> OF_THE_CASE =
            Set.of("person", "person_version", "relationship", "residence", "agency", "audit");

    /** Seen with the file that they belong to. */
    private static final Set<String> OF_A_SUBMISSION = Set.of("submission_event", "submission_bytes", "understanding");

    private static final JdbcClient SQL = TestWeb.part(JdbcClient.class);
    private static final Transactions TRANSACTIONS = TestWeb.part(Transactions.class);
    private static final long CASE = 1;

    private static long agency;
    private static long forOneAgency;
    private static long stranger;
    private static long throughGlass;
    private static long afterItsTime;

    @BeforeAll
    static void people() {
        TRANSACTIONS.atWork(() -> {
            agency = SQL.sql("select min(agency_id) from entry where case_id = 1")
                    .query(Long.class)
                    .single();
            forOneAgency = person("row-security-agency");
            stranger = person("row-security-stranger");
            throughGlass = person("row-security-glass");
            afterItsTime = person("row-security-late");
            SQL.sql("insert into membership (case_id, account_id, agency_id, since) values (1, :who, :agency, now())")
                    .param("who", forOneAgency)
                    .param("agency", agency)
                    .update();
            breakGlass(throughGlass, "now() - interval '1 hour'", "now() + interval '1 hour'");
            breakGlass(afterItsTime, "now() - interval '2 hours'", "now() - interval '1 hour'");
            return CASE;
        });
    }

    private static long person(String login) {
        return TestWeb.part(Accounts.class).add(login, login, Role.PRACTITIONER, "", "");
    }

    private static void breakGlass(long who, String since, String until) {
        SQL.sql("insert into break_glass (case_id, account_id, reason, since, until) values (1, :who, 'a test', "
                        + since + ", " + until + ")")
                .param("who", who)
                .update();
    }

    private static List<String> tables() {
        return SQL.sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where a.attname = 'case_id' and not a.attisdropped and c.relkind in ('r', 'p')
                            and c.relnamespace = 'public'::regnamespace
                        order by 1
                        """).query(String.class).list().stream()
                .filter(table -> !OPEN.contains(table))
                .toList();
    }

    private static Stream<DynamicTest> forEveryTable(java.util.function.Consumer<String> test) {
        return tables().stream().map(table -> DynamicTest.dynamicTest(table, () -> test.accept(table)));
    }

    private static long rows(String table, String where) {
        return SQL.sql("select count(*) from " + table + " where case_id = 1 and " + where)
                .query(Long.class)
                .single();
    }

    private static long seenBy(long account, String table) {
        return TRANSACTIONS.as(account, () -> rows(table, "true"));
    }

    @Test
    void nobody_who_runs_it_stands_above_row_security() {
        assertThat(SQL.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @TestFactory
    Stream<DynamicTest> row_security_holds_for_the_owner_too() {
        return forEveryTable(
                table -> assertThat(SQL.sql("select relrowsecurity and relforcerowsecurity from pg_class where oid ="
                                        + " :table::regclass")
                                .param("table", table)
                                .query(Boolean.class)
                                .single())
                        .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> without_a_name_nothing_is_seen() {
        return forEveryTable(table -> assertThat(rows(table, "true")).isZero());
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_sees_nothing() {
        return forEveryTable(table -> assertThat(seenBy(stranger, table)).isZero());
    }

    @TestFactory
    Stream<DynamicTest> a_broken_glass_shows_everything_while_it_lasts() {
        return forEveryTable(table -> {
            long all = TRANSACTIONS.atWork(() -> rows(table, "true"));

            assertThat(seenBy(throughGlass, table)).isEqualTo(all);
            assertThat(seenBy(afterItsTime, table)).isZero();
        });
    }

    @TestFactory
    Stream<DynamicTest> somebody_of_one_agency_sees_its_own_rows_and_what_the_case_itself_is() {
        return forEveryTable(table -> {
            String own = OF_THE_CASE.contains(table)
                    ? "true"
                    : OF_A_SUBMISSION.contains(table)
                            ? "submission_id in (select id from submission where agency_id = " + agency + ")"
                            : hasAgency(table) ? "agency_id = " + agency : "false";
            long may = TRANSACTIONS.atWork(() -> rows(table, own));

            assertThat(seenBy(forOneAgency, table))
                    .as("a table whose rows are neither an agency's nor made from all: name it in this test")
                    .isEqualTo(may);
        });
    }

    private static boolean hasAgency(String table) {
        return SQL.sql("select exists (select 1 from pg_attribute where attrelid = :table::regclass"
                        + " and attname = 'agency_id' and not attisdropped)")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }
}
