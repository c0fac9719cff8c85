package org.sightline.core.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bank holidays of England and Wales by the day on which they are kept: a holiday that falls on a weekend stands on
 * its substitute day only. Right from 1978 on; a day that is proclaimed later must be added to {@link Proclaimed}.
 */
public final class BankHolidays {

    /** The first year in which the early May holiday was kept. */
    private static final int EARLY_MAY_SINCE = 1978;

    private static final Map<Integer, Map<LocalDate, String>> YEARS = new ConcurrentHashMap<>();

    private BankHolidays() {}

    /** The name of the holiday that is kept on a day; empty on every other day. */
    public static Optional<String> named(LocalDate day) {
        return Optional.ofNullable(in(day.getYear()).get(day));
    }

    /** The holidays of a year in order of their days. */
    public static Map<LocalDate, String> in(int year) {
        return YEARS.computeIfAbsent(year, BankHolidays::work);
    }

    private static Map<LocalDate, String> work(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        keep(days, LocalDate.of(year, 1, 1), "New Year's Day");
        LocalDate easter = Easter.sunday(year);
        days.put(easter.minusDays(2), "Good Friday");
        days.put(easter.plusDays(1), "Easter Monday");
        if (year >= EARLY_MAY_SINCE) {
            days.put(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)), "Early May bank holiday");
        }
        days.put(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)), "Spring bank holiday");
        days.put(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)), "Summer bank holiday");
        keepChristmas(days, LocalDate.of(year, 12, 25));
        Proclaimed.changes(year, days);
        return Collections.unmodifiableMap(days);
    }

    private static void keep(Map<LocalDate, String> days, LocalDate day, String name) {
        switch (day.getDayOfWeek()) {
            case SATURDAY -> days.put(day.plusDays(2), substitute(name));
            case SUNDAY -> days.put(day.plusDays(1), substitute(name));
            default -> days.put(day, name);
        }
    }

    /** Christmas Day on a Sunday is kept on the Tuesday, since Boxing Day has the Monday; both may move together. */
    private static void keepChristmas(Map<LocalDate, String> days, LocalDate christmas) {
        if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
            days.put(christmas.plusDays(2), substitute("Christmas Day"));
        } else {
            keep(days, christmas, "Christmas Day");
        }
        LocalDate boxing = christmas.plusDays(1);
        if (boxing.getDayOfWeek() == DayOfWeek.SUNDAY) {
            days.put(boxing.plusDays(2), substitute("Boxing Day"));
        } else {
            keep(days, boxing, "Boxing Day");
        }
    }

    private static String substitute(String name) {
        return name + " (substitute day)";
    }
}
