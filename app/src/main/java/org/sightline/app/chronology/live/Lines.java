package org.sightline.app.chronology.live;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sightline.app.access.Permit;
import org.sightline.app.record.Entries;
import org.sightline.app.record.RecordJson;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SameEvent;
import org.sightline.core.entries.Entry;
import org.sightline.core.readings.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whole lines of a chronology: the entries and what was read in them. Row security leaves out what the permit does not reach. */
@Component
final class Lines {

    private final JdbcClient sql;
    private final Entries entries;

    Lines(JdbcClient sql, Entries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    /** Those of these ids, by id. */
    Map<String, Line> of(Permit permit, Collection<String> ids) {
        Map<String, Entry> found =
                entries.of(permit.caseNumber(), ids).stream().collect(toMap(Entry::id, Function.identity()));
        return sql
                .sql("select reading from line where case_id = :case and entry_id = any(:ids)")
                .param("case", permit.caseNumber())
                .param("ids", ids.toArray(String[]::new))
                .query((row, n) -> RecordJson.read(row.getString("reading"), Reading.class))
                .list()
                .stream()
                .filter(reading -> found.containsKey(reading.entry()))
                .map(reading -> new Line(entry(found, reading), reading))
                .collect(toMap(Line::id, Function.identity()));
    }

    private static Entry entry(Map<String, Entry> found, Reading reading) {
        return Optional.ofNullable(found.get(reading.entry())).orElseThrow();
    }

    Optional<Line> of(Permit permit, String id) {
        return Optional.ofNullable(of(permit, List.of(id)).get(id));
    }

    /** The events of more than one telling that these entries tell; none but for whoever sees the whole case. */
    List<SameEvent> tellings(Permit permit, Collection<String> ids) {
        if (!permit.isWhole()) {
            return List.of();
        }
        return sql.sql(
                        "select record from same_event where case_id = :case and entries && cast(:ids as text[]) order by number")
                .param("case", permit.caseNumber())
                .param("ids", ids.toArray(String[]::new))
                .query((row, n) -> RecordJson.read(row.getString("record"), SameEvent.class))
                .list();
    }

    /** The ids of the entries in which every one of these words stands, or begins a word. */
    Set<String> saying(Permit permit, String words) {
        // the query is made of the words as the database itself cuts them, each in quotes: no words can break it; it is
        // made once, where joining it would have it made again for every line
        return new HashSet<>(sql.sql("""
                        with asked as (
                            select cast(string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || ''':*', ' & ')
                                as tsquery) as query
                            from unnest(to_tsvector('simple', :words)))
                        select entry_id from line_words where case_id = :case and words @@ (select query from asked)
                        """)
                .param("case", permit.caseNumber())
                .param("words", words)
                .query(String.class)
                .list());
    }
}
