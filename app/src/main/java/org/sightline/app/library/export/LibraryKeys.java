package org.sightline.app.library.export;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.accounts.OnceOnly;
import org.sightline.core.access.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys by which programs and feed readers read the library in somebody's name. A key is told once and kept only as a hash; it
 * opens nothing any more when it is ended or too old, or when its owner's account is no longer in use.
 */
@Component
final class LibraryKeys {

    private final JdbcClient sql;
    private final Duration last;
    private final int atOnce;

    LibraryKeys(
            JdbcClient sql,
            @Value("${sightline.library.keys-last}") Duration last,
            @Value("${sightline.library.keys-at-once}") int atOnce) {
        this.sql = sql;
        this.last = last;
        this.atOnce = atOnce;
    }

    /** A key as it is kept. */
    record Kept(long id, String name, Instant madeAt, Instant expiresAt, boolean ended) {

        boolean opens(Instant now) {
            return !ended && expiresAt.isAfter(now);
        }
    }

    /** A key that somebody's program came with. */
    record Held(String name, Visitor visitor) {}

    long lastDays() {
        return last.toDays();
    }

    int atOnce() {
        return atOnce;
    }

    /** Gives the key, which nobody can be told again. */
    String make(Permit permit, String name, Instant now) {
        String key = OnceOnly.fresh();
        sql.sql("""
                        insert into library_key (account_id, hash, name, made_at, expires_at)
                        values (:account, :hash, :name, :now, :expires)
                        """)
                .param("account", permit.visitor().account())
                .param("hash", OnceOnly.hash(key))
                .param("name", name)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(last)))
                .update();
        return key;
    }

    /** Somebody's own, the newest first. */
    List<Kept> of(Permit permit) {
        return sql.sql("""
                        select id, name, made_at, expires_at, ended_at is not null as ended from library_key
                        where account_id = :account order by id desc
                        """)
                .param("account", permit.visitor().account())
                .query((row, n) -> new Kept(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getBoolean("ended")))
                .list();
    }

    /** Ends one of somebody's own at once; false where they have no such key that is not ended. */
    boolean end(Permit permit, long key, Instant now) {
        return sql.sql(
                                "update library_key set ended_at = :now where id = :key and account_id = :account and ended_at is null")
                        .param("now", Timestamp.from(now))
                        .param("key", key)
                        .param("account", permit.visitor().account())
                        .update()
                == 1;
    }

    /** Whom this key lets in now. Asked at Sightline's own work, since nobody is signed in. */
    Optional<Held> open(String key, Instant now) {
        return sql.sql("""
                        select k.name as key_name, a.id, a.login, a.name, a.role
                        from library_key k join account a on a.id = k.account_id
                        where k.hash = :hash and k.ended_at is null and k.expires_at > :now and a.active
                        """)
                .param("hash", OnceOnly.hash(key))
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Held(
                        row.getString("key_name"),
                        new Visitor(
                                row.getLong("id"),
                                row.getString("login"),
                                row.getString("name"),
                                Role.valueOf(row.getString("role")))))
                .optional();
    }
}
