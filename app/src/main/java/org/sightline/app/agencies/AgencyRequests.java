package org.sightline.app.agencies;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.core.agencies.Happened;
import org.sightline.core.agencies.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every step of asking agencies, only ever added to. */
@Component
final class AgencyRequests {

    private final JdbcClient sql;

    AgencyRequests(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A step that was taken, with who took it.
     *
     * @param number counted for each agency from 1
     * @param words what the agency was asked for
     */
    record Kept(long agency, int number, Happened happened, String words, Instant at, String who) {}

    /** By the number of the agency, oldest first. */
    Map<Long, List<Kept>> of(Permit permit) {
        return sql
                .sql("""
                        select e.agency_id, e.number, e.step, e.on_day, e.due, e.why, e.words, e.at,
                            coalesce(a.name, '') as who
                        from agency_request_event e left join account a on a.id = e.by_account
                        where e.case_id = :case order by e.agency_id, e.number
                        """)
                .param("case", permit.caseNumber())
                .query((row, n) -> new Kept(
                        row.getLong("agency_id"),
                        row.getInt("number"),
                        new Happened(
                                Step.valueOf(row.getString("step")),
                                row.getObject("on_day", LocalDate.class),
                                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                                row.getString("why")),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("who")))
                .list()
                .stream()
                .collect(groupingBy(Kept::agency));
    }

    /** @return false where somebody else took a step in the meantime */
    boolean add(Permit permit, long agency, int number, Happened happened, String words, Instant at) {
        return sql.sql("""
                                insert into agency_request_event
                                    (case_id, agency_id, number, step, on_day, due, why, words, at, by_account)
                                values (:case, :agency, :number, :step, :on, :due, :why, :words, :at, :by)
                                on conflict (agency_id, number) do nothing
                                """)
                        .param("case", permit.caseNumber())
                        .param("agency", agency)
                        .param("number", number)
                        .param("step", happened.step().name())
                        .param("on", happened.on())
                        .param("due", happened.due().orElse(null), Types.DATE)
                        .param("why", happened.why())
                        .param("words", words)
                        .param("at", Timestamp.from(at))
                        .param("by", permit.visitor().account())
                        .update()
                == 1;
    }

    /** How many rows of each agency are in the chronology. */
    Map<Long, Integer> rows(Permit permit) {
        return sql
                .sql("select agency_id, count(*) as rows from line where case_id = :case group by agency_id")
                .param("case", permit.caseNumber())
                .query((row, n) -> Map.entry(row.getLong("agency_id"), row.getInt("rows")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
