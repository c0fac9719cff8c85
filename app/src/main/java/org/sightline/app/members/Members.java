package org.sightline.app.members;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to cases. */
@Component
public final class Members {

    private final JdbcClient sql;

    Members(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody who belongs to a case; {@code agency} is empty for those who work on the whole of it. */
    public record Member(long id, long account, String name, String login, Role role, String agency, Instant since) {}

    /** Somebody who could be added. */
    record Known(long account, String name, Role role) {}

    List<Member> of(Permit permit) {
        return sql.sql("""
                        select m.id, m.account_id, a.name, a.login, a.role, coalesce(g.name, '') as agency, m.since
                        from membership m join account a on a.id = m.account_id left join agency g on g.id = m.agency_id
                        where m.case_id = :case and m.ended_at is null and not a.for_link order by a.name, m.id
                        """)
                .param("case", permit.caseNumber())
                .query((row, n) -> new Member(
                        row.getLong("id"),
                        row.getLong("account_id"),
                        row.getString("name"),
                        row.getString("login"),
                        Role.valueOf(row.getString("role")),
                        row.getString("agency"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** How many agencies' authors can send files now without an account, each by a link. */
    int links(Permit permit, Instant now) {
        return sql.sql("""
                        select count(*) from agency_link
                        where case_id = :case and revoked_at is null and expires_at > :now and sent < sends
                        """)
                .param("case", permit.caseNumber())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    Optional<Known> known(String login) {
        return sql.sql("select id, name, role from account where login = :login and active and not for_link")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query((row, n) ->
                        new Known(row.getLong("id"), row.getString("name"), Role.valueOf(row.getString("role"))))
                .optional();
    }

    /** @return false where they belong to the case already */
    boolean add(Permit permit, Known somebody, Optional<Long> agency, Instant now) {
        return sql.sql("""
                                insert into membership (case_id, account_id, agency_id, since, added_by)
                                values (:case, :account, :agency, :now, :by)
                                on conflict (case_id, account_id) where ended_at is null do nothing
                                """)
                        .param("case", permit.caseNumber())
                        .param("account", somebody.account())
                        .param("agency", agency.orElse(null), Types.BIGINT)
                        .param("now", Timestamp.from(now))
                        .param("by", permit.visitor().account())
                        .update()
                == 1;
    }

    /** Makes somebody a member who is known to have an account; for an agency of the case where one is named. */
    public void join(Permit permit, String login, Optional<String> agency, Instant now) {
        Optional<Long> number =
                agency.map(name -> sql.sql("select id from agency where case_id = :case and name = :name")
                        .param("case", permit.caseNumber())
                        .param("name", name)
                        .query(Long.class)
                        .single());
        add(permit, known(login).orElseThrow(), number, now);
    }

    void end(Permit permit, long member, Instant now) {
        sql.sql("""
                        update membership set ended_at = :now, ended_by = :by
                        where id = :member and case_id = :case and ended_at is null
                        """)
                .param("now", Timestamp.from(now))
                .param("by", permit.visitor().account())
                .param("member", member)
                .param("case", permit.caseNumber())
                .update();
    }

    /** @return false where somebody else changed the case in the meantime */
    boolean open(Permit permit, boolean shares, boolean restricted, int version) {
        return sql.sql("""
                                update case_record set shares = :shares, restricted = :restricted, version = version + 1
                                where id = :case and version = :version
                                """)
                        .param("shares", shares)
                        .param("restricted", restricted)
                        .param("case", permit.caseNumber())
                        .param("version", version)
                        .update()
                == 1;
    }
}
