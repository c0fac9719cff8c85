package org.sightline.app.record;

import java.util.List;
import org.sightline.app.access.Permit;
import org.sightline.core.readings.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was read in entries, with what people have said against it; made anew whenever the record changes. */
@Component
public final class Readings {

    private final JdbcClient sql;

    Readings(JdbcClient sql) {
        this.sql = sql;
    }

    /** What was read in an entry; nothing where it has not been read yet. */
    public Reading of(Permit permit, String entry) {
        return sql.sql("select reading from line where case_id = :case and entry_id = :entry")
                .param("case", permit.caseNumber())
                .param("entry", entry)
                .query((row, n) -> RecordJson.read(row.getString("reading"), Reading.class))
                .optional()
                .orElseGet(() -> new Reading(entry, List.of(), List.of(), List.of(), List.of()));
    }
}
