package org.sightline.app.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks into cases by people who do not belong to them: why, for how long, and what somebody else found of it. */
@Component
final class Glass {

    private final JdbcClient sql;

    Glass(JdbcClient sql) {
        this.sql = sql;
    }

    Instant breakIt(Permit permit, String reason, Instant now, Duration lasts) {
        Instant until = now.plus(lasts);
        sql.sql("""
                        insert into break_glass (case_id, account_id, reason, since, until)
                        values (:case, :account, :reason, :since, :until)
                        """)
                .param("case", permit.caseNumber())
                .param("account", permit.visitor().account())
                .param("reason", reason)
                .param("since", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .update();
        return until;
    }

    /** Those that wait to be checked by this person: of the cases they belong to, or of all where they audit. */
    List<BrokenGlass> waiting(Permit permit, boolean all) {
        return sql.sql(SELECT + """
                        where b.checked_at is null and b.account_id <> :me
                            and (:all or b.case_id in (select case_id from membership where account_id = :me and ended_at is null))
                        order by b.since
                        """)
                .param("me", permit.visitor().account())
                .param("all", all)
                .query(Glass::broken)
                .list();
    }

    Optional<BrokenGlass> of(Permit permit, long id) {
        return sql.sql(SELECT + "where b.case_id = :case and b.id = :id")
                .param("case", permit.caseNumber())
                .param("id", id)
                .query(Glass::broken)
                .optional();
    }

    /** What they looked at meanwhile, as the audit tells it. */
    List<String> lookedAt(BrokenGlass broken) {
        return sql.sql("""
                        select action || case when what = '' then '' else ': ' || what end from audit
                        where case_id = :case and account_id = :account and at >= :since and at <= :until
                        order by number limit 200
                        """)
                .param("case", broken.caseNumber())
                .param("account", broken.account())
                .param("since", Timestamp.from(broken.since()))
                .param("until", Timestamp.from(broken.until()))
                .query(String.class)
                .list();
    }

    void check(Permit permit, BrokenGlass broken, String finding, Instant now) {
        sql.sql("""
                        update break_glass set checked_by = :by, checked_at = :now, finding = :finding
                        where id = :id and checked_at is null
                        """)
                .param("by", permit.visitor().account())
                .param("now", Timestamp.from(now))
                .param("finding", finding)
                .param("id", broken.id())
                .update();
    }

    private static final String SELECT = """
            select b.id, b.case_id, b.account_id, a.name, b.reason, b.since, b.until, b.finding
            from break_glass b join account a on a.id = b.account_id
            """;

    private static BrokenGlass broken(ResultSet row, int number) throws SQLException {
        return new BrokenGlass(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getLong("account_id"),
                row.getString("name"),
                row.getString("reason"),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("until").toInstant(),
                Optional.ofNullable(row.getString("finding")));
    }
}
