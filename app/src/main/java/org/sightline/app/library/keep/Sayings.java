package org.sightline.app.library.keep;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.sightline.core.library.FactKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people say of reports, instead of what was read or to confirm it; only ever added to. Each is called within a transaction. */
@Component
final class Sayings {

    private final JdbcClient sql;

    Sayings(JdbcClient sql) {
        this.sql = sql;
    }

    /** By whom and when. */
    record By(long account, Instant at) {}

    /** One thing of a kind: what it is counted by, and how it is shown. */
    record Coded(String code, String value) {}

    /** All of one kind, in place of whatever stood there. */
    void fact(long report, FactKind kind, List<Coded> all, By by) {
        sql.sql("""
                        insert into library_said (report_id, kind, codes, "values", said_by, said_at)
                        values (:report, :kind, :codes, :values, :by, :at)
                        """)
                .param("report", report)
                .param("kind", kind.name())
                .param("codes", all.stream().map(Coded::code).toArray(String[]::new))
                .param("values", all.stream().map(Coded::value).toArray(String[]::new))
                .param("by", by.account())
                .param("at", Timestamp.from(by.at()))
                .update();
        changed(report);
    }

    /** Whether a theme holds. */
    void theme(long report, String theme, boolean holds, By by) {
        sql.sql("""
                        insert into library_theme_said (report_id, theme, holds, said_by, said_at)
                        values (:report, :theme, :holds, :by, :at)
                        """)
                .param("report", report)
                .param("theme", theme)
                .param("holds", holds)
                .param("by", by.account())
                .param("at", Timestamp.from(by.at()))
                .update();
        changed(report);
    }

    /** The themes of which somebody said that they do not hold. */
    List<String> setAside(long report) {
        return sql.sql("""
                        select theme from (
                            select distinct on (theme) theme, holds from library_theme_said where report_id = :report
                            order by theme, id desc) last
                        where not holds
                        """).param("report", report).query(String.class).list();
    }

    /** So that the index and whoever else keeps a copy sees that theirs is old. */
    private void changed(long report) {
        sql.sql("update library_report set version = version + 1 where id = :report")
                .param("report", report)
                .update();
    }
}
