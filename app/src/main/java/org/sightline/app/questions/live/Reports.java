package org.sightline.app.questions.live;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.record.RecordJson;
import org.sightline.core.questions.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions that somebody said are wrong, with the question as it stood and the version of Sightline that asked it. */
@Component
public final class Reports {

    private final JdbcClient sql;
    private final InstantSource clock;

    Reports(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One report.
     *
     * @param version of Sightline; "development" where it was not built as a release
     */
    public record Report(long number, Question question, String says, String version, String by, Instant at) {}

    Report add(Permit permit, Question question, String says) {
        Instant now = clock.instant();
        String version = Optional.ofNullable(Reports.class.getPackage().getImplementationVersion())
                .orElse("development");
        sql.sql("""
                        insert into wrong_question_report (case_id, question_id, says, asked, made_with, made_at, made_by)
                        values (:case, :question, :says, :asked::jsonb, :version, :at, :by)
                        """)
                .param("case", permit.caseNumber())
                .param("question", question.id())
                .param("says", says)
                .param("asked", RecordJson.write(question))
                .param("version", version)
                .param("at", Timestamp.from(now))
                .param("by", permit.visitor().account())
                .update();
        return new Report(0, question, says, version, permit.visitor().name(), now);
    }

    /** All of the case, newest first. */
    public List<Report> of(Permit permit) {
        return sql.sql("""
                        select r.id, r.says, r.asked, r.made_with, r.made_at, a.name
                        from wrong_question_report r join account a on a.id = r.made_by
                        where r.case_id = :case order by r.id desc
                        """)
                .param("case", permit.caseNumber())
                .query((row, n) -> new Report(
                        row.getLong("id"),
                        RecordJson.read(row.getString("asked"), Question.class),
                        row.getString("says"),
                        row.getString("made_with"),
                        row.getString("name"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }
}
