package org.sightline.app.record;

import java.util.List;
import org.sightline.app.access.Permit;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SameEvent;
import org.sightline.core.people.Cast;
import org.sightline.core.readings.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chronology of a case as it was last made, read back whole: as much of it as the permit shows. */
@Component
public final class Chronologies {

    private final JdbcClient sql;
    private final Casts casts;

    Chronologies(JdbcClient sql, Casts casts) {
        this.sql = sql;
        this.casts = casts;
    }

    public Chronology of(Permit permit) {
        return new Chronology(title(permit), cast(permit), lines(permit), sameEvents(permit));
    }

    private String title(Permit permit) {
        return sql.sql("select title from case_record where id = :case")
                .param("case", permit.caseNumber())
                .query(String.class)
                .single();
    }

    /** With the people whom entries speak of without a name, where the permit shows what was made from all entries. */
    private Cast cast(Permit permit) {
        return sql.sql("select record from derived_case where case_id = :case")
                .param("case", permit.caseNumber())
                .query((row, n) -> RecordJson.read(row.getString("record"), CaseSummary.class))
                .optional()
                .map(CaseSummary::cast)
                .orElseGet(() -> casts.of(permit.caseNumber()));
    }

    private List<Line> lines(Permit permit) {
        return sql.sql("""
                        select e.id, e.name, e.sector, e.record, l.reading
                        from line l join counting_entry e on e.case_id = l.case_id and e.id = l.entry_id
                        where l.case_id = :case and e.case_id = :case order by l.sort_key
                        """)
                .param("case", permit.caseNumber())
                .query((row, n) ->
                        new Line(EntryRow.entry(row, n), RecordJson.read(row.getString("reading"), Reading.class)))
                .list();
    }

    private List<SameEvent> sameEvents(Permit permit) {
        return sql.sql("select record from same_event where case_id = :case order by number")
                .param("case", permit.caseNumber())
                .query((row, n) -> RecordJson.read(row.getString("record"), SameEvent.class))
                .list();
    }
}
