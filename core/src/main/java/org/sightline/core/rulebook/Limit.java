package org.sightline.core.rulebook;

import java.time.LocalDate;
import java.util.List;

/**
 * A figure of a rule: so many days, weeks or times.
 *
 * @param amount not negative
 * @param startDay whether the day that starts the clock is itself counted as day 1
 * @param before whether it is counted back from the start, as "three working days before the conference"
 * @param landings the days of the year that the count then runs on to, in turn; empty for nearly every rule
 */
public record Limit(int amount, Unit unit, boolean startDay, boolean before, List<Landing> landings) {

    public Limit {
        if (amount < 0) {
            throw new IllegalArgumentException("amount is " + amount + "; a limit is not negative");
        }
        landings = List.copyOf(landings);
    }

    /** A limit that runs forward and ends where it is reached. */
    public Limit(int amount, Unit unit, boolean startDay) {
        this(amount, unit, startDay, false, List.of());
    }

    /** Whether it is a length of time, so that a day follows from it. */
    public boolean isTime() {
        return unit != Unit.TIMES && unit != Unit.PERCENT;
    }

    /**
     * The last day that is in time; where the limit is counted back, the day that it is counted back to. Months and
     * years that end on a day that does not exist end on the last day of that month.
     *
     * @throws IllegalStateException for times and percentages, from which no day follows
     */
    public LocalDate due(LocalDate start) {
        return DayCount.due(this, start);
    }

    /** The same length counted forward from a day, whichever way the rule counts. */
    public LocalDate after(LocalDate start) {
        return new Limit(amount, unit, startDay, false, landings).due(start);
    }

    /** For example "10 working days" or "1 month". */
    public String inWords() {
        if (unit == Unit.PERCENT) {
            return amount + "%";
        }
        return amount + " " + (amount == 1 ? unit.one() : unit.many());
    }

    /** What is counted. */
    public enum Unit {
        HOURS("hour"),
        DAYS("day"),
        WORKING_DAYS("working day"),
        WEEKS("week"),
        MONTHS("month"),
        YEARS("year"),
        TIMES("time"),
        PERCENT("per cent");

        private final String one;

        Unit(String one) {
            this.one = one;
        }

        public String one() {
            return one;
        }

        public String many() {
            return this == PERCENT ? one : one + "s";
        }
    }
}
