package org.sightline.app.record;

import java.time.LocalDate;
import java.util.Locale;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.entries.Entry;

/**
 * An entry's place in the chronology as one text: byte by byte, texts sort as {@link
 * org.sightline.core.chronology.ChronologicalOrder} sorts entries, so that the database can page through them by an index.
 */
final class SortKey {

    /** More than the days from the year 1 to the epoch, so that every day is a number of the same width. */
    private static final long BEFORE_EPOCH = 1_000_000;

    private static final long NEVER = 9_999_999;
    private static final char APART = '\u0001';

    private SortKey() {}

    static String of(Entry entry) {
        ApproximateDate happened = entry.happened();
        StringBuilder key = new StringBuilder(80);
        key.append(happened.isUnknown() ? '1' : '0');
        key.append(day(happened.earliest())).append(day(happened.latest()));
        happened.time().ifPresent(time -> key.append(String.format(Locale.ROOT, "%05d", time.toSecondOfDay())));
        key.append(APART).append(entry.agency().name());
        key.append(APART).append(entry.source().file());
        key.append(APART).append(entry.source().place().name());
        key.append(APART)
                .append(String.format(
                        Locale.ROOT, "%09d", entry.source().place().row()));
        return key.append(APART).append(entry.id()).toString();
    }

    private static String day(LocalDate day) {
        long number = Math.clamp(
                day.equals(LocalDate.MAX) ? NEVER : day.equals(LocalDate.MIN) ? 0 : day.toEpochDay() + BEFORE_EPOCH,
                0,
                NEVER);
        return String.format(Locale.ROOT, "%07d", number);
    }
}
