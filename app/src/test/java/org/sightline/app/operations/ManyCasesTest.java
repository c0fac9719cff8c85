package org.sightline.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.TestDatabase;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.MadeUpCases;
import org.sightline.app.serve.SightlineWeb;
import org.sightline.app.serve.TestWeb;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * An authority of 2,000 cases whose audit has a million lines: what the pages that look over many of them ask of the database
 * reads few rows, whatever machine it runs on.
 */
@Tag("slow")
class ManyCasesTest {

    private static final int CASES = 2_000;
    private static final int LINES = 1_000_000;

    /** Four people of each case, among whom a name is looked for, and some; far fewer than there are lines and steps. */
    private static final double MOST_ROWS = 5 * CASES;

    private static final List<String> ROWS = List.of("""
            insert into case_record (title, authority, opened_at, changed_at, truth_version, derived_version)
            select 'Case ' || n, 'Westmarch', now(), now() - n * interval '1 hour', 1, 1 from generate_series(2, :cases) n
            """, """
            insert into membership (case_id, account_id, since)
            select c.id, a.id, now() from case_record c join account a on a.login in ('lead', 'business')
            where c.id > 1
            """, """
            insert into person (case_id, position, name, child)
            select c.id, n, 'Child ' || n || ' of ' || c.id, n < 3 from case_record c, generate_series(1, 4) n where c.id > 1
            """, """
            insert into agency (case_id, name, sector)
            select c.id, 'Agency ' || n, 'OTHER' from case_record c, generate_series(1, 9) n where c.id > 1
            """, """
            insert into agency_request_event (case_id, agency_id, number, step, on_day, due, at)
            select g.case_id, g.id, 1, 'ASK', date '2020-01-01', date '2020-02-01', now() from agency g where g.case_id > 1
            """, """
            insert into submission (case_id, number, agency_id, file_name, sha256, size, sent_at, state)
            select g.case_id, 10 + g.id % 9, g.id, 'log.csv', md5(g.id::text), 1, now(),
                case when g.id % 4 = 0 then 'RECEIVED' else 'USED' end
            from agency g where g.case_id > 1 on conflict do nothing
            """, """
            insert into question (case_id, id, position, code, about, evidence, record)
            select c.id, 'q' || n, n, 'GAP-SEEN', '{}', '{}', '{}' from case_record c, generate_series(1, 20) n where c.id > 1
            """, """
            insert into question_answer (case_id, question_id, number, state, reason, evidence, asked, made_at, made_by)
            select q.case_id, q.id, 1, 'ANSWERED', '', '{}', '{}', now(), 1 from question q where q.position < 6 and q.case_id > 1
            """, """
            insert into audit (number, at, account_id, who, role, case_id, action, what, why, outcome, hash)
            select h.number + n, now() - (:lines - n) * interval '30 seconds', a.id, a.name || ' (' || a.login || ')', a.role,
                1 + (n::bigint * 7919) % :cases, (array['see the chronology', 'see the questions', 'see the case and its people',
                'export documents', 'sign in'])[1 + n % 5], 'page ' || n % 9, 'member of the case',
                case when n % 50 = 0 then 'refused' else 'allowed' end, md5(n::text) || md5(n::text)
            from audit_head h, generate_series(1, :lines) n join account a on a.id = 1 + (n / 7) % 8
            """, """
            update audit_head set number = number + :lines
            """);

    private static final Statements STATEMENTS = new Statements();
    private static final ConfigurableApplicationContext WEB = start();
    private static final Map<String, Guest> GUESTS = new HashMap<>();

    private static ConfigurableApplicationContext start() {
        PGSimpleDataSource database = TestDatabase.fresh();
        Map<String, Object> settings = Map.of(
                "server.port",
                0,
                "management.server.port",
                0,
                "sightline.made-up",
                true,
                "spring.datasource.url",
                String.valueOf(database.getURL()),
                "spring.datasource.username",
                String.valueOf(database.getUser()),
                "spring.datasource.password",
                String.valueOf(database.getPassword()));
        return new SpringApplicationBuilder(SightlineWeb.class)
                .initializers(context -> {
                    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
                    context.getBeanFactory().addBeanPostProcessor(STATEMENTS);
                })
                .run();
    }

    @BeforeAll
    static void an_authority() {
        MadeUpCases.load(WEB);
        WEB.getBean(Transactions.class).atWork(() -> {
            ROWS.forEach(row ->
                    sql().sql(row).param("cases", CASES).param("lines", LINES).update());
            return CASES;
        });
        sql().sql("analyze").update();
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static JdbcClient sql() {
        return WEB.getBean(JdbcClient.class);
    }

    @ParameterizedTest
    @CsvSource({
        "lead, /cases",
        "lead, /cases?order=name",
        "lead, /cases?page=40",
        "lead, /cases?text=Case+19",
        "lead, /cases?text=Child+1+of+77",
        "lead, /cases/7",
        "lead, /cases/7/who-looked",
        "lead, /cases/7/who-looked?who=obi",
        "lead, /cases/7/who-looked?who=nobody",
        "lead, /cases/7/who-looked?action=export+documents",
        "lead, /cases/7/who-looked?action=dispose+of+the+case",
        "lead, /cases/7/who-looked?refused=yes",
        "lead, /cases/7/who-looked?before=500000",
        "lead, /cases/7/who-looked?from=2020-01-01&until=2020-02-01",
        "auditor, /audit",
        "auditor, /audit?who=obi",
        "auditor, /audit?who=nobody",
        "auditor, /audit?who=admin",
        "auditor, /audit?action=export+documents",
        "auditor, /audit?action=dispose+of+the+case",
        "auditor, /audit?refused=yes",
        "auditor, /audit?refused=yes&who=obi",
        "auditor, /audit?before=500000",
        "auditor, /audit?from=2020-01-01&until=2020-02-01",
        "auditor, /audit?who=admin&action=sign+in",
        "auditor, /audit?who=admin&from=2020-01-01&until=2020-02-01",
        "auditor, /audit?who=business&action=dispose+of+the+case",
        "auditor, /break-glass"
    })
    void what_a_page_asks_reads_few_rows(String login, String page) {
        Guest guest = GUESTS.computeIfAbsent(login, name -> {
            Guest made = new Guest(TestWeb.address(WEB));
            made.signIn(name, "a quiet harbour");
            return made;
        });
        STATEMENTS.heard();
        assertThat(guest.get(page).status()).isEqualTo(200);

        List<String> heard = STATEMENTS.heard();
        assertThat(heard).anyMatch(query -> query.contains(page.equals("/break-glass") ? "break_glass" : " from "));
        List<String> tooMuch = new ArrayList<>();
        for (String query : heard) {
            JsonNode plan = plan(login, query);
            double rows = nodes(plan).mapToDouble(ManyCasesTest::read).max().orElse(0);
            if (rows > MOST_ROWS) {
                tooMuch.add(query + "\n" + plan.toPrettyString());
            }
        }
        assertThat(tooMuch).isEmpty();
    }

    private static JsonNode plan(String login, String query) {
        Transactions transactions = WEB.getBean(Transactions.class);
        long account = transactions.atWork(
                () -> WEB.getBean(Accounts.class).visitor(login).orElseThrow().account());
        return new ObjectMapper()
                .readTree(transactions.as(
                        account,
                        () -> WEB.getBean(JdbcTemplate.class)
                                .queryForObject("explain (analyze, format json) " + query, String.class)));
    }

    private static Stream<JsonNode> nodes(JsonNode plan) {
        return Stream.concat(
                plan.isObject() && plan.has("Node Type") ? Stream.of(plan) : Stream.of(),
                plan.valueStream().flatMap(ManyCasesTest::nodes));
    }

    /** What a step looked at, those that it passed over too. */
    private static double read(JsonNode step) {
        double each = step.path("Actual Rows").asDouble(0)
                + step.path("Rows Removed by Filter").asDouble(0);
        return each * step.path("Actual Loops").asDouble(1);
    }
}
