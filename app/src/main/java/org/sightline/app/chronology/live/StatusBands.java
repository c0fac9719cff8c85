package org.sightline.app.chronology.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.core.calendar.ApproximateDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How things stood with the children of a case, as people said. Row security shows it to whoever sees the whole case. */
@Component
final class StatusBands {

    private static final String SELECT = """
            select id, version, person, sort, words, begins, ends, entry_id from status_band
            where case_id = :case and removed_at is null
            """;

    private final JdbcClient sql;
    private final InstantSource clock;

    StatusBands(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<StatusBand> of(Permit permit) {
        return sql.sql(SELECT + " order by person, sort, begins, id")
                .param("case", permit.caseNumber())
                .query(StatusBands::band)
                .list();
    }

    Optional<StatusBand> of(Permit permit, long id) {
        return sql.sql(SELECT + " and id = :id")
                .param("case", permit.caseNumber())
                .param("id", id)
                .query(StatusBands::band)
                .optional();
    }

    private static StatusBand band(ResultSet row, int number) throws SQLException {
        return new StatusBand(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("person"),
                StatusBand.Sort.valueOf(row.getString("sort")),
                row.getString("words"),
                ApproximateDate.parse(row.getString("begins")),
                Optional.of(row.getString("ends")).filter(end -> !end.isEmpty()).map(ApproximateDate::parse),
                Optional.ofNullable(row.getString("entry_id")));
    }

    void add(Permit permit, StatusBand band) {
        sql.sql("""
                        insert into status_band (case_id, person, sort, words, begins, ends, entry_id, said_at, said_by)
                        values (:case, :person, :sort, :words, :begins, :ends, :entry, :now, :me)
                        """)
                .param("case", permit.caseNumber())
                .param("person", band.person())
                .param("sort", band.sort().name())
                .param("words", band.words())
                .param("begins", band.begins().edtf())
                .param("ends", band.ends().map(ApproximateDate::edtf).orElse(""))
                .param("entry", band.entry().orElse(null), Types.VARCHAR)
                .param("now", Timestamp.from(clock.instant()))
                .param("me", permit.visitor().account())
                .update();
    }

    /** What was said of it stays in the database, and is no longer drawn; a correction is another one in its place. */
    boolean remove(Permit permit, long id, int version) {
        return sql.sql("""
                                update status_band set removed_at = :now, version = version + 1
                                where case_id = :case and id = :id and version = :version and removed_at is null
                                """)
                        .param("case", permit.caseNumber())
                        .param("id", id)
                        .param("version", version)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
