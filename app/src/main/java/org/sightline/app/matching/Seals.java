package org.sightline.app.matching;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.sightline.app.access.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals on people, and what was said of them before. They are only ever added to. */
@Component
public final class Seals {

    private final JdbcClient sql;
    private final InstantSource clock;

    Seals(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Why somebody is sealed. */
    public enum Sort {
        ADOPTION("sealed after an adoption"),
        PROTECTION("sealed for protection"),
        LIFTED("not sealed");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What somebody said of a person's seal. */
    public record Said(int number, Sort sort, String reason, Instant at, String by) {

        public String label() {
            return sort.label();
        }
    }

    /** Newest first; the first one counts. */
    List<Said> of(Permit permit, long person) {
        return sql.sql("""
                        select s.number, s.sort, s.reason, s.made_at, a.name
                        from person_seal s join account a on a.id = s.made_by
                        where s.case_id = :case and s.person_id = :person order by s.number desc
                        """)
                .param("case", permit.caseNumber())
                .param("person", person)
                .query((row, n) -> new Said(
                        row.getInt("number"),
                        Sort.valueOf(row.getString("sort")),
                        row.getString("reason"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("name")))
                .list();
    }

    /** @return whether what it follows still was the last that was said */
    boolean say(Permit permit, long person, int after, Sort sort, String reason) {
        int last = of(permit, person).stream().mapToInt(Said::number).max().orElse(0);
        if (last != after) {
            return false;
        }
        return sql.sql("""
                        insert into person_seal (case_id, person_id, number, sort, reason, made_at, made_by)
                        values (:case, :person, :number, :sort, :reason, :at, :by) on conflict (person_id, number) do nothing
                        """)
                        .param("case", permit.caseNumber())
                        .param("person", person)
                        .param("number", after + 1)
                        .param("sort", sort.name())
                        .param("reason", reason)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", permit.visitor().account())
                        .update()
                == 1;
    }
}
