package org.sightline.app.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Permit;
import org.sightline.app.record.CaseTruth;
import org.sightline.app.record.RecordJson;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a case, as somebody said who they are, and all that was said before. */
@Component
public final class People {

    private static final String COLUMNS =
            "id, version, name, child, role, aliases, born, died, around, origin, expected";

    private final JdbcClient sql;
    private final CaseTruth truth;
    private final InstantSource clock;

    People(JdbcClient sql, CaseTruth truth, InstantSource clock) {
        this.sql = sql;
        this.truth = truth;
        this.clock = clock;
    }

    /** One of the versions of what was said of a person. */
    public record Version(int number, String what, PersonSaid said, Instant at, String by) {}

    /** Everybody who was not taken out, children first. */
    public List<KnownPerson> of(Permit permit) {
        return sql.sql("select " + COLUMNS + " from person where case_id = :case and removed_at is null"
                        + " order by child desc, position, id")
                .param("case", permit.caseNumber())
                .query((row, n) -> known(row))
                .list();
    }

    /** Those who were taken out; what was said of them is kept. */
    List<KnownPerson> removed(Permit permit) {
        return sql.sql("select " + COLUMNS
                        + " from person where case_id = :case and removed_at is not null order by id")
                .param("case", permit.caseNumber())
                .query((row, n) -> known(row))
                .list();
    }

    Optional<KnownPerson> one(Permit permit, long id) {
        return sql.sql("select " + COLUMNS + " from person where case_id = :case and id = :id and removed_at is null")
                .param("case", permit.caseNumber())
                .param("id", id)
                .query((row, n) -> known(row))
                .optional();
    }

    public void add(Permit permit, Person person) {
        add(permit, new PersonSaid(person, Optional.empty()));
    }

    void add(Permit permit, PersonSaid said) {
        long id = sql.sql("""
                        insert into person (case_id, position, name, child, role, aliases, born, died, around, origin,
                            expected)
                        select :case, coalesce(max(position), 0) + 1, :name, :child, :role, :aliases, :born, :died, :around,
                               :origin, :expected
                        from person where case_id = :case returning id
                        """)
                .param("case", permit.caseNumber())
                .params(columns(said))
                .query(Long.class)
                .single();
        remember(permit, id, 1, "ADDED", said);
    }

    /** @return whether it still was the version that is to be changed */
    boolean change(Permit permit, long id, int version, PersonSaid said) {
        boolean changed = sql.sql("""
                        update person set name = :name, child = :child, role = :role, aliases = :aliases, born = :born,
                            died = :died, around = :around, origin = :origin, expected = :expected, version = version + 1
                        where id = :id and case_id = :case and version = :version and removed_at is null
                        """)
                        .param("id", id)
                        .param("case", permit.caseNumber())
                        .param("version", version)
                        .params(columns(said))
                        .update()
                == 1;
        if (changed) {
            remember(permit, id, version + 1, "CHANGED", said);
        }
        return changed;
    }

    /** Takes a person out of the case, or brings one back; whatever was said of them is kept. */
    boolean setRemoved(Permit permit, KnownPerson person, boolean removed) {
        boolean changed = sql.sql("""
                        update person set removed_at = :at, version = version + 1
                        where id = :id and case_id = :case and version = :version
                        """)
                        .param("at", removed ? Timestamp.from(clock.instant()) : null, Types.TIMESTAMP)
                        .param("id", person.id())
                        .param("case", permit.caseNumber())
                        .param("version", person.version())
                        .update()
                == 1;
        if (changed) {
            remember(permit, person.id(), person.version() + 1, removed ? "REMOVED" : "BROUGHT_BACK", person.said());
        }
        return changed;
    }

    /** Newest first. */
    List<Version> history(Permit permit, long id) {
        return sql.sql("""
                        select v.version, v.what, v.said, v.made_at, coalesce(a.name, 'Sightline') as by
                        from person_version v left join account a on a.id = v.made_by
                        where v.case_id = :case and v.person_id = :id order by v.version desc
                        """)
                .param("case", permit.caseNumber())
                .param("id", id)
                .query((row, n) -> new Version(
                        row.getInt("version"),
                        row.getString("what"),
                        RecordJson.read(row.getString("said"), PersonSaid.class),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("by")))
                .list();
    }

    private void remember(Permit permit, long id, int version, String what, PersonSaid said) {
        sql.sql("""
                        insert into person_version (case_id, person_id, version, what, said, made_at, made_by)
                        values (:case, :id, :version, :what, :said::jsonb, :at, :by)
                        """)
                .param("case", permit.caseNumber())
                .param("id", id)
                .param("version", version)
                .param("what", what)
                .param("said", RecordJson.write(said))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", permit.visitor().account())
                .update();
        truth.changed(permit.caseNumber());
    }

    private static Map<String, @Nullable Object> columns(PersonSaid said) {
        Person person = said.person();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("name", person.name());
        columns.put("child", person.isChild());
        columns.put("role", person.role());
        columns.put("aliases", person.aliases().toArray(String[]::new));
        columns.put("born", edtf(person.born()));
        columns.put("died", edtf(person.died()));
        columns.put("around", edtf(person.around()));
        columns.put("origin", person.origin().name());
        columns.put("expected", edtf(said.expected()));
        return columns;
    }

    private static @Nullable String edtf(Optional<ApproximateDate> date) {
        return date.map(ApproximateDate::edtf).orElse(null);
    }

    private static KnownPerson known(ResultSet row) throws SQLException {
        String[] aliases = (String[]) row.getArray("aliases").getArray();
        Person person = new Person(
                row.getString("name"),
                row.getBoolean("child") ? Person.Standing.CHILD : Person.Standing.ADULT,
                row.getString("role"),
                Arrays.asList(aliases),
                date(row.getString("born")),
                date(row.getString("died")),
                date(row.getString("around")),
                Person.Origin.valueOf(row.getString("origin")));
        return new KnownPerson(
                row.getLong("id"), row.getInt("version"), new PersonSaid(person, date(row.getString("expected"))));
    }

    private static Optional<ApproximateDate> date(@Nullable String edtf) {
        return Optional.ofNullable(edtf).map(ApproximateDate::parse);
    }
}
