package org.sightline.core.rulebook;

import java.time.LocalDate;
import org.sightline.core.calendar.ApproximateDate;

/**
 * How a clock stands on a day. It tells what the records show and nothing more: a missed clock is never proof of poor
 * practice, since the reason may be recorded elsewhere or be a good one.
 */
public sealed interface ClockState {

    /** The state in one neutral sentence. */
    String says();

    /**
     * What was due was done.
     *
     * @param on when it was done, as far as that is known
     * @param daysLate calendar days after the last day in time, and at least so many where a date is vague; 0 in time
     */
    record Met(ApproximateDate on, int daysLate) implements ClockState {

        @Override
        public String says() {
            String done = "Recorded as done " + Words.date(on);
            return daysLate == 0
                    ? done + ", in time."
                    : done + ", " + (on.isExact() ? "" : "at least ") + Words.counted(daysLate, "day")
                            + " after the time set.";
        }
    }

    /** Nothing stopped it yet and the last day in time, or the first day that can be it, has not passed. */
    record Running(LocalDate due) implements ClockState {

        @Override
        public String says() {
            return "Still running: due by " + Words.day(due) + ".";
        }
    }

    /**
     * The last day in time has passed and nothing is recorded that stopped it.
     *
     * @param due the last day in time; the latest that it can be where the start is vague
     * @param days calendar days since then; at least 1
     */
    record Overdue(LocalDate due, int days) implements ClockState {

        @Override
        public String says() {
            return "Due by " + Words.day(due) + "; " + Words.counted(days, "day")
                    + " later nothing is recorded that ended it.";
        }
    }

    /** What is known does not decide it; the sentence says what is missing. */
    record CannotSay(String says) implements ClockState {}
}
