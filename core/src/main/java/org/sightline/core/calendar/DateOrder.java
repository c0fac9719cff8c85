package org.sightline.core.calendar;

import java.util.Optional;

/**
 * Whether the figures of a column stand day first or month first; a date is always read day first, and this says when
 * a whole column speaks against it.
 *
 * @param onlyDayFirst cells such as {@code 25/12/2011}
 * @param onlyMonthFirst cells such as {@code 12/25/2011}
 * @param eitherWay cells such as {@code 06/01/2011}, which are two different days
 */
public record DateOrder(int onlyDayFirst, int onlyMonthFirst, int eitherWay) {

    public static DateOrder of(Iterable<String> cells) {
        return new DateOrder(0, 0, 0);
    }

    /** A sentence for the person who loads the file, where any cell can only be month-first. */
    public Optional<String> warning() {
        return Optional.empty();
    }
}
