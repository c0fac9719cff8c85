package org.sightline.app.library.find;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.sightline.app.database.Transactions;
import org.sightline.app.search.Embed;
import org.sightline.app.search.Meaning;
import org.sightline.app.search.ReadMeaning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Works out what the passages, findings and recommendations of reports mean, a few at a time, and keeps it beside them. What was kept
 * is not worked out again; a report's version rises once, when all of it has been read.
 */
@Component
final class ReadMeanings {

    /** Few enough that Sightline is never long in stopping, and that pages hardly notice. */
    private static final int AT_ONCE = 16;

    private final Transactions transactions;
    private final JdbcClient sql;

    ReadMeanings(Transactions transactions, JdbcClient sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** A text without a meaning yet. */
    private record Unread(String table, int number, String text) {}

    /** A report of which some has yet to be read; those that came first, first. */
    Optional<Long> next() {
        return transactions.atWork(
                () -> sql.sql("""
                        select id from library_report r
                        where taken_down_at is null and (expires is null or expires >= current_date)
                          and (meant_with <> :model
                               or exists (select 1 from library_passage p where p.report_id = r.id and p.vector is null)
                               or exists (select 1 from library_lesson l where l.report_id = r.id and l.vector is null))
                        order by id limit 1
                        """).param("model", Embed.MODEL).query(Long.class).optional());
    }

    /** Reads the next few texts of a report. */
    void some(long report, ReadMeaning model) {
        List<Unread> unread = transactions.atWork(() -> {
            begin(report);
            return unread(report);
        });
        List<Meaning> meanings =
                model.ofPassages(unread.stream().map(Unread::text).toList());
        transactions.atWork(() -> {
            lock(report);
            for (int at = 0; at < unread.size(); at++) {
                keep(report, unread.get(at), meanings.get(at));
            }
            return whole(report);
        });
    }

    /** What another model read is forgotten. */
    private void begin(long report) {
        boolean other =
                sql.sql("update library_report set meant_with = :model where id = :report and meant_with <> :model")
                                .param("model", Embed.MODEL)
                                .param("report", report)
                                .update()
                        == 1;
        if (other) {
            for (String table : List.of("library_passage", "library_lesson")) {
                sql.sql("update " + table + " set vector = null where report_id = :report and vector is not null")
                        .param("report", report)
                        .update();
            }
        }
    }

    private List<Unread> unread(long report) {
        return sql.sql("""
                        select 'library_passage' as "table", number, case when heading = '' then text else heading || '. ' || text end as text
                        from library_passage where report_id = :report and vector is null
                        union all
                        select 'library_lesson', number, text from library_lesson where report_id = :report and vector is null
                        order by 1 desc, 2 limit :some
                        """)
                .param("report", report)
                .param("some", AT_ONCE)
                .query((row, n) -> new Unread(row.getString("table"), row.getInt("number"), row.getString("text")))
                .list();
    }

    /** Two Sightlines on one database see in turn what the other has kept. */
    private void lock(long report) {
        sql.sql("select id from library_report where id = :report for update")
                .param("report", report)
                .query(Long.class)
                .single();
    }

    /** Unless the report was read anew meanwhile and something else stands there now. */
    private void keep(long report, Unread text, Meaning meaning) {
        String words = text.table().equals("library_lesson")
                ? "text"
                : "case when heading = '' then text else heading || '. ' || text end";
        sql.sql("update " + text.table() + " set vector = :vector where report_id = :report and number = :number and "
                        + words + " = :text")
                .param("vector", meaning.bytes())
                .param("report", report)
                .param("number", text.number())
                .param("text", text.text())
                .update();
    }

    /** Once nothing of it is missing. */
    private boolean whole(long report) {
        boolean whole =
                sql.sql("""
                        select not exists (select 1 from library_passage where report_id = :report and vector is null)
                           and not exists (select 1 from library_lesson where report_id = :report and vector is null)
                        """).param("report", report).query(Boolean.class).single();
        if (whole) {
            sql.sql("update library_report set version = version + 1, meaning = :meaning where id = :report")
                    .param("meaning", ofTheWhole(report).map(Meaning::bytes).orElse(null), Types.BINARY)
                    .param("report", report)
                    .update();
        }
        return whole;
    }

    private Optional<Meaning> ofTheWhole(long report) {
        return Meaning.amongst(sql.sql("select vector from library_passage where report_id = :report order by number")
                .param("report", report)
                .query((row, n) -> Meaning.ofBytes(row.getBytes("vector")))
                .list());
    }
}
