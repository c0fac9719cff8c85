package org.sightline.app.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.record.RecordJson;
import org.sightline.core.library.FactKind;
import org.sightline.core.library.FoundFact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the library's reports say of themselves, with what people said instead. Each is called within a transaction. */
@Component
public final class Facts {

    private final JdbcClient sql;

    Facts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of one report, in the order of the kinds. */
    public List<Fact> of(long report) {
        return sql.sql("""
                        select report_id, kind, code, value, page, passage, said from library_standing_fact where report_id = :report
                        order by number
                        """).param("report", report).query(Facts::fact).list().stream()
                .sorted(Comparator.comparing(Fact::kind))
                .toList();
    }

    /** Of every report that may be read, by the report. */
    public Map<Long, List<Fact>> all() {
        Map<Long, List<Fact>> all = new LinkedHashMap<>();
        sql.sql("""
                        select report_id, kind, code, value, page, passage, said from library_standing_fact
                        order by report_id, number
                        """).query(row -> {
            all.computeIfAbsent(row.getLong("report_id"), id -> new ArrayList<>())
                    .add(fact(row, 0));
        });
        all.values().forEach(facts -> facts.sort(Comparator.comparing(Fact::kind)));
        return all;
    }

    /** Puts what was read in place of what was read before; what people said stays. */
    void put(long report, List<FoundFact> facts) {
        sql.sql("delete from library_fact where report_id = :report")
                .param("report", report)
                .update();
        sql.sql("""
                        insert into library_fact (report_id, kind, number, code, value, page, passage)
                        select :report, kind, row_number() over (partition by kind order by at), code, value, page, passage
                        from rows from (jsonb_to_recordset(:facts::jsonb) as (kind text, code text, value text, page int, passage text))
                            with ordinality as f (kind, code, value, page, passage, at)
                        """)
                .param("report", report)
                .param("facts", RecordJson.write(facts))
                .update();
    }

    private static Fact fact(ResultSet row, int n) throws SQLException {
        Optional<Integer> page = Optional.ofNullable(row.getObject("page", Integer.class));
        return new Fact(
                FactKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("value"),
                page,
                row.getString("passage"),
                row.getBoolean("said"));
    }
}
