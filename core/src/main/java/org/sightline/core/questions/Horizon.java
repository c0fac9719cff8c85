package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first day on which a comparison with the day of asking would come out otherwise. As long as every comparison that
 * a question made comes out the same, the question takes the same course and gives the same answer; so it need not know
 * itself when its answer could change.
 */
final class Horizon {
    private LocalDate first = LocalDate.MAX;

    void note(LocalDate day) {
        if (day.isBefore(first)) {
            first = day;
        }
    }

    /** Empty where no day that passes can change anything. */
    Optional<LocalDate> day() {
        return Optional.of(first).filter(day -> !day.equals(LocalDate.MAX));
    }
}
