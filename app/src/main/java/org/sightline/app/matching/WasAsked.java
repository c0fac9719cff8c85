package org.sightline.app.matching;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the people of a case are told of those who asked who knows a child of it. */
@Component
public final class WasAsked {

    private final JdbcClient sql;
    private final InstantSource clock;

    WasAsked(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Somebody who asked.
     *
     * @param agencies which agencies of this case they were told of
     * @param seenBy who of the case has noted it
     */
    public record Asking(
            String who, String person, String reason, List<String> agencies, Instant at, Optional<String> seenBy) {}

    /** Newest first. */
    List<Asking> of(Permit permit) {
        return sql.sql("""
                        select t.asked_by, t.person, t.reason, t.asked_at, max(a.name) as seen_by,
                            array_agg(distinct t.agency order by t.agency) as agencies
                        from who_knows_told t left join account a on a.id = t.seen_by
                        where t.case_id = :case
                        group by t.look_id, t.asked_by, t.person, t.reason, t.asked_at order by t.asked_at desc limit 200
                        """)
                .param("case", permit.caseNumber())
                .query((row, n) -> new Asking(
                        row.getString("asked_by"),
                        row.getString("person"),
                        row.getString("reason"),
                        List.of((String[]) row.getArray("agencies").getArray()),
                        row.getTimestamp("asked_at").toInstant(),
                        Optional.ofNullable(row.getString("seen_by"))))
                .list();
    }

    int notNoted(Permit permit) {
        return sql.sql("select count(distinct look_id) from who_knows_told where case_id = :case and seen_at is null")
                .param("case", permit.caseNumber())
                .query(Integer.class)
                .single();
    }

    void note(Permit permit) {
        sql.sql("""
                        update who_knows_told set seen_at = :now, seen_by = :me where case_id = :case and seen_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("me", permit.visitor().account())
                .param("case", permit.caseNumber())
                .update();
    }
}
