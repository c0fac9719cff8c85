package org.sightline.app.cases;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sightline.app.access.Permit;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.Shortened;
import org.sightline.app.record.Entries;
import org.sightline.app.site.Link;
import org.sightline.core.entries.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the first page of a case shows. */
@Component
public final class Overview {

    private static final int NEWEST = 5;
    private static final int WORDS = 200;

    private final JdbcClient sql;
    private final Cases cases;
    private final People people;
    private final Entries entries;
    private final AllThatWaits waits;

    Overview(JdbcClient sql, Cases cases, People people, Entries entries, AllThatWaits waits) {
        this.sql = sql;
        this.cases = cases;
        this.people = people;
        this.entries = entries;
        this.waits = waits;
    }

    /** An agency at a glance. */
    public record AgencyEntries(String name, int entries) {}

    /** One of the newest entries, in short. */
    public record Newest(String id, String when, String agency, String text) {}

    /**
     * A case at a glance.
     *
     * @param questions nothing for those who see one agency's entries only
     */
    public record Glance(
            Cases.Case about,
            List<KnownPerson> people,
            List<AgencyEntries> agencies,
            List<Link> waiting,
            List<Newest> newest,
            Optional<Raised> questions) {

        public boolean isEmpty() {
            return people.isEmpty() && newest.isEmpty();
        }
    }

    Glance of(Permit permit) {
        return new Glance(
                cases.seen(permit),
                people.of(permit),
                agencies(permit.caseNumber()),
                waits.in(permit),
                newest(permit.caseNumber()),
                permit.isWhole() ? Optional.of(raised(permit.caseNumber())) : Optional.empty());
    }

    private List<AgencyEntries> agencies(long caseNumber) {
        return sql.sql("""
                        select a.name, (select count(*) from line l where l.case_id = a.case_id and l.agency_id = a.id) as n
                        from agency a where a.case_id = :case order by a.name
                        """)
                .param("case", caseNumber)
                .query((row, n) -> new AgencyEntries(row.getString("name"), row.getInt("n")))
                .list();
    }

    private Raised raised(long caseNumber) {
        return sql.sql("""
                        select (select count(*) from question where case_id = :case) as raised,
                            (select count(*) from closed_question where case_id = :case) as closed
                        """)
                .param("case", caseNumber)
                .query((row, n) -> new Raised(row.getInt("raised") - row.getInt("closed"), row.getInt("closed")))
                .single();
    }

    private List<Newest> newest(long caseNumber) {
        List<String> ids = sql.sql(
                        "select entry_id from line where case_id = :case order by sort_key desc limit " + NEWEST)
                .param("case", caseNumber)
                .query(String.class)
                .list();
        Map<String, Entry> found = entries.of(caseNumber, ids).stream().collect(toMap(Entry::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .filter(java.util.Objects::nonNull)
                .map(entry -> new Newest(
                        entry.id(),
                        DateWords.of(entry.happened()),
                        entry.agency().name(),
                        Shortened.to(WORDS, entry.text())))
                .toList();
    }
}
