package org.sightline.core.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.core.people.Person;

/**
 * What the keeping of a case is counted from.
 *
 * @param children of the case
 * @param closedOn the day on which the case was closed; empty while it is open
 */
public record Lives(List<Person> children, Optional<LocalDate> closedOn) {

    public Lives {
        children = List.copyOf(children);
    }
}
