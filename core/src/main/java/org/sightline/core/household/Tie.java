package org.sightline.core.household;

import java.time.LocalDate;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;

/**
 * What one person is to another.
 *
 * @param during from when to when, as far as that is known
 * @param basis what it rests on: the id of an entry, somebody's words, or the role that the person was given
 */
public record Tie(long from, Sort sort, long to, Optional<ApproximateDate> during, String basis) {

    /** Whether it is recorded to have ended before this day. */
    public boolean isOverBy(LocalDate day) {
        return during.filter(span -> span.edtf().contains("/") && span.latest().isBefore(day))
                .isPresent();
    }

    boolean isOf(Sort.Bond bond) {
        return sort.bond() == bond;
    }
}
