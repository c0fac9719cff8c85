package org.sightline.app.cases;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
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
        Set<String> otherNames = otherNames(permit);
        kept(permit).forEach(kept -> {
            String name = kept.person().name();
            boolean unnamed = kept.person().origin() == Person.Origin.UNNAMED;
            if (kept.state().equals("WAITING") && !otherNames.contains(name)) {
                waiting.putIfAbsent(name, kept.person());
            } else if (!unnamed || kept.state().equals(Decided.ASIDE.name()) || otherNames.contains(name)) {
                waiting.remove(name);
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

    /** With the words that stand for somebody unnamed among the other names, so that these entries go on to mean them. */
    static Person underAName(Person person) {
        if (person.origin() != Person.Origin.UNNAMED) {
            return person;
        }
        List<String> aliases = new ArrayList<>(List.of(person.name()));
        aliases.addAll(person.aliases());
        return new Person(
                person.name(),
                person.standing(),
                person.role(),
                aliases,
                person.born(),
                person.died(),
                person.around(),
                person.origin());
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

    /** Somebody unnamed is somebody for as long as that person has the words among their other names. */
    private Set<String> otherNames(Permit permit) {
        return new HashSet<>(sql.sql("select unnest(aliases) from person where case_id = :case and removed_at is null")
                .param("case", permit.caseNumber())
                .query(String.class)
                .list());
    }

    private Set<String> names(Permit permit) {
        return new HashSet<>(sql.sql("select name from person where case_id = :case and removed_at is null")
                .param("case", permit.caseNumber())
                .query(String.class)
                .list());
    }
}
