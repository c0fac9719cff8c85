package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;

/** Who was a living child of the case at a time. */
final class Children {
    private Children() {}

    /** Those who can have been born by then and alive. */
    static List<Person> alive(Inquiry inquiry, ApproximateDate date) {
        return inquiry.children().stream()
                .filter(child -> isAlive(child, date.earliest(), date.latest()))
                .toList();
    }

    /** The children in the order of the cast, each once. */
    static List<Person> inOrder(Inquiry inquiry, Collection<Person> children) {
        Set<Person> wanted = new LinkedHashSet<>(children);
        return inquiry.children().stream().filter(wanted::contains).toList();
    }

    /** Whether the child can have been born by then and alive. */
    static boolean isAlive(Person child, ApproximateDate date) {
        return isAlive(child, date.earliest(), date.latest());
    }

    private static boolean isAlive(Person child, LocalDate from, LocalDate to) {
        return child.born().filter(born -> born.earliest().isAfter(to)).isEmpty()
                && child.died().filter(died -> died.latest().isBefore(from)).isEmpty();
    }
}
