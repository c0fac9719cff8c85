package org.sightline.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.TestWeb;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people say of a report stands in the place of what was read in it, and is never lost. */
class SaidOfReportsTest {

    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final JdbcClient sql = TestWeb.part(JdbcClient.class);
    private long report;

    @BeforeEach
    void a_report_in_which_something_was_read() {
        report = atWork("""
                insert into library_report (sha256, name, size, pages, state, notes, added_at)
                values (gen_random_uuid()::text, 'made-up.html', 1, 1, 'READ', '{}', now()) returning id
                """);
        transactions.atWork(() -> sql.sql("""
                insert into library_fact (report_id, kind, number, code, value, page, passage)
                values (:report, 'SEX', 1, 'boy', 'boy', 1, 'a boy of four'), (:report, 'AGENCY', 1, 'POLICE', 'County police', 2, 'County police'),
                       (:report, 'AGENCY', 2, 'SCHOOL', 'Hill School', 2, 'Hill School')
                """).param("report", report).update());
        transactions.atWork(() -> sql.sql("""
                insert into library_theme (report_id, theme, page, sentence) values (:report, 'NEG', 1, 'It was neglect.'), (:report, 'INF', 2, 'Nobody was told.')
                """).param("report", report).update());
    }

    @Test
    void what_somebody_says_of_one_kind_stands_for_all_of_that_kind_and_for_no_other() {
        say("AGENCY", "{HOUSING}", "{Made-up Homes}");

        assertThat(facts("AGENCY")).containsExactly("HOUSING Made-up Homes true");
        assertThat(facts("SEX")).containsExactly("boy boy false");
    }

    @Test
    void the_last_thing_said_stands() {
        say("SEX", "{girl}", "{girl}");
        say("SEX", "{}", "{}");

        assertThat(facts("SEX")).isEmpty();
    }

    @Test
    void a_theme_is_proposed_until_somebody_confirms_it_or_sets_it_aside() {
        sayTheme("NEG", true);
        sayTheme("INF", false);
        sayTheme("DA", true);

        assertThat(themes()).containsExactly("DA CONFIRMED ", "NEG CONFIRMED It was neglect.");
    }

    @Test
    void what_was_said_can_not_be_changed() {
        say("SEX", "{girl}", "{girl}");

        assertThatThrownBy(() -> transactions.atWork(
                        () -> sql.sql("update library_said set codes = '{boy}' where report_id = :report")
                                .param("report", report)
                                .update()))
                .hasMessageContaining("library_said");
    }

    private void say(String kind, String codes, String values) {
        transactions.atWork(() -> sql.sql("""
                insert into library_said (report_id, kind, codes, "values", said_by, said_at)
                values (:report, :kind, :codes::text[], :values::text[], (select min(id) from account), now())
                """)
                .param("report", report)
                .param("kind", kind)
                .param("codes", codes)
                .param("values", values)
                .update());
    }

    private void sayTheme(String theme, boolean holds) {
        transactions.atWork(() -> sql.sql("""
                insert into library_theme_said (report_id, theme, holds, said_by, said_at)
                values (:report, :theme, :holds, (select min(id) from account), now())
                """)
                .param("report", report)
                .param("theme", theme)
                .param("holds", holds)
                .update());
    }

    private List<String> facts(String kind) {
        return transactions.atWork(() -> sql.sql(
                        "select code || ' ' || value || ' ' || said from library_standing_fact where report_id = :report and kind = :kind order by number")
                .param("report", report)
                .param("kind", kind)
                .query(String.class)
                .list());
    }

    private List<String> themes() {
        return transactions.atWork(() -> sql.sql(
                        "select theme || ' ' || state || ' ' || sentence from library_standing_theme where report_id = :report order by theme")
                .param("report", report)
                .query(String.class)
                .list());
    }

    private long atWork(String insert) {
        return transactions.atWork(() -> sql.sql(insert).query(Long.class).single());
    }
}
