package org.sightline.core.questions;

import java.time.LocalDate;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.rulebook.Limit;

/**
 * What can fairly be said of the time between two dates that may be vague: a gap is only ever as long as it must have
 * been, and two things stand together as soon as they can have.
 */
final class Apart {
    private Apart() {}

    /** Whether the second came more than the limit after the first, however the two dates are read. */
    static boolean surelyMoreThan(Limit limit, ApproximateDate first, ApproximateDate second) {
        return isDated(first) && isDated(second) && second.earliest().isAfter(limit.after(first.latest()));
    }

    /** Whether the date is bounded on the side that a sum needs. */
    static boolean isDated(ApproximateDate date) {
        return !date.latest().equals(LocalDate.MAX) && !date.earliest().equals(LocalDate.MIN);
    }
}
