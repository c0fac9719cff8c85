package org.sightline.app.library.learning;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.core.learning.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of recommendations: only ever added to, and kept by their words. Called within a transaction. */
@Component
public final class Outcomes {

    private final JdbcClient sql;

    Outcomes(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that was said of one, the last first. */
    List<Outcome> of(long report, String words) {
        return sql.sql("""
                        select o.state, o.told, o.source, a.name, o.said_at
                        from library_outcome o join account a on a.id = o.said_by
                        where o.report_id = :report and o.words = :words order by o.id desc
                        """)
                .param("report", report)
                .param("words", words)
                .query((row, n) -> new Outcome(
                        Outcome.State.valueOf(row.getString("state")),
                        row.getString("told"),
                        row.getString("source"),
                        row.getString("name"),
                        row.getTimestamp("said_at").toInstant()))
                .list();
    }

    /** What was said last, in whichever place of the review it was said. */
    public Optional<Outcome> lastOf(Told told) {
        return told.everywhere()
                .map(lesson ->
                        of(lesson.report(), lesson.words()).stream().findFirst().orElse(null))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Outcome::at));
    }

    void add(Permit permit, long report, String words, Outcome.State state, String told, String source, Instant at) {
        sql.sql("""
                        insert into library_outcome (report_id, words, state, told, source, said_by, said_at)
                        values (:report, :words, :state, :told, :source, :by, :at)
                        """)
                .param("report", report)
                .param("words", words)
                .param("state", state.name())
                .param("told", told)
                .param("source", source)
                .param("by", permit.visitor().account())
                .param("at", Timestamp.from(at))
                .update();
    }
}
