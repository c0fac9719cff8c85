package org.sightline.core.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known around a date when it is read.
 *
 * @param previous the date of the entry before, for "the following day" and for a year that was not written
 * @param born the child's date of birth, for "about 4 months old"
 * @param notBefore the first likely day; an earlier date is kept as written and marked unlikely
 * @param notAfter the last likely day; a later date is kept as written and marked unlikely
 */
public record DateContext(
        Optional<ApproximateDate> previous, Optional<LocalDate> born, LocalDate notBefore, LocalDate notAfter) {

    public DateContext {
        if (notAfter.isBefore(notBefore)) {
            throw new IllegalArgumentException("notAfter " + notAfter + " is before notBefore " + notBefore);
        }
    }

    /** A context that knows only which days are likely. */
    public static DateContext likely(LocalDate notBefore, LocalDate notAfter) {
        return new DateContext(Optional.empty(), Optional.empty(), notBefore, notAfter);
    }

    /** The same context for the entry that follows one of this date. */
    public DateContext following(ApproximateDate date) {
        return new DateContext(Optional.of(date), born, notBefore, notAfter);
    }

    /** The same context for a child born on this day. */
    public DateContext bornOn(LocalDate day) {
        return new DateContext(previous, Optional.of(day), notBefore, notAfter);
    }
}
