package org.sightline.core.people;

import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;

/**
 * A child or an adult of the case.
 *
 * @param name the one name used for this person everywhere, for example "Child P" or "Unnamed man (1)"
 * @param role what this person is to the children, in plain words: "mother", "mother's partner", "sibling"; may be empty
 * @param aliases other names and words that mean this person
 * @param around when this person was part of the household or in the family's life, as a span; empty where nobody said
 */
public record Person(
        String name,
        Standing standing,
        String role,
        List<String> aliases,
        Optional<ApproximateDate> born,
        Optional<ApproximateDate> died,
        Optional<ApproximateDate> around,
        Origin origin) {

    public Person {
        aliases = List.copyOf(aliases);
    }

    /** A person of whom nobody said when they were around. */
    public Person(
            String name,
            Standing standing,
            String role,
            List<String> aliases,
            Optional<ApproximateDate> born,
            Optional<ApproximateDate> died,
            Origin origin) {
        this(name, standing, role, aliases, born, died, Optional.empty(), origin);
    }

    /** Child or adult. */
    public enum Standing {
        CHILD,
        ADULT
    }

    /** How the person came into the case. */
    public enum Origin {
        /** Named by whoever opened the case. */
        GIVEN,
        /** Proposed from the files, to be confirmed by a person. */
        PROPOSED,
        /** Somebody whom an entry speaks of without a name that is known. */
        UNNAMED
    }

    public boolean isChild() {
        return standing == Standing.CHILD;
    }
}
