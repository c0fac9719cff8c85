package org.sightline.app.accounts;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, as people say it. */
final class InWords {

    private static final long SOON = 90;

    private InWords() {}

    static String ago(Instant then, Instant now) {
        long minutes = Math.max(0, Duration.between(then, now).toMinutes());
        if (minutes < 2) {
            return "just now";
        }
        return minutes < SOON ? minutes + " minutes ago" : Math.round(minutes / 60.0) + " hours ago";
    }
}
