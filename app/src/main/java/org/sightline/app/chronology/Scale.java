package org.sightline.app.chronology;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long one stretch of the axis is. */
public enum Scale {
    YEARS(ChronoUnit.YEARS, "uuuu"),
    MONTHS(ChronoUnit.MONTHS, "MMM uuuu"),
    WEEKS(ChronoUnit.WEEKS, "d MMM uu");

    private static final int MOST_MONTHS = 24;
    private static final int MOST_WEEKS_IN_MONTHS = 4;

    private final ChronoUnit unit;
    private final DateTimeFormatter label;

    Scale(ChronoUnit unit, String label) {
        this.unit = unit;
        this.label = DateTimeFormatter.ofPattern(label, Locale.UK);
    }

    /** The one in which a period of this length is best looked at. */
    public static Scale of(LocalDate first, LocalDate last) {
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        return months > MOST_MONTHS ? YEARS : months > MOST_WEEKS_IN_MONTHS ? MONTHS : WEEKS;
    }

    /** The first day of the stretch that a day stands in. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case YEARS -> day.withDayOfYear(1);
            case MONTHS -> day.withDayOfMonth(1);
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    LocalDate next(LocalDate start, long stretches) {
        return start.plus(stretches, unit);
    }

    long between(LocalDate start, LocalDate later) {
        return unit.between(start, later);
    }

    String label(LocalDate start) {
        return label.format(start);
    }

    /** What several stretches without an entry are called: "5 years". */
    String several(long stretches) {
        return stretches + " " + unit.toString().toLowerCase(Locale.ROOT);
    }
}
