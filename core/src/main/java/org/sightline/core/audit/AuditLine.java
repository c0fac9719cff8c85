package org.sightline.core.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One look or one change: who, when, what and why.
 *
 * @param number from 1, without a gap, up to {@value #LAST}
 * @param at to the microsecond, which is what PostgreSQL keeps
 * @param caseNumber the case that it was about; empty for what was about none
 * @param action what was done: "see the chronology"
 * @param what to which part: "entry 4711", "questions"; blank for the whole
 * @param why the reason that was given; blank where none was asked for
 * @param outcome "allowed", or why it was refused
 */
public record AuditLine(
        long number,
        Instant at,
        Actor who,
        Optional<Long> caseNumber,
        String action,
        String what,
        String why,
        String outcome) {

    /** More than anybody will ever write, and far from where numbers overflow. */
    static final long LAST = 999_999_999_999_999L;

    public AuditLine {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("no audit line has the number " + number);
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
        action = Storable.text(action);
        what = Storable.text(what);
        why = Storable.text(why);
        outcome = Storable.text(outcome);
    }
}
