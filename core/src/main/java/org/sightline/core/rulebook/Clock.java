package org.sightline.core.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.explanation.Explanation;

/**
 * One duty at work on one child: what started it, when it is due, and the sum behind that day.
 *
 * @param limitName which of the edition's limits runs
 * @param start when it started, as far as that is known
 * @param startedBy what started it in a few words, for example "referral by the school"
 * @param earliestDue the last day in time if it started on the first day it can have; {@link LocalDate#MIN} where
 *     nothing bounds that
 * @param latestDue the last day in time if it started on the last day it can have; {@link LocalDate#MAX} where nothing
 *     bounds that
 */
public record Clock(
        Edition edition,
        String limitName,
        ApproximateDate start,
        String startedBy,
        LocalDate earliestDue,
        LocalDate latestDue) {

    /**
     * Starts a clock.
     *
     * @throws IllegalArgumentException if the edition has no such length of time
     */
    public static Clock start(Edition edition, String limitName, ApproximateDate start, String startedBy) {
        Limit limit = limitOf(edition, limitName);
        return new Clock(
                edition, limitName, start, startedBy, due(limit, start.earliest()), due(limit, start.latest()));
    }

    public Limit limit() {
        return limitOf(edition, limitName);
    }

    /** How it stands on a day if nothing stopped it. */
    public ClockState on(LocalDate day) {
        if (day.isAfter(latestDue)) {
            return new ClockState.Overdue(latestDue, days(latestDue, day));
        }
        return day.isAfter(earliestDue) ? cannotSay() : new ClockState.Running(earliestDue);
    }

    /** How it stands on a day, given what stopped it; a stop after that day is not yet known. */
    public ClockState on(LocalDate day, Optional<ApproximateDate> stoppedBy) {
        return stoppedBy
                .filter(stop -> !stop.earliest().isAfter(day))
                .map(this::stopped)
                .orElseGet(() -> on(day));
    }

    /** The sum: what started it, what was counted, every holiday that was left out, and where the rule stands. */
    public Explanation explanation() {
        return ClockSum.of(this);
    }

    private ClockState stopped(ApproximateDate stop) {
        if (!stop.latest().isAfter(earliestDue)) {
            return new ClockState.Met(stop, 0);
        }
        if (stop.earliest().isAfter(latestDue)) {
            return new ClockState.Met(stop, days(latestDue, stop.earliest()));
        }
        return start.isExact() ? cannotSayWhenDone(stop) : cannotSay();
    }

    private ClockState cannotSayWhenDone(ApproximateDate stop) {
        return new ClockState.CannotSay("It was due by " + Words.day(latestDue) + ", and is only known to have ended "
                + Words.date(stop) + ".");
    }

    private ClockState cannotSay() {
        if (start.isUnknown()) {
            return new ClockState.CannotSay(
                    "When it started is not known, so the day it was due by is not known either.");
        }
        return new ClockState.CannotSay("It is only known to have started " + Words.date(start) + ", so it was due "
                + Words.within(earliestDue, latestDue) + ".");
    }

    private static int days(LocalDate due, LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(due, day));
    }

    private static LocalDate due(Limit limit, LocalDate start) {
        return start.equals(LocalDate.MIN) || start.equals(LocalDate.MAX) ? start : limit.due(start);
    }

    private static Limit limitOf(Edition edition, String name) {
        return Optional.ofNullable(edition.limits().get(name))
                .filter(Limit::isTime)
                .orElseThrow(() ->
                        new IllegalArgumentException("\"" + name + "\" is no length of time of: " + edition.duty()));
    }
}
