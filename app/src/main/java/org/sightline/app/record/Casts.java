package org.sightline.app.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in a case, as somebody has said. */
@Component
public final class Casts {

    private final JdbcClient sql;

    Casts(JdbcClient sql) {
        this.sql = sql;
    }

    /** The people of the case, children first, in their settled order. */
    public Cast of(long caseNumber) {
        List<Person> people =
                sql.sql("""
                        select name, child, role, aliases, born, died, around, origin from person
                        where case_id = :case and removed_at is null order by child desc, position, id
                        """).param("case", caseNumber).query(Casts::person).list();
        return new Cast(people);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        String[] aliases = (String[]) row.getArray("aliases").getArray();
        return new Person(
                row.getString("name"),
                row.getBoolean("child") ? Person.Standing.CHILD : Person.Standing.ADULT,
                row.getString("role"),
                Arrays.asList(aliases),
                date(row.getString("born")),
                date(row.getString("died")),
                date(row.getString("around")),
                Person.Origin.valueOf(row.getString("origin")));
    }

    private static Optional<ApproximateDate> date(@Nullable String edtf) {
        return Optional.ofNullable(edtf).map(ApproximateDate::parse);
    }
}
