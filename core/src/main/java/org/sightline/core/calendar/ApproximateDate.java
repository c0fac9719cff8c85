package org.sightline.core.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date as it is known, in EDTF (ISO 8601-2): from an exact minute to no more than a season, a year or a span.
 *
 * @param edtf the canonical EDTF string, for example {@code 2006-12}, {@code 2008?}, {@code 2004/2008}
 * @param earliest the first day that it can mean; {@link LocalDate#MIN} where nothing bounds it
 * @param latest the last day that it can mean; {@link LocalDate#MAX} where nothing bounds it
 * @param time the time of day, only ever on an exact day
 */
public record ApproximateDate(String edtf, LocalDate earliest, LocalDate latest, Optional<LocalTime> time) {

    private static final ApproximateDate UNKNOWN =
            new ApproximateDate("XXXX-XX-XX", LocalDate.MIN, LocalDate.MAX, Optional.empty());

    public ApproximateDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
        }
    }

    public static ApproximateDate on(LocalDate day) {
        return new ApproximateDate(day.toString(), day, day, Optional.empty());
    }

    public static ApproximateDate unknown() {
        return UNKNOWN;
    }

    public boolean isUnknown() {
        return earliest.equals(LocalDate.MIN) && latest.equals(LocalDate.MAX);
    }

    /** Whether it is known to the day. */
    public boolean isExact() {
        return earliest.equals(latest);
    }
}
