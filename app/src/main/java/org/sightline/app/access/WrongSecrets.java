package org.sightline.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts the links and keys that open nothing, for each address that tries them: nobody may try them by the thousand. */
@Component
public final class WrongSecrets {

    /** So that whoever tries from very many addresses fills no memory. */
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Tries> tries = new ConcurrentHashMap<>();
    private final int most;
    private final Duration within;
    private final InstantSource clock;

    WrongSecrets(
            @Value("${sightline.links.wrong-tries}") int most,
            @Value("${sightline.links.wrong-within}") Duration within,
            InstantSource clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    private record Tries(Instant since, int count) {}

    public boolean tooMany(String address) {
        Tries so = tries.get(address);
        return so != null && so.count() >= most && !isOver(so);
    }

    public void count(String address) {
        if (tries.size() >= MOST_ADDRESSES) {
            tries.values().removeIf(this::isOver);
        }
        tries.merge(
                address,
                new Tries(clock.instant(), 1),
                (before, one) -> isOver(before) ? one : new Tries(before.since(), before.count() + 1));
    }

    /** How long to wait, in words. */
    public String pause() {
        return within.toMinutes() + " minutes";
    }

    private boolean isOver(Tries so) {
        return so.since().plus(within).isBefore(clock.instant());
    }
}
