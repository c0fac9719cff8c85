package org.sightline.core.retention;

import java.time.LocalDate;
import org.sightline.core.explanation.Explanation;

/** Until when a case is kept. */
public sealed interface Keeping {

    /** How that was arrived at. */
    Explanation why();

    /**
     * The last day on which it must be kept.
     *
     * @param until the latest of the days that its children and its closing give
     */
    record Until(LocalDate until, Explanation why) implements Keeping {

        /** Whether the day has passed, so that a person may decide to dispose of it. */
        public boolean isOver(LocalDate today) {
            return today.isAfter(until);
        }
    }

    /** It can not be worked out yet, so the case is kept. */
    record NotYetKnown(Explanation why) implements Keeping {}
}
