package org.sightline.core.rulebook;

import java.time.LocalDate;
import org.sightline.core.calendar.WorkingDays;

/** Works out days by the limits of rules. */
final class DayCount {

    private static final int HOURS_OF_A_DAY = 24;

    private DayCount() {}

    static LocalDate due(Limit limit, LocalDate start) {
        LocalDate day = limit.before() ? back(limit, start) : forth(limit, start);
        for (Landing landing : limit.landings()) {
            day = landing.from(day);
        }
        return day;
    }

    private static LocalDate forth(Limit limit, LocalDate start) {
        int amount = limit.amount();
        boolean dayOne = limit.startDay() && amount > 0;
        LocalDate zero = dayOne ? start.minusDays(1) : start;
        return switch (limit.unit()) {
            case HOURS -> start.plusDays(wholeDays(amount));
            case DAYS -> zero.plusDays(amount);
            case WORKING_DAYS -> WorkingDays.after(zero, amount);
            case WEEKS -> zero.plusWeeks(amount);
            case MONTHS -> zero.plusMonths(amount);
            case YEARS -> zero.plusYears(amount);
            case TIMES, PERCENT -> throw notDays(limit);
        };
    }

    private static LocalDate back(Limit limit, LocalDate start) {
        int amount = limit.amount();
        boolean dayOne = limit.startDay() && amount > 0;
        LocalDate zero = dayOne ? start.plusDays(1) : start;
        return switch (limit.unit()) {
            case HOURS -> start.minusDays(wholeDays(amount));
            case DAYS -> zero.minusDays(amount);
            case WORKING_DAYS -> WorkingDays.before(zero, amount);
            case WEEKS -> zero.minusWeeks(amount);
            case MONTHS -> zero.minusMonths(amount);
            case YEARS -> zero.minusYears(amount);
            case TIMES, PERCENT -> throw notDays(limit);
        };
    }

    /** Records rarely give the hour, so hours run to the end of the day on which the last of them can fall. */
    private static int wholeDays(int hours) {
        return Math.ceilDiv(hours, HOURS_OF_A_DAY);
    }

    private static IllegalStateException notDays(Limit limit) {
        return new IllegalStateException(limit.inWords() + " is not a length of time");
    }
}
