package org.sightline.app.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an account is signed in, and ending that everywhere at once. */
@Component
final class Sessions {

    private final JdbcClient sql;
    private final InstantSource clock;

    Sessions(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One browser that is signed in. */
    record Session(Instant since, Instant lastUsed) {}

    List<Session> of(String login) {
        return sql.sql("select creation_time, last_access_time from web_session"
                        + " where principal_name = :login and expiry_time > :now order by last_access_time desc")
                .param("login", login)
                .param("now", clock.millis())
                .query((row, n) -> new Session(
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time"))))
                .list();
    }

    /** A session that is just being written is over too: none that began before now is let in again. */
    void endAll(long account) {
        sql.sql("delete from web_session where principal_name = (select login from account where id = :account)")
                .param("account", account)
                .update();
        sql.sql("update account set sessions_from = :now where id = :account")
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
