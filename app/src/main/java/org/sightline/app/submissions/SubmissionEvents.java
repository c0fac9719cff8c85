package org.sightline.app.submissions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.sightline.app.access.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with submissions, when and by whom; only ever added to. */
@Component
final class SubmissionEvents {

    private final JdbcClient sql;

    SubmissionEvents(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Permit permit, long submission, SubmissionEvent.What what, String why, Instant at) {
        sql.sql("""
                        insert into submission_event (case_id, submission_id, what, why, at, by_account)
                        values (:case, :submission, :what, :why, :at, :by)
                        """)
                .param("case", permit.caseNumber())
                .param("submission", submission)
                .param("what", what.name())
                .param("why", why)
                .param("at", Timestamp.from(at))
                .param("by", permit.visitor().account())
                .update();
    }

    /** Oldest first. */
    List<SubmissionEvent> of(Permit permit, long submission) {
        return sql.sql("""
                        select e.what, e.at, coalesce(a.name, 'Sightline') as who, e.why
                        from submission_event e left join account a on a.id = e.by_account
                        where e.case_id = :case and e.submission_id = :submission order by e.id
                        """)
                .param("case", permit.caseNumber())
                .param("submission", submission)
                .query((row, n) -> new SubmissionEvent(
                        SubmissionEvent.What.valueOf(row.getString("what")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        row.getString("why")))
                .list();
    }
}
