package org.sightline.app.submissions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.record.RecordJson;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.Mapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How submissions were understood, one understanding after the other; of each submission the latest one counts. */
@Component
final class Understandings {

    private final JdbcClient sql;

    Understandings(JdbcClient sql) {
        this.sql = sql;
    }

    /** The one that counts. */
    Optional<Long> latest(long submission) {
        return sql.sql("select id from understanding where submission_id = :submission and not superseded")
                .param("submission", submission)
                .query(Long.class)
                .optional();
    }

    /** Keeps another one, which takes the place of the one that counted. */
    long keep(Permit permit, long submission, Mapping mapping, Made made, Instant at) {
        sql.sql("update understanding set superseded = true where submission_id = :submission and not superseded")
                .param("submission", submission)
                .update();
        long id = sql.sql("select nextval(pg_get_serial_sequence('understanding', 'id'))")
                .query(Long.class)
                .single();
        sql.sql("""
                        insert into understanding (id, case_id, submission_id, number, mapping, columns, not_read, rows,
                                                   made_at, made_by)
                        select :id, :case, :submission, count(*) + 1, :mapping::jsonb, :columns::jsonb, :notRead::jsonb,
                               :rows, :at, :by
                        from understanding where submission_id = :submission
                        """)
                .param("id", id)
                .param("case", permit.caseNumber())
                .param("submission", submission)
                .param("mapping", RecordJson.write(mapping))
                .param("columns", RecordJson.write(made.columns()))
                .param("notRead", RecordJson.write(made.notRead()))
                .param("rows", made.rows())
                .param("at", Timestamp.from(at))
                .param("by", permit.visitor().account())
                .update();
        return id;
    }
}
