package org.sightline.app.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sightline.app.database.Transactions;
import org.sightline.core.access.SlowDown;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often somebody was wrong in a row, kept through restarts. A try is counted before it is looked at, so that a hundred
 * at once are no quicker than one after the other.
 */
@Component
public final class WrongPasswords {

    /** After so long without a try the count begins anew. */
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Transactions transactions;
    private final JdbcClient sql;
    private final InstantSource clock;
    private final SlowDown slowDown;

    public WrongPasswords(
            Transactions transactions,
            JdbcClient sql,
            InstantSource clock,
            @Value("${sightline.sign-in.free-tries}") int free,
            @Value("${sightline.sign-in.first-wait}") Duration first,
            @Value("${sightline.sign-in.longest-wait}") Duration longest) {
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
        this.slowDown = new SlowDown(free, first, longest);
    }

    private record Count(int tries, Instant lastAt, Instant waitUntil) {}

    /** Counts a try of this one; with a wait it must not be looked at. */
    public Optional<Duration> begin(String who) {
        return transactions.atWork(() -> {
            // the database rounds to microseconds, and a moment that was rounded up would lie ahead
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            sql.sql("insert into wrong_password (who, tries, last_at, wait_until) values (:who, 0, :now, :now)"
                            + " on conflict do nothing")
                    .param("who", who)
                    .param("now", Timestamp.from(now))
                    .update();
            Count count = sql.sql("select tries, last_at, wait_until from wrong_password where who = :who for update")
                    .param("who", who)
                    .query((row, n) -> new Count(
                            row.getInt("tries"),
                            row.getTimestamp("last_at").toInstant(),
                            row.getTimestamp("wait_until").toInstant()))
                    .single();
            if (count.waitUntil().isAfter(now)) {
                return Optional.of(Duration.between(now, count.waitUntil()));
            }
            boolean longAgo = count.lastAt().isBefore(now.minus(FORGOTTEN));
            put(who, longAgo ? 1 : count.tries() + 1, now);
            return Optional.empty();
        });
    }

    private void put(String who, int tries, Instant now) {
        sql.sql("update wrong_password set tries = :tries, last_at = :now, wait_until = :until where who = :who")
                .param("who", who)
                .param("tries", tries)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(slowDown.after(tries))))
                .update();
        sql.sql("delete from wrong_password where last_at < :old")
                .param("old", Timestamp.from(now.minus(FORGOTTEN)))
                .update();
    }

    /** It was right. */
    public void forget(String who) {
        transactions.atWork(() -> sql.sql("delete from wrong_password where who = :who")
                .param("who", who)
                .update());
    }
}
