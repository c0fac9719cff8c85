package org.sightline.core.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sightline.core.calendar.BankHolidays;
import org.sightline.core.calendar.WorkingDays;
import org.sightline.core.explanation.Explanation;

/** Writes the sum behind the day that a clock is due by, so that a person can check it with a calendar. */
final class ClockSum {

    private ClockSum() {}

    static Explanation of(Clock clock) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of("Started by: " + clock.startedBy() + ", " + Words.date(clock.start())));
        if (clock.start().isExact()) {
            parts.add(counted(clock.limit(), clock.start().earliest(), clock.latestDue(), ""));
        } else {
            addBounds(clock, parts);
        }
        parts.add(Explanation.of("Rule: " + clock.edition().duty()));
        parts.add(source(clock.edition()));
        return new Explanation(due(clock), parts);
    }

    private static String due(Clock clock) {
        if (clock.start().isExact()) {
            return "Due by " + Words.weekday(clock.latestDue());
        }
        return clock.start().isUnknown()
                ? "Due on a day that is not known"
                : "Due " + Words.within(clock.earliestDue(), clock.latestDue());
    }

    private static void addBounds(Clock clock, List<Explanation> parts) {
        if (!clock.earliestDue().equals(LocalDate.MIN)) {
            parts.add(counted(
                    clock.limit(),
                    clock.start().earliest(),
                    clock.earliestDue(),
                    "If it started as early as can be: "));
        }
        if (!clock.latestDue().equals(LocalDate.MAX)) {
            parts.add(counted(
                    clock.limit(), clock.start().latest(), clock.latestDue(), "If it started as late as can be: "));
        }
    }

    private static Explanation counted(Limit limit, LocalDate start, LocalDate due, String when) {
        String from = limit.before() ? " back from " : " from ";
        String day = limit.startDay() ? "that day being day 1" : "that day itself not counted";
        String sum = when + limit.inWords() + from + Words.weekday(start) + ", " + day + ", "
                + (limit.landings().isEmpty() ? "" : "and on from there, ") + "is " + Words.weekday(due);
        return new Explanation(
                sum, limit.unit() == Limit.Unit.WORKING_DAYS ? leftOut(start, due) : List.<Explanation>of());
    }

    /** The days that were passed over; the start itself is told of only where it is no working day. */
    private static List<Explanation> leftOut(LocalDate start, LocalDate due) {
        LocalDate first = start.isBefore(due) ? start : due;
        LocalDate last = start.isBefore(due) ? due : start;
        int weekend = 0;
        List<Explanation> holidays = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate passed = day;
            if (WorkingDays.isWeekend(day)) {
                weekend++;
            } else {
                BankHolidays.named(day)
                        .ifPresent(name ->
                                holidays.add(Explanation.of("Left out: " + Words.weekday(passed) + ", " + name)));
            }
        }
        List<Explanation> parts = new ArrayList<>();
        if (weekend > 0) {
            parts.add(Explanation.of(
                    "Left out: " + Words.counted(weekend, "Saturday or Sunday", "Saturdays and Sundays")));
        }
        parts.addAll(holidays);
        return parts;
    }

    private static Explanation source(Edition edition) {
        Citation source = edition.source();
        String where = source.where().isEmpty() ? "" : ", " + source.where();
        String link = source.link().isEmpty() ? "" : " <" + source.link() + ">";
        String inForce = "in force from " + Words.day(edition.from())
                + edition.to().map(last -> " to " + Words.day(last)).orElse(" on");
        return Explanation.of("Source: " + Words.standing(edition) + where + link, Explanation.of(inForce));
    }
}
