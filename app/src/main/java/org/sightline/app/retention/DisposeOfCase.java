package org.sightline.app.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.app.access.Permit;
import org.sightline.app.record.Derive;
import org.sightline.app.record.RecordJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes away all that a case holds, and leaves behind that there was one, how much of it, and the hashes of what was sent.
 * The audit stays whole: it tells who looked, and nothing of what they saw but the words of its own lines.
 */
@Component
final class DisposeOfCase {

    /** What tells that there was a case, who belonged to it, and who looked; none of it is about the child. */
    private static final Set<String> STAYS =
            Set.of("audit", "disposal", "legal_hold", "case_keeping", "agency", "membership", "break_glass");

    private final JdbcClient sql;
    private final Derive derive;

    DisposeOfCase(JdbcClient sql, Derive derive) {
        this.sql = sql;
        this.derive = derive;
    }

    /** What is left of a case: how many rows of each sort there were, and the SHA-256 of every file. */
    record LeftBehind(Map<String, Long> rows, List<String> files) {}

    void now(Permit permit, Instant now) {
        long number = permit.caseNumber();
        LeftBehind leftBehind = new LeftBehind(
                rows(number),
                sql.sql("select sha256 from submission where case_id = :case order by number")
                        .param("case", number)
                        .query(String.class)
                        .list());
        sql.sql("update disposal set done_at = :now, done_by = :by, left_behind = :left::jsonb where case_id = :case")
                .param("now", Timestamp.from(now))
                .param("by", permit.visitor().account())
                .param("left", RecordJson.write(leftBehind))
                .param("case", number)
                .update();
        allow("yes");
        empty(number);
        // with other versions, so that nothing is shown that was kept in memory of the case as it was
        sql.sql("""
                        update case_record set title = :title, version = version + 1,
                            truth_version = truth_version + 1, derived_version = truth_version + 1
                        where id = :case
                        """).param("title", "Disposed of").param("case", number).update();
        allow("");
        derive.forget(number);
    }

    /** What is only ever added to may be taken away in this transaction, and in no other. */
    private void allow(String yes) {
        sql.sql("select set_config('sightline.disposal', :yes, true) || set_config('sightline.work', :yes, true)")
                .param("yes", yes)
                .query(String.class)
                .single();
    }

    private Map<String, Long> rows(long number) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : List.of("entry", "submission", "person", "question")) {
            long count = sql.sql("select count(*) from " + table + " where case_id = :case")
                    .param("case", number)
                    .query(Long.class)
                    .single();
            rows.put(table, count);
        }
        return rows;
    }

    /** Every table with a case's rows, whichever capability added it, each before those that it points at. */
    private void empty(long number) {
        Set<String> left = new TreeSet<>(tables());
        left.removeAll(STAYS);
        Map<String, Set<String>> pointedAtBy = pointedAtBy();
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(table ->
                            pointedAtBy.getOrDefault(table, Set.of()).stream().noneMatch(left::contains))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables point at each other in a circle: " + left));
            sql.sql("delete from " + next + " where case_id = :case")
                    .param("case", number)
                    .update();
            left.remove(next);
        }
    }

    private List<String> tables() {
        return sql.sql("""
                        select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                        where a.attname = 'case_id' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                        """).query(String.class).list();
    }

    /** By table, the other tables with a foreign key to it. */
    private Map<String, Set<String>> pointedAtBy() {
        Map<String, Set<String>> pointing = new HashMap<>();
        sql.sql("""
                        select p.relname as target, c.relname as origin
                        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
                        where k.contype = 'f' and c.oid <> p.oid
                        """).query(row -> {
            pointing.computeIfAbsent(row.getString("target"), none -> new HashSet<>())
                    .add(row.getString("origin"));
        });
        return pointing;
    }
}
