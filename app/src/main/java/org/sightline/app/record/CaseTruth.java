package org.sightline.app.record;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.people.Cast;
import org.sightline.core.readings.Overruling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What, beside the entries, a case's chronology and questions are made from. */
@Component
public final class CaseTruth {

    private static final TypeReference<List<ColumnsRead>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Casts casts;

    CaseTruth(JdbcClient sql, Casts casts) {
        this.sql = sql;
        this.casts = casts;
    }

    /**
     * The facts of a case.
     *
     * @param titles by file name, the words of its titles: they say whom a file is about
     * @param overrulings oldest first
     */
    record Facts(
            long number,
            String title,
            String authority,
            Cast cast,
            Map<String, String> titles,
            List<Overruling> overrulings,
            long truthVersion,
            Made made) {

        boolean isBehind(LocalDate today) {
            return made.version() != truthVersion
                    || made.nextChange().filter(day -> !day.isAfter(today)).isPresent();
        }
    }

    /** How far the case was made: up to which version of its truth, and until which day that holds. */
    record Made(long version, Optional<LocalDate> nextChange) {}

    /** Says that something changed from which the chronology is made; it is made anew afterwards. */
    public void changed(long caseNumber) {
        sql.sql("update case_record set truth_version = truth_version + 1 where id = :case")
                .param("case", caseNumber)
                .update();
    }

    /** The facts, while nobody else can change what has been made of them; rows that point at the case can still be added. */
    Facts locked(long caseNumber) {
        return read(caseNumber, "for no key update");
    }

    Facts of(long caseNumber) {
        return read(caseNumber, "");
    }

    private Facts read(long caseNumber, String lock) {
        return sql.sql("select id, title, authority, truth_version, derived_version from case_record where id = :case "
                        + lock)
                .param("case", caseNumber)
                .query((row, n) -> new Facts(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("authority"),
                        casts.of(caseNumber),
                        titles(caseNumber),
                        overrulings(caseNumber),
                        row.getLong("truth_version"),
                        new Made(row.getLong("derived_version"), nextChange(caseNumber))))
                .single();
    }

    private Optional<LocalDate> nextChange(long caseNumber) {
        return sql.sql("select next_change from derived_case where case_id = :case and next_change is not null")
                .param("case", caseNumber)
                .query(LocalDate.class)
                .optional();
    }

    private Map<String, String> titles(long caseNumber) {
        return sql
                .sql("""
                        select s.file_name, u.columns from understanding u join submission s on s.id = u.submission_id
                        where u.case_id = :case and not u.superseded and s.state = 'USED' and s.kind <> 'CORRECTION'
                        order by s.number
                        """)
                .param("case", caseNumber)
                .query((row, n) -> Map.entry(row.getString("file_name"), headings(row.getString("columns"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + "\n" + other));
    }

    private static String headings(String columns) {
        return String.join(
                "\n",
                RecordJson.read(columns, COLUMNS).stream()
                        .flatMap(part -> part.headings().stream())
                        .toList());
    }

    private List<Overruling> overrulings(long caseNumber) {
        return sql.sql("""
                        select says from overruling o
                        where case_id = :case
                            and not exists (select 1 from overruling_taken_back b where b.overruling_id = o.id)
                        order by id
                        """)
                .param("case", caseNumber)
                .query((row, n) -> RecordJson.read(row.getString("says"), Overruling.class))
                .list();
    }
}
