package org.sightline.core.people;

import java.time.LocalDate;
import java.util.List;
import org.sightline.core.calendar.ApproximateDate;

/**
 * What is known of an entry when its words for people are understood.
 *
 * @param date when it happened
 * @param about the children that the row, or else the file, is about
 * @param whyAbout how that is known
 */
record Scene(ApproximateDate date, List<Person> about, String whyAbout) {

    /** Whether the child can have been born by then and had not died. */
    boolean isAlive(Person child) {
        boolean born =
                child.born().map(day -> !date.latest().isBefore(day.earliest())).orElse(true);
        boolean living =
                child.died().map(day -> !date.earliest().isAfter(day.latest())).orElse(true);
        return date.isUnknown() || (born && living);
    }

    /** Whether the cast says that this person was around throughout the time of the entry. */
    boolean isAround(Person person) {
        return !date.isUnknown()
                && person.around()
                        .map(around -> !date.earliest().isBefore(around.earliest())
                                && !date.latest().isAfter(around.latest()))
                        .orElse(false);
    }

    /** Whether the cast says that this person cannot have been around at any time of the entry. */
    boolean isAway(Person person) {
        return !date.isUnknown()
                && person.around()
                        .map(around -> date.latest().isBefore(around.earliest())
                                || date.earliest().isAfter(around.latest()))
                        .orElse(false);
    }

    /** The last day of the entry; far in the future where the date is unknown. */
    LocalDate latest() {
        return date.latest();
    }
}
