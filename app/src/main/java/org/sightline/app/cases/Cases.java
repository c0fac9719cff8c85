package org.sightline.app.cases;

import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that there are. */
@Component
public final class Cases {

    private final JdbcClient sql;

    Cases(JdbcClient sql) {
        this.sql = sql;
    }

    /** A case in short. */
    public record Case(long number, String title, String authority, boolean restricted, boolean shares, int version) {}

    /** Those that the visitor belongs to; row security leaves out every other. */
    public List<Case> seenBy(Permit permit) {
        return sql.sql("select id, title, authority, restricted, shares, version from case_record order by id desc")
                .query((row, n) -> new Case(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("authority"),
                        row.getBoolean("restricted"),
                        row.getBoolean("shares"),
                        row.getInt("version")))
                .list();
    }

    public Optional<Case> of(Permit permit) {
        return seenBy(permit).stream()
                .filter(one -> one.number() == permit.caseNumber())
                .findFirst();
    }
}
