package org.sightline.app.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How cases stand with regard to their keeping. */
@Component
final class KeptCases {

    private final JdbcClient sql;

    KeptCases(JdbcClient sql) {
        this.sql = sql;
    }

    KeptCase of(Permit permit) {
        return sql.sql("""
                        select c.title, c.closed_at, k.rule,
                            h.reason as hold, h.put_at, ha.name as put_by,
                            d.reason as disposal, d.proposed_at, d.proposed_by, da.name as proposer, d.done_at
                        from case_record c
                        left join lateral (select rule from case_keeping k where k.case_id = c.id
                                           order by since desc limit 1) k on true
                        left join legal_hold h on h.case_id = c.id and h.lifted_at is null
                        left join account ha on ha.id = h.put_by
                        left join disposal d on d.case_id = c.id
                        left join account da on da.id = d.proposed_by
                        where c.id = :case
                        """)
                .param("case", permit.caseNumber())
                .query((row, n) -> new KeptCase(
                        permit.caseNumber(),
                        row.getString("title"),
                        instant(row.getTimestamp("closed_at"))
                                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate()),
                        Optional.ofNullable(row.getString("rule")),
                        instant(row.getTimestamp("put_at")).isEmpty()
                                ? Optional.empty()
                                : Optional.of(new KeptCase.Hold(
                                        row.getString("hold"),
                                        row.getTimestamp("put_at").toInstant(),
                                        row.getString("put_by"))),
                        instant(row.getTimestamp("proposed_at")).isEmpty()
                                ? Optional.empty()
                                : Optional.of(new KeptCase.Disposal(
                                        row.getString("disposal"),
                                        row.getTimestamp("proposed_at").toInstant(),
                                        row.getLong("proposed_by"),
                                        row.getString("proposer"),
                                        instant(row.getTimestamp("done_at"))))))
                .single();
    }

    private static Optional<Instant> instant(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }

    void close(Permit permit, Instant now) {
        sql.sql("update case_record set closed_at = :now, version = version + 1 where id = :case and closed_at is null")
                .param("now", Timestamp.from(now))
                .param("case", permit.caseNumber())
                .update();
    }

    /** A case that goes on is kept as an open one, and whatever was proposed no longer holds. */
    void reopen(Permit permit) {
        sql.sql("update case_record set closed_at = null, version = version + 1 where id = :case")
                .param("case", permit.caseNumber())
                .update();
        withdrawDisposal(permit);
    }

    void keepBy(Permit permit, String rule, String reason, Instant now) {
        sql.sql(
                        "insert into case_keeping (case_id, rule, reason, since, set_by) values (:case, :rule, :reason, :now, :by)")
                .param("case", permit.caseNumber())
                .param("rule", rule)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("by", permit.visitor().account())
                .update();
    }

    void hold(Permit permit, String reason, Instant now) {
        sql.sql("""
                        insert into legal_hold (case_id, reason, put_at, put_by) values (:case, :reason, :now, :by)
                        on conflict (case_id) where lifted_at is null do nothing
                        """)
                .param("case", permit.caseNumber())
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("by", permit.visitor().account())
                .update();
        withdrawDisposal(permit);
    }

    void lift(Permit permit, String reason, Instant now) {
        sql.sql("""
                        update legal_hold set lifted_at = :now, lifted_by = :by, lifted_since = :reason
                        where case_id = :case and lifted_at is null
                        """)
                .param("case", permit.caseNumber())
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("by", permit.visitor().account())
                .update();
    }

    void propose(Permit permit, String reason, Instant now) {
        sql.sql("""
                        insert into disposal (case_id, reason, proposed_at, proposed_by) values (:case, :reason, :now, :by)
                        on conflict (case_id) do nothing
                        """)
                .param("case", permit.caseNumber())
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("by", permit.visitor().account())
                .update();
    }

    void withdrawDisposal(Permit permit) {
        sql.sql("delete from disposal where case_id = :case and done_at is null")
                .param("case", permit.caseNumber())
                .update();
    }
}
