package org.sightline.app.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.app.record.RecordJson;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;
import org.sightline.core.people.PersonRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of cases with every account of them, read for matching. Whoever is sealed is not among them. */
@Component
final class Units {

    /** In a case of which somebody is sealed, whoever nobody has named could be that one. */
    static final String NOT_SEALED = """
            not exists (select 1 from sealed_person x where x.case_id = %1$s.case_id
                and (%2$s like 'w%%' or %2$s = 'p' || x.person_id))
            """;

    private final JdbcClient sql;

    Units(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of every case that is kept. */
    List<Unit> all() {
        return read("true", 0, "");
    }

    List<Unit> of(long caseNumber) {
        return read("u.case_id = :case", caseNumber, "");
    }

    /** Empty where row security shows none, or whoever it is was sealed. */
    Optional<Unit> one(Unit.Key key) {
        return read("u.case_id = :case and u.unit = :unit", key.caseNumber(), key.unit()).stream()
                .findFirst();
    }

    private List<Unit> read(String which, long caseNumber, String unit) {
        Map<Unit.Key, Person> people = new TreeMap<>();
        sql.sql("""
                        select u.* from (select p.case_id, ('p' || p.id) collate "C" as unit, p.name, p.child, p.role, p.aliases,
                                p.born, p.origin from person p where p.removed_at is null) u where %s and %s
                        """.formatted(which, NOT_SEALED.formatted("u", "u.unit")))
                .param("case", caseNumber)
                .param("unit", unit)
                .query(row -> {
                    people.put(key(row), person(row));
                });
        Map<Unit.Key, List<PersonRecord>> records = new TreeMap<>();
        people.keySet().forEach(key -> records.put(key, new ArrayList<>()));
        sql.sql("""
                        select u.case_id, u.unit, u.record from person_record u join agency a on a.id = u.agency_id
                        where %s and %s order by u.case_id, u.unit, a.name
                        """.formatted(which, NOT_SEALED.formatted("u", "u.unit")))
                .param("case", caseNumber)
                .param("unit", unit)
                .query(row -> {
                    records.computeIfAbsent(key(row), first -> new ArrayList<>())
                            .add(RecordJson.read(row.getString("record"), PersonRecord.class));
                });
        return records.entrySet().stream()
                .map(one -> new Unit(one.getKey(), Optional.ofNullable(people.get(one.getKey())), one.getValue()))
                .toList();
    }

    private static Unit.Key key(ResultSet row) throws SQLException {
        return new Unit.Key(row.getLong("case_id"), row.getString("unit"));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("name"),
                row.getBoolean("child") ? Person.Standing.CHILD : Person.Standing.ADULT,
                row.getString("role"),
                Arrays.asList((String[]) row.getArray("aliases").getArray()),
                date(row.getString("born")),
                Optional.empty(),
                Person.Origin.valueOf(row.getString("origin")));
    }

    private static Optional<ApproximateDate> date(@Nullable String edtf) {
        return Optional.ofNullable(edtf).map(ApproximateDate::parse);
    }
}
