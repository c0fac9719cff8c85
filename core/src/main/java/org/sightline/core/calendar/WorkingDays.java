package org.sightline.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counts working days: Monday to Friday without the bank holidays of England and Wales.
 *
 * <p>The day that starts a count is never counted by {@link #after} and {@link #before}; a rule that counts it as
 * day 1 uses {@link #counting}. A count of none is the start itself, working day or not.
 */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && BankHolidays.named(day).isEmpty();
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** The n-th working day after a day. */
    public static LocalDate after(LocalDate start, int n) {
        return step(start, n, 1);
    }

    /** The n-th working day before a day. */
    public static LocalDate before(LocalDate start, int n) {
        return step(start, n, -1);
    }

    /** The n-th working day from a day on, where that day is itself day 1 if it is a working day. */
    public static LocalDate counting(LocalDate start, int n) {
        return n == 0 ? start : after(start.minusDays(1), n);
    }

    /** How many working days come after a day, up to and with another; none where the other is not later. */
    public static int between(LocalDate start, LocalDate end) {
        int count = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    private static LocalDate step(LocalDate start, int n, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException(n + " working days cannot be counted");
        }
        LocalDate day = start;
        for (int left = n; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
