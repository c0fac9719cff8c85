package org.sightline.app.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.sightline.core.access.Membership;
import org.sightline.core.access.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people stand to cases: who belongs to which, for which agency, and whose broken glass still lets them look. */
@Component
final class Standings {

    private final JdbcClient sql;

    Standings(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param why by what right, as the audit tells it */
    record Found(Standing standing, String why) {}

    /** Empty where there is no such case. */
    Optional<Found> of(Visitor visitor, long caseNumber) {
        return sql.sql("select * from standing_of(:case, :account)")
                .param("case", caseNumber)
                .param("account", visitor.account())
                .query((row, n) -> {
                    boolean member = row.getBoolean("member");
                    Optional<String> agency = Optional.ofNullable(row.getString("agency"));
                    Optional<String> reason = Optional.ofNullable(row.getString("broken_for"));
                    Standing standing = new Standing(
                            visitor.role(),
                            member ? Optional.of(new Membership(agency)) : Optional.empty(),
                            reason.isPresent(),
                            row.getBoolean("restricted"),
                            row.getBoolean("shares"));
                    return new Found(standing, why(member, agency, reason));
                })
                .optional();
    }

    /** Until when this account may look at the case through a glass that it broke. */
    Optional<Instant> brokenUntil(long account, long caseNumber) {
        return sql.sql(
                        "select max(until) from break_glass where account_id = :account and case_id = :case and until > now()")
                .param("account", account)
                .param("case", caseNumber)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    private static String why(boolean member, Optional<String> agency, Optional<String> reason) {
        if (member) {
            return agency.map(name -> "member of the case for " + name).orElse("member of the case");
        }
        return reason.map(given -> "broke the glass: " + given).orElse("");
    }
}
