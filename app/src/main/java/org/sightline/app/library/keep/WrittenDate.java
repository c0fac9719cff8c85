package org.sightline.app.library.keep;

import java.time.LocalDate;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;

/** A date that somebody types about a report; the year of one is never far from ours. */
final class WrittenDate {

    private static final LocalDate NONE_BEFORE = LocalDate.of(1900, 1, 1);
    private static final LocalDate NONE_AFTER = LocalDate.of(2200, 12, 31);

    private WrittenDate() {}

    /** As exact as it was typed; empty where it is no date. */
    static Optional<ApproximateDate> of(String typed) {
        return Optional.of(DateReader.read(typed, DateContext.likely(NONE_BEFORE, NONE_AFTER))
                        .date())
                .filter(date -> !date.isUnknown());
    }
}
