package org.sightline.app.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A token bucket for each of many people or addresses, in memory: it fills with so many tokens a minute, holds as many, and
 * whoever finds it empty waits for one. Of those who have not come for longest it forgets everything.
 */
final class Buckets {

    private static final int AT_MOST = 50_000;
    private static final double MINUTE = Duration.ofMinutes(1).toMillis();

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > AT_MOST;
        }
    };

    Buckets(int perMinute) {
        this.perMinute = perMinute;
    }

    private record Bucket(double tokens, Instant at) {}

    /** Takes a token; with a wait there was none. */
    synchronized Optional<Duration> take(String who, Instant now) {
        Optional<Duration> wait = wait(who, now);
        if (wait.isEmpty()) {
            buckets.put(who, new Bucket(filled(who, now) - 1, now));
        }
        return wait;
    }

    /** How long until there is a token again; nothing where there is one. */
    synchronized Optional<Duration> wait(String who, Instant now) {
        double missing = 1 - filled(who, now);
        return missing <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) Math.ceil(missing * MINUTE / perMinute)));
    }

    private double filled(String who, Instant now) {
        Bucket bucket = buckets.get(who);
        if (bucket == null) {
            return perMinute;
        }
        double since = Math.max(0, Duration.between(bucket.at(), now).toMillis());
        return Math.min(perMinute, bucket.tokens() + since * perMinute / MINUTE);
    }
}
