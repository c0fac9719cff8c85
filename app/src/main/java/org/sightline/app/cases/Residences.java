package org.sightline.app.cases;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.documents.DateWords;
import org.sightline.core.calendar.ApproximateDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who lived where, and when: the households of a case over time. */
@Component
public final class Residences {

    private final JdbcClient sql;
    private final InstantSource clock;

    Residences(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody's time at an address. */
    public record Residence(
            long id, long person, String name, String address, Optional<ApproximateDate> during, String source) {

        public String when() {
            return during.map(DateWords::of).orElse("Dates not recorded");
        }
    }

    /** By address, and within one by when they came. */
    public List<Residence> of(Permit permit) {
        return sql.sql("""
                        select r.id, r.person_id, p.name, r.address, r.during, r.source
                        from residence r join person p on p.id = r.person_id and p.removed_at is null
                        where r.case_id = :case and r.removed_at is null
                        order by lower(r.address), r.during nulls last, p.child, p.position, r.id
                        """)
                .param("case", permit.caseNumber())
                .query((row, n) -> new Residence(
                        row.getLong("id"),
                        row.getLong("person_id"),
                        row.getString("name"),
                        row.getString("address"),
                        Relationships.date(row.getString("during")),
                        row.getString("source")))
                .list();
    }

    void add(Permit permit, Residence residence, Optional<Long> replaces) {
        sql.sql("""
                        insert into residence (case_id, person_id, address, during, source, made_at, made_by, replaces)
                        values (:case, :person, :address, :during, :source, :at, :by, :replaces)
                        """)
                .param("case", permit.caseNumber())
                .param("person", residence.person())
                .param("address", residence.address())
                .param("during", residence.during().map(ApproximateDate::edtf).orElse(null), Types.VARCHAR)
                .param("source", residence.source())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", permit.visitor().account())
                .param("replaces", replaces.orElse(null), Types.BIGINT)
                .update();
    }

    /** @return whether it still stood */
    boolean remove(Permit permit, long id) {
        return sql.sql("""
                        update residence set removed_at = :at, removed_by = :by
                        where id = :id and case_id = :case and removed_at is null
                        """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", permit.visitor().account())
                        .param("id", id)
                        .param("case", permit.caseNumber())
                        .update()
                == 1;
    }
}
