package org.sightline.app.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as a page says it. */
public final class Moments {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

    private Moments() {}

    /** "6 January 2026 at 14:05". */
    public static String words(Instant moment) {
        return WORDS.format(moment);
    }
}
