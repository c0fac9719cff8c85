package org.sightline.app.record;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sightline.core.chronology.Chronology;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the lines of a chronology. Only those that differ from what stands are written. */
@Component
final class DerivedLines {

    private static final int BATCH = 1000;

    private final JdbcClient sql;

    DerivedLines(JdbcClient sql) {
        this.sql = sql;
    }

    void write(long caseNumber, Chronology chronology) {
        Map<String, Long> agencies = agencies(caseNumber);
        Map<String, String> stands = marks(caseNumber);
        List<LineRow> rows = chronology.lines().parallelStream()
                .map(line -> LineRow.of(line, agencies))
                .toList();
        List<LineRow> changed = new ArrayList<>();
        Set<String> gone = new HashSet<>(stands.keySet());
        for (LineRow row : rows) {
            if (row.mark().equals(stands.get(row.line().id()))) {
                gone.remove(row.line().id());
            } else {
                changed.add(row);
            }
        }
        remove(caseNumber, gone);
        // a search reads a case's words by their key: lying in that order they are read from a third of as many pages
        changed.sort(Comparator.comparing(row -> row.line().id()));
        for (int from = 0; from < changed.size(); from += BATCH) {
            insert(caseNumber, changed.subList(from, Math.min(from + BATCH, changed.size())));
        }
    }

    private Map<String, Long> agencies(long caseNumber) {
        return sql
                .sql("select name, id from agency where case_id = :case")
                .param("case", caseNumber)
                .query((row, n) -> Map.entry(row.getString("name"), row.getLong("id")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> marks(long caseNumber) {
        Map<String, String> marks = new HashMap<>();
        sql.sql("select entry_id, mark from line where case_id = :case")
                .param("case", caseNumber)
                .query(row -> {
                    marks.put(row.getString("entry_id"), row.getString("mark"));
                });
        return marks;
    }

    private void remove(long caseNumber, Set<String> ids) {
        if (!ids.isEmpty()) {
            sql.sql("delete from line where case_id = :case and entry_id = any(:ids)")
                    .param("case", caseNumber)
                    .param("ids", ids.toArray(String[]::new))
                    .update();
        }
    }

    /** Many rows in one statement, which costs a third of as many statements. */
    private void insert(long caseNumber, List<LineRow> rows) {
        sql.sql("""
                        with made as (
                            select * from unnest(:ids, :agencies, :keys, :earliest, :latest, :known, :kinds, :people, :told,
                                                 :words, :readings, :marks, :happened, :seen)
                                as made (entry_id, agency_id, sort_key, earliest, latest, known_by, kinds, people, told,
                                         words, reading, mark, happened, seen)),
                        lines as (
                            insert into line (case_id, entry_id, agency_id, sort_key, earliest, latest, known_by, kinds,
                                              people, told, reading, mark, happened, seen)
                            select :case, entry_id, agency_id, sort_key, earliest::date, latest::date, known_by::date,
                                   kinds::text[], people::text[], told::text[], reading::jsonb, mark, happened, seen::text[]
                            from made)
                        insert into line_words (case_id, entry_id, agency_id, words)
                        select :case, entry_id, agency_id, to_tsvector('simple', words) from made
                        """)
                .param("case", caseNumber)
                .param("ids", texts(rows, row -> row.line().id()))
                .param("agencies", rows.stream().map(LineRow::agency).toArray(Long[]::new))
                .param("keys", texts(rows, LineRow::sortKey))
                .param("earliest", texts(rows, row -> day(row.line().happened().earliest())))
                .param("latest", texts(rows, row -> day(row.line().happened().latest())))
                .param("known", texts(rows, row -> day(row.line().entry().knownBy())))
                .param("kinds", texts(rows, LineRow::kinds))
                .param("people", texts(rows, LineRow::people))
                .param("told", texts(rows, LineRow::told))
                .param("words", texts(rows, row -> row.line().entry().text()))
                .param("readings", texts(rows, LineRow::reading))
                .param("marks", texts(rows, LineRow::mark))
                .param("happened", texts(rows, row -> row.line().happened().edtf()))
                .param("seen", texts(rows, LineRow::seen))
                .update();
    }

    /** As PostgreSQL writes it, which has words for the days before and after all others, and counts no year 0. */
    private static String day(LocalDate day) {
        if (day.equals(LocalDate.MIN)) {
            return "-infinity";
        }
        if (day.equals(LocalDate.MAX)) {
            return "infinity";
        }
        String written = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT).format(day);
        return day.getYear() < 1 ? written + " BC" : written;
    }

    private static String[] texts(List<LineRow> rows, Function<LineRow, String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }
}
