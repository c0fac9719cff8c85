package org.sightline.app.access;

import java.time.Instant;
import java.util.Optional;
import org.sightline.core.access.Membership;
import org.sightline.core.access.Standing;
import org.sightline.core.access.WhoRuns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people stand to cases: who belongs to which, for which agency, and whose broken glass still lets them look. */
@Component
final class Standings {

    private final JdbcClient sql;
    private final Running running;

    Standings(JdbcClient sql, Running running) {
        this.sql = sql;
        this.running = running;
    }

    /** @param why by what right, as the audit tells it */
    record Found(Standing standing, String why) {

        /** Whether somebody runs the case makes a difference only to those who do not belong to it. */
        private Found where(boolean nobodyRuns) {
            return new Found(
                    new Standing(
                            standing.role(),
                            standing.membership(),
                            standing.brokeGlass(),
                            standing.restricted(),
                            standing.shares(),
                            nobodyRuns,
                            standing.disposedOf()),
                    why);
        }
    }

    /** Empty where there is no such case. */
    Optional<Found> of(Visitor visitor, long caseNumber) {
        return found(visitor, caseNumber)
                .map(found -> found.standing().membership().isPresent()
                        ? found
                        : found.where(!WhoRuns.anybody(
                                running.of(caseNumber), found.standing().shares())));
    }

    private Optional<Found> found(Visitor visitor, long caseNumber) {
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
                            row.getBoolean("shares"),
                            false,
                            row.getBoolean("disposed"));
                    return new Found(standing, why(member, agency, reason));
                })
                .optional();
    }

    /** A glass that is broken: why, and until when. */
    record Broken(String reason, Instant until) {}

    /** The glass through which this account sees the case now; none where it belongs to the case meanwhile. */
    Optional<Broken> glass(long account, long caseNumber) {
        return sql.sql("""
                        select b.reason, b.until from break_glass b
                        where b.account_id = :account and b.case_id = :case and b.since <= now() and b.until > now()
                            and not exists (select 1 from membership m
                                where m.case_id = b.case_id and m.account_id = b.account_id and m.ended_at is null)
                        order by b.until desc limit 1
                        """)
                .param("account", account)
                .param("case", caseNumber)
                .query((row, n) -> new Broken(
                        row.getString("reason"), row.getTimestamp("until").toInstant()))
                .optional();
    }

    private static String why(boolean member, Optional<String> agency, Optional<String> reason) {
        if (member) {
            return agency.map(name -> "member of the case for " + name).orElse("member of the case");
        }
        return reason.map(given -> "broke the glass: " + given).orElse("");
    }
}
