package org.sightline.app.cases;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.access.Permit;
import org.sightline.app.record.CaseSummaries;
import org.sightline.app.record.CaseSummary;
import org.sightline.app.record.RecordJson;
import org.sightline.core.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People whom the files speak of and of whom nobody has said yet who they are. The files propose names only while nobody
 * was added; so the first decision keeps all that were proposed until then, and none of them is lost.
 */
@Component
final class Proposals {

    private final JdbcClient sql;
    private final CaseSummaries summaries;
    private final InstantSource clock;

    Proposals(JdbcClient sql, CaseSummaries summaries, InstantSource clock) {
        this.sql = sql;
        this.summaries = summaries;
        this.clock = clock;
    }

    /** What somebody decided about a proposal. */
    enum Decided {
        CONFIRMED,
        MERGED,
        ASIDE
    }

    private record Kept(Person person, String state) {}

    /** Those that wait for a word, by name. */
    List<Person> waiting(Permit permit) {
        Map<String, Person> waiting = new LinkedHashMap<>();
        proposed(permit).forEach(person -> waiting.put(person.name(), person));
        kept(permit).forEach(kept -> {
            if (kept.state().equals("WAITING")) {
                waiting.putIfAbsent(kept.person().name(), kept.person());
            } else {
                waiting.remove(kept.person().name());
            }
        });
        waiting.keySet().removeAll(names(permit));
        return List.copyOf(waiting.values());
    }

    Optional<Person> waiting(Permit permit, String name) {
        return waiting(permit).stream()
                .filter(person -> person.name().equals(name))
                .findFirst();
    }

    void decide(Permit permit, Person about, Decided decided) {
        waiting(permit)
                .forEach(person -> sql.sql("""
                        insert into proposal (case_id, name, person) values (:case, :name, :person::jsonb)
                        on conflict (case_id, name) do nothing
                        """)
                        .param("case", permit.caseNumber())
                        .param("name", person.name())
                        .param("person", RecordJson.write(person))
                        .update());
        sql.sql("""
                        update proposal set state = :state, decided_at = :at, decided_by = :by
                        where case_id = :case and name = :name
                        """)
                .param("state", decided.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", permit.visitor().account())
                .param("case", permit.caseNumber())
                .param("name", about.name())
                .update();
    }

    private List<Person> proposed(Permit permit) {
        return summaries.of(permit.caseNumber()).map(CaseSummary::people).orElse(List.of()).stream()
                .filter(person -> person.origin() != Person.Origin.GIVEN)
                .toList();
    }

    private List<Kept> kept(Permit permit) {
        return sql.sql("select person, state from proposal where case_id = :case order by name")
                .param("case", permit.caseNumber())
                .query((row, n) ->
                        new Kept(RecordJson.read(row.getString("person"), Person.class), row.getString("state")))
                .list();
    }

    private Set<String> names(Permit permit) {
        return new HashSet<>(sql.sql("select name from person where case_id = :case and removed_at is null")
                .param("case", permit.caseNumber())
                .query(String.class)
                .list());
    }
}
