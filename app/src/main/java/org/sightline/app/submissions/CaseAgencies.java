package org.sightline.app.submissions;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.core.access.Scope;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agencies of a case: those that somebody asked, and those that files spoke of. */
@Component
public final class CaseAgencies {

    private final JdbcClient sql;

    CaseAgencies(JdbcClient sql) {
        this.sql = sql;
    }

    /** An agency of a case under its number. */
    public record Numbered(long number, Agency agency) {

        public String name() {
            return agency.name();
        }
    }

    /** In the order of their names. */
    public List<Numbered> of(Permit permit) {
        return sql.sql("select id, name, sector from agency where case_id = :case order by lower(name), id")
                .param("case", permit.caseNumber())
                .query((row, n) -> new Numbered(
                        row.getLong("id"), new Agency(row.getString("name"), Sector.valueOf(row.getString("sector")))))
                .list();
    }

    /** The agency for which alone the visitor may act; empty where they act for the whole case. */
    public Optional<Numbered> own(Permit permit) {
        return permit.scope() instanceof Scope.OwnAgency(String name)
                ? of(permit).stream().filter(one -> one.name().equals(name)).findFirst()
                : Optional.empty();
    }

    public Optional<Numbered> of(Permit permit, long number) {
        return of(permit).stream().filter(one -> one.number() == number).findFirst();
    }

    /** Adds those that the case does not know yet; gives the numbers of all by their names. */
    public Map<String, Long> numbers(Permit permit, List<Agency> named) {
        named.forEach(agency -> sql.sql("""
                        insert into agency (case_id, name, sector) values (:case, :name, :sector)
                        on conflict (case_id, name) do nothing
                        """)
                .param("case", permit.caseNumber())
                .param("name", agency.name())
                .param("sector", agency.sector().name())
                .update());
        return of(permit).stream().collect(toMap(Numbered::name, Numbered::number));
    }
}
