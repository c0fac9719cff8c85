package org.sightline.core.rulebook;

/**
 * A figure of a rule: so many days, weeks or times.
 *
 * @param amount not negative
 * @param startDay whether the day that starts the clock is itself counted as day 1
 */
public record Limit(int amount, Unit unit, boolean startDay) {

    public Limit {
        if (amount < 0) {
            throw new IllegalArgumentException("amount is " + amount + "; a limit is not negative");
        }
    }

    /** What is counted. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        TIMES,
        PERCENT
    }
}
