package org.sightline.app.cases;

import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Permit;
import org.sightline.app.record.CaseTruth;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a case, as somebody said who they are. */
@Component
public final class People {

    private final JdbcClient sql;
    private final CaseTruth truth;

    People(JdbcClient sql, CaseTruth truth) {
        this.sql = sql;
        this.truth = truth;
    }

    public void add(Permit permit, Person person) {
        sql.sql("""
                        insert into person (case_id, position, name, child, role, aliases, born, died, around, origin)
                        select :case, coalesce(max(position), 0) + 1, :name, :child, :role, :aliases, :born, :died, :around,
                               :origin
                        from person where case_id = :case
                        """)
                .param("case", permit.caseNumber())
                .param("name", person.name())
                .param("child", person.isChild())
                .param("role", person.role())
                .param("aliases", person.aliases().toArray(String[]::new))
                .param("born", edtf(person.born().orElse(null)))
                .param("died", edtf(person.died().orElse(null)))
                .param("around", edtf(person.around().orElse(null)))
                .param("origin", person.origin().name())
                .update();
        truth.changed(permit.caseNumber());
    }

    private static @Nullable String edtf(@Nullable ApproximateDate date) {
        return date == null ? null : date.edtf();
    }
}
