package org.sightline.app.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Sightline does by itself, and when it last did. */
@Component
final class Jobs {

    static final String BACKUP = "backup";
    static final String BRING_UP_TO_DATE = "bring cases up to date";

    private final JdbcClient sql;

    Jobs(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * When a job last ran.
     *
     * @param done how much it did: rows of a backup, cases brought up to date
     */
    record Job(String name, Instant began, Optional<Instant> ended, long done, long failed) {}

    List<Job> all() {
        return sql.sql("select name, began_at, ended_at, done, failed from job order by name")
                .query((row, n) -> new Job(
                        row.getString("name"),
                        row.getTimestamp("began_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                        row.getLong("done"),
                        row.getLong("failed")))
                .list();
    }

    void began(String name, Instant at) {
        sql.sql("""
                        insert into job (name, began_at) values (:name, :at)
                        on conflict (name) do update set began_at = excluded.began_at, ended_at = null, done = 0, failed = 0
                        """).param("name", name).param("at", Timestamp.from(at)).update();
    }

    void ended(String name, Instant at, long done, long failed) {
        sql.sql("update job set ended_at = :at, done = :done, failed = :failed where name = :name")
                .param("name", name)
                .param("at", Timestamp.from(at))
                .param("done", done)
                .param("failed", failed)
                .update();
    }

    /** From the command line; a database of an older Sightline has no place for it, which is no reason to fail. */
    static void done(DataSource source, String name, long done) throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (!new Catalogue(connection).holds("job")) {
                return;
            }
            try (PreparedStatement statement = connection.prepareStatement("""
                    insert into job (name, began_at, ended_at, done) values (?, now(), now(), ?)
                    on conflict (name) do update set began_at = now(), ended_at = now(), done = excluded.done, failed = 0
                    """)) {
                statement.setString(1, name);
                statement.setLong(2, done);
                statement.executeUpdate();
            }
        }
    }
}
