package org.sightline.app.record;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
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
    private final DerivedLines lines;
    private final PersonRecords people;

    DerivedStore(JdbcTemplate batches, JdbcClient sql, DerivedLines lines, PersonRecords people) {
        this.batches = batches;
        this.sql = sql;
        this.lines = lines;
        this.people = people;
    }

    void write(long caseNumber, Derive.Derived made, long truthVersion) {
        lines.write(caseNumber, made.chronology());
        people.write(caseNumber, made.chronology());
        empty("same_event", caseNumber);
        sameEvents(caseNumber, made.chronology().sameEvents());
        empty("question", caseNumber);
        questions(caseNumber, made.questions());
        summary(caseNumber, made, truthVersion);
    }

    /** Throws away all that was made of the case. */
    void forget(long caseNumber) {
        empty("line", caseNumber);
        empty("person_record", caseNumber);
        empty("same_event", caseNumber);
        empty("question", caseNumber);
        empty("derived_case", caseNumber);
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
