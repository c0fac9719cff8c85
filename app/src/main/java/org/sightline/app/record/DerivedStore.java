package org.sightline.app.record;

import static java.util.stream.Collectors.toMap;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.SameEvent;
import org.sightline.core.questions.Question;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was made of a case, so that pages need not make it: only lines that differ from what stands are written. */
@Component
final class DerivedStore {

    private static final int BATCH = 1000;

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    DerivedStore(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    void write(long caseNumber, Derive.Derived made, long truthVersion) {
        lines(caseNumber, made.chronology());
        empty("same_event", caseNumber);
        sameEvents(caseNumber, made.chronology().sameEvents());
        empty("question", caseNumber);
        questions(caseNumber, made.questions());
        summary(caseNumber, made, truthVersion);
    }

    private void lines(long caseNumber, Chronology chronology) {
        Map<String, Long> agencies = agencies(caseNumber);
        Map<String, String> stands = marks(caseNumber);
        List<LineRow> changed = new ArrayList<>();
        Set<String> gone = new HashSet<>(stands.keySet());
        chronology.lines().forEach(line -> {
            LineRow row = LineRow.of(line, agencies);
            if (row.mark().equals(stands.get(line.id()))) {
                gone.remove(line.id());
            } else {
                changed.add(row);
            }
        });
        remove(caseNumber, gone);
        insert(caseNumber, changed);
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

    private void insert(long caseNumber, List<LineRow> rows) {
        batches.batchUpdate("""
                insert into line (case_id, entry_id, agency_id, sort_key, earliest, latest, known_by, kinds, people, told,
                                  words, reading, mark)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector('simple', ?), ?::jsonb, ?)
                """, rows, BATCH, (statement, row) -> row.into(statement, caseNumber));
    }

    private void empty(String table, long caseNumber) {
        sql.sql("delete from " + table + " where case_id = :case")
                .param("case", caseNumber)
                .update();
    }

    private void sameEvents(long caseNumber, List<SameEvent> events) {
        batches.batchUpdate(
                "insert into same_event (case_id, number, entries, record) values (?, ?, ?, ?::jsonb)",
                numbered(events),
                BATCH,
                (row, event) -> {
                    row.setLong(1, caseNumber);
                    row.setInt(2, event.number());
                    row.setArray(3, LineRow.array(row, event.what().entries()));
                    row.setString(4, RecordJson.write(event.what()));
                });
    }

    private void questions(long caseNumber, List<Question> questions) {
        batches.batchUpdate("""
                insert into question (case_id, id, position, code, about, evidence, record)
                values (?, ?, ?, ?, ?, ?, ?::jsonb)
                """, numbered(questions), BATCH, (row, question) -> {
            row.setLong(1, caseNumber);
            row.setString(2, question.what().id());
            row.setInt(3, question.number());
            row.setString(4, question.what().code());
            row.setArray(5, LineRow.array(row, question.what().about()));
            row.setArray(6, LineRow.array(row, question.what().found().evidence()));
            row.setString(7, RecordJson.write(question.what()));
        });
    }

    private record Numbered<T>(int number, T what) {}

    private static <T> List<Numbered<T>> numbered(List<T> all) {
        List<Numbered<T>> numbered = new ArrayList<>(all.size());
        all.forEach(one -> numbered.add(new Numbered<>(numbered.size() + 1, one)));
        return numbered;
    }

    private void summary(long caseNumber, Derive.Derived made, long truthVersion) {
        sql.sql("""
                        insert into derived_case (case_id, record, next_change) values (:case, :record::jsonb, :next)
                        on conflict (case_id) do update set record = excluded.record, next_change = excluded.next_change
                        """)
                .param("case", caseNumber)
                .param("record", RecordJson.write(CaseSummary.of(made.chronology())))
                .param("next", made.nextChange().orElse(null), Types.DATE)
                .update();
        sql.sql("update case_record set derived_version = :version where id = :case")
                .param("version", truthVersion)
                .param("case", caseNumber)
                .update();
    }
}
