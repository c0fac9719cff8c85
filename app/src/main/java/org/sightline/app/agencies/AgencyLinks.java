package org.sightline.app.agencies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links by which agencies' authors send files without an account. A link's secret is never kept, only its hash. */
@Component
final class AgencyLinks {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient sql;
    private final SecureRandom random = new SecureRandom();

    AgencyLinks(JdbcClient sql) {
        this.sql = sql;
    }

    /** A link as it is kept. */
    record Kept(long id, Instant madeAt, String madeBy, Instant expiresAt, int sends, int sent, boolean revoked) {}

    /**
     * A link that somebody holds.
     *
     * @param visitor in whose name its holder acts
     * @param left how often files can be sent by it yet
     */
    record Held(long id, long caseNumber, long agency, Visitor visitor, Instant expiresAt, int left) {}

    /** Gives the secret, which nobody can be given again. */
    String make(Permit permit, long agency, String agencyName, Instant now, Duration lasts, int sends) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        String hash = hash(token);
        long account = account(permit, agencyName, hash);
        sql.sql("""
                        insert into membership (case_id, account_id, agency_id, since, added_by)
                        values (:case, :account, :agency, :now, :by)
                        """)
                .param("case", permit.caseNumber())
                .param("account", account)
                .param("agency", agency)
                .param("now", Timestamp.from(now))
                .param("by", permit.visitor().account())
                .update();
        sql.sql("""
                        insert into agency_link
                            (case_id, agency_id, account_id, hash, made_at, made_by, expires_at, sends)
                        values (:case, :agency, :account, :hash, :now, :by, :expires, :sends)
                        """)
                .param("case", permit.caseNumber())
                .param("agency", agency)
                .param("account", account)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .param("by", permit.visitor().account())
                .param("expires", Timestamp.from(now.plus(lasts)))
                .param("sends", sends)
                .update();
        return token;
    }

    /** An account that can never sign in: it has no password and is not active. */
    private long account(Permit permit, String agencyName, String hash) {
        return sql.sql("""
                        insert into account (login, name, role, organisation, active, for_link)
                        values (:login, :name, 'AGENCY_AUTHOR', :agency, false, true) returning id
                        """)
                .param("login", "link-" + hash.substring(0, 16))
                .param("name", "a link made by " + permit.visitor().name() + " for " + agencyName)
                .param("agency", agencyName)
                .query(Long.class)
                .single();
    }

    List<Kept> of(Permit permit, long agency) {
        return sql.sql("""
                        select l.id, l.made_at, a.name, l.expires_at, l.sends, l.sent, l.revoked_at is not null as revoked
                        from agency_link l join account a on a.id = l.made_by
                        where l.case_id = :case and l.agency_id = :agency order by l.id desc
                        """)
                .param("case", permit.caseNumber())
                .param("agency", agency)
                .query((row, n) -> new Kept(
                        row.getLong("id"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("name"),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getInt("sends"),
                        row.getInt("sent"),
                        row.getBoolean("revoked")))
                .list();
    }

    /** Takes it back at once: its account no longer belongs to the case. */
    void revoke(Permit permit, long link, Instant now) {
        sql.sql("""
                        update agency_link set revoked_at = :now, revoked_by = :by
                        where case_id = :case and id = :link and revoked_at is null
                        """)
                .param("now", Timestamp.from(now))
                .param("by", permit.visitor().account())
                .param("case", permit.caseNumber())
                .param("link", link)
                .update();
        sql.sql("""
                        update membership set ended_at = :now, ended_by = :by
                        where case_id = :case and ended_at is null
                            and account_id = (select account_id from agency_link where id = :link and case_id = :case)
                        """)
                .param("now", Timestamp.from(now))
                .param("by", permit.visitor().account())
                .param("case", permit.caseNumber())
                .param("link", link)
                .update();
    }

    /** Whom this secret lets in now. Asked at Sightline's own work, since nobody is signed in. */
    Optional<Held> open(String token, Instant now) {
        return sql.sql("""
                        select l.id, l.case_id, l.agency_id, l.expires_at, l.sends - l.sent as left_over,
                            a.id as account, a.login, a.name
                        from agency_link l join account a on a.id = l.account_id
                        where l.hash = :hash and l.revoked_at is null and l.expires_at > :now
                        """)
                .param("hash", hash(token))
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Held(
                        row.getLong("id"),
                        row.getLong("case_id"),
                        row.getLong("agency_id"),
                        new Visitor(
                                row.getLong("account"),
                                row.getString("login"),
                                row.getString("name"),
                                Role.AGENCY_AUTHOR),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getInt("left_over")))
                .optional();
    }

    /** Counts one sending; false where it was used as often as it may be. */
    boolean count(long link) {
        return sql.sql("update agency_link set sent = sent + 1 where id = :link and sent < sends")
                        .param("link", link)
                        .update()
                == 1;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }
}
