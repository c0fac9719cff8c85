package org.sightline.app.submissions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.record.RecordJson;
import org.sightline.app.submissions.Submission.State;
import org.sightline.core.intake.Mapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies sent, with its bytes. */
@Component
public final class Submissions {

    private static final String SELECT = """
            select id, case_id, number, agency_id, kind, file_name, sha256, size, sent_at, state, version from submission
            """;

    private final JdbcClient sql;

    Submissions(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Submission> of(Permit permit) {
        return sql.sql(SELECT + "where case_id = :case order by number")
                .param("case", permit.caseNumber())
                .query(Submissions::submission)
                .list();
    }

    public Optional<Submission> of(Permit permit, long id) {
        return sql.sql(SELECT + "where case_id = :case and id = :id")
                .param("case", permit.caseNumber())
                .param("id", id)
                .query(Submissions::submission)
                .optional();
    }

    /** Those whose rows nobody has used yet, in the order in which they came. */
    List<Submission> waiting(Permit permit) {
        return sql.sql(SELECT + "where case_id = :case and state = 'RECEIVED' order by number")
                .param("case", permit.caseNumber())
                .query(Submissions::submission)
                .list();
    }

    /** Nobody else can send to the case until the end of this transaction. */
    void lock(Permit permit) {
        sql.sql("select id from case_record where id = :case for update")
                .param("case", permit.caseNumber())
                .query(Long.class)
                .single();
    }

    /** The same bytes sent before and not taken back, if they were. */
    Optional<Submission> sameBytes(Permit permit, String sha256) {
        return sql.sql(SELECT
                        + "where case_id = :case and sha256 = :sha and state <> 'WITHDRAWN' order by number limit 1")
                .param("case", permit.caseNumber())
                .param("sha", sha256)
                .query(Submissions::submission)
                .optional();
    }

    /** Keeps a file. The case is locked, so that numbers follow each other without a gap or a double. */
    Submission keep(Permit permit, Optional<Long> agency, Submission.File file, byte[] bytes, Instant at) {
        lock(permit);
        long id = sql.sql("select nextval(pg_get_serial_sequence('submission', 'id'))")
                .query(Long.class)
                .single();
        sql.sql("""
                        insert into submission (id, case_id, number, agency_id, kind, file_name, sha256, size, sent_at,
                                                sent_by)
                        values (:id, :case, last_submission(:case) + 1, :agency, :kind, :name, :sha, :size, :at, :by)
                        """)
                .param("id", id)
                .param("case", permit.caseNumber())
                .param("agency", agency.orElse(null), Types.BIGINT)
                .param("kind", file.kind().name())
                .param("name", file.name())
                .param("sha", file.sha256())
                .param("size", file.size())
                .param("at", Timestamp.from(at))
                .param("by", permit.visitor().account())
                .update();
        sql.sql("insert into submission_bytes (submission_id, case_id, bytes) values (:id, :case, :bytes)")
                .param("id", id)
                .param("case", permit.caseNumber())
                .param("bytes", bytes)
                .update();
        return of(permit, id).orElseThrow();
    }

    public byte[] bytes(Permit permit, long id) {
        return sql.sql("select bytes from submission_bytes where case_id = :case and submission_id = :id")
                .param("case", permit.caseNumber())
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    /** Moves it on, unless somebody else did in the meantime. */
    boolean move(Submission submission, State to) {
        return sql.sql("""
                                update submission set state = :to, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("to", to.name())
                        .param("id", submission.id())
                        .param("version", submission.version())
                        .update()
                == 1;
    }

    /** What people have said of it. */
    Said said(Submission submission) {
        return sql.sql("select said from submission where id = :id and said is not null")
                .param("id", submission.id())
                .query(String.class)
                .optional()
                .map(json -> RecordJson.read(json, Said.class))
                .orElse(Said.NOTHING);
    }

    /** Keeps what was said of it, unless somebody else changed it in the meantime. */
    boolean say(Submission submission, Said said) {
        return sql.sql("""
                                update submission set said = :said::jsonb, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("said", RecordJson.write(said))
                        .param("id", submission.id())
                        .param("version", submission.version())
                        .update()
                == 1;
    }

    /** The mapping by which its rows in the record were understood; empty where none are there. */
    Optional<Mapping> usedMapping(Submission submission) {
        return sql.sql("select mapping from understanding where submission_id = :id and not superseded")
                .param("id", submission.id())
                .query(String.class)
                .optional()
                .map(json -> RecordJson.read(json, Mapping.class));
    }

    /** Says whose it is, once all its rows turned out to be one agency's; nobody's where they are of several. */
    void isOf(Submission submission, Optional<Long> agency) {
        sql.sql("update submission set agency_id = :agency where id = :id")
                .param("agency", agency.orElse(null), Types.BIGINT)
                .param("id", submission.id())
                .update();
    }

    /** @return false where the earlier one was no longer in use */
    boolean replacedBy(Submission earlier, Submission later) {
        return sql.sql("""
                                update submission set state = 'REPLACED', replaced_by = :later, version = version + 1
                                where id = :earlier and state = 'USED'
                                """)
                        .param("later", later.id())
                        .param("earlier", earlier.id())
                        .update()
                == 1;
    }

    private static Submission submission(ResultSet row, int n) throws SQLException {
        return new Submission(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("agency_id", Long.class)),
                new Submission.File(
                        Submission.Kind.valueOf(row.getString("kind")),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getLong("size")),
                row.getTimestamp("sent_at").toInstant(),
                State.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
