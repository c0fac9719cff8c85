package org.sightline.app.accounts;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that are good once and for some days: by one, somebody chooses the password of their account. */
@Component
public final class Invitations {

    private final JdbcClient sql;
    private final InstantSource clock;
    private final Duration lasts;

    Invitations(JdbcClient sql, InstantSource clock, @Value("${sightline.accounts.invitation-lasts}") Duration lasts) {
        this.sql = sql;
        this.clock = clock;
        this.lasts = lasts;
    }

    /**
     * A link that can still be followed.
     *
     * @param account nobody where it is the one by which the first administrator is made
     */
    record Invitation(String hash, Optional<Long> account) {}

    /** @return the path of the link, told this once; earlier links of the account are over */
    String invite(long account, long by) {
        sql.sql("update invitation set until = :now where account_id = :account and used_at is null and until > :now")
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return add(account, by);
    }

    /** The path of the link by which the first administrator is made. */
    public String first() {
        sql.sql("delete from invitation where account_id is null").update();
        return add(null, null);
    }

    private String add(@Nullable Long account, @Nullable Long by) {
        String token = OnceOnly.fresh();
        Instant now = clock.instant();
        sql.sql("""
                        insert into invitation (token_hash, account_id, made_at, made_by, until)
                        values (:hash, :account, :now, :by, :until)
                        """)
                .param("hash", OnceOnly.hash(token))
                .param("account", account, Types.BIGINT)
                .param("now", Timestamp.from(now))
                .param("by", by, Types.BIGINT)
                .param("until", Timestamp.from(now.plus(lasts)))
                .update();
        return "/invitations/" + token;
    }

    /** Nothing where it was used, is too old, or never was. */
    Optional<Invitation> find(String token) {
        return sql.sql("""
                        select token_hash, account_id from invitation
                        where token_hash = :hash and used_at is null and until > :now
                            and (account_id is not null or not exists (select 1 from account))
                        """)
                .param("hash", OnceOnly.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Invitation(
                        row.getString("token_hash"), Optional.ofNullable(row.getObject("account_id", Long.class))))
                .optional();
    }

    /** Whether it was this call that used it. */
    boolean use(Invitation invitation) {
        return sql.sql(
                                "update invitation set used_at = :now where token_hash = :hash and used_at is null and until > :now")
                        .param("hash", invitation.hash())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
