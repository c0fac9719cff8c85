package org.sightline.app.cases;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Permit;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.household.Sort;
import org.sightline.core.household.Tie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the people of a case are to one another, as somebody recorded it. A change adds a row; none is overwritten. */
@Component
public final class Relationships {

    private final JdbcClient sql;
    private final InstantSource clock;

    Relationships(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A recorded tie, who recorded it and when. */
    public record Recorded(long id, Tie tie, String by, Instant at) {}

    /** Those that stand, of people who are in the case. */
    List<Recorded> of(Permit permit) {
        return sql.sql("""
                        select r.id, r.from_id, r.sort, r.to_id, r.during, r.source, coalesce(a.name, '') as by, r.made_at
                        from relationship r
                        join person f on f.id = r.from_id and f.removed_at is null
                        join person t on t.id = r.to_id and t.removed_at is null
                        left join account a on a.id = r.made_by
                        where r.case_id = :case and r.removed_at is null order by r.id
                        """)
                .param("case", permit.caseNumber())
                .query((row, n) -> new Recorded(
                        row.getLong("id"),
                        new Tie(
                                row.getLong("from_id"),
                                Sort.valueOf(row.getString("sort")),
                                row.getLong("to_id"),
                                date(row.getString("during")),
                                row.getString("source")),
                        row.getString("by"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    /** The one that stands now in the place of a changed one; nothing where the last was taken out. */
    Optional<Recorded> now(Permit permit, long id) {
        Optional<Long> latest = sql.sql("""
                        with recursive later as (
                            select id, removed_at from relationship where case_id = :case and id = :id
                            union all
                            select r.id, r.removed_at from relationship r join later l on r.replaces = l.id
                            where r.case_id = :case)
                        select id from later where removed_at is null order by id desc limit 1
                        """)
                .param("case", permit.caseNumber())
                .param("id", id)
                .query(Long.class)
                .optional();
        return latest.flatMap(
                found -> of(permit).stream().filter(each -> each.id() == found).findFirst());
    }

    void add(Permit permit, Tie tie, Optional<Long> replaces) {
        sql.sql("""
                        insert into relationship (case_id, from_id, sort, to_id, during, source, made_at, made_by, replaces)
                        values (:case, :from, :sort, :to, :during, :source, :at, :by, :replaces)
                        """)
                .param("case", permit.caseNumber())
                .param("from", tie.from())
                .param("sort", tie.sort().name())
                .param("to", tie.to())
                .param("during", tie.during().map(ApproximateDate::edtf).orElse(null), Types.VARCHAR)
                .param("source", tie.basis())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", permit.visitor().account())
                .param("replaces", replaces.orElse(null), Types.BIGINT)
                .update();
    }

    /** @return whether it still stood */
    boolean remove(Permit permit, long id) {
        return sql.sql("""
                        update relationship set removed_at = :at, removed_by = :by
                        where id = :id and case_id = :case and removed_at is null
                        """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", permit.visitor().account())
                        .param("id", id)
                        .param("case", permit.caseNumber())
                        .update()
                == 1;
    }

    static Optional<ApproximateDate> date(@Nullable String edtf) {
        return Optional.ofNullable(edtf).map(ApproximateDate::parse);
    }
}
