package org.sightline.core.readings;

import java.util.Optional;

/**
 * A person's word against what the software read in an entry. The entry stays as it is; the reading follows the person.
 *
 * @param entry the entry's id
 * @param kind the kind that it is or is not; empty where it is about a sighting
 * @param child the child of the sighting; empty where it is about a kind
 * @param grade how well the child was seen; empty where the child was not seen, or where it is about a kind
 */
public record Overruling(
        String entry, boolean stands, Optional<Kind> kind, Optional<String> child, Optional<SightingGrade> grade) {

    public Overruling {
        if (kind.isPresent() == child.isPresent()) {
            throw new IllegalArgumentException("An overruling is about a kind or about a sighting");
        }
    }

    public static Overruling isOfKind(String entry, Kind kind) {
        return new Overruling(entry, true, Optional.of(kind), Optional.empty(), Optional.empty());
    }

    public static Overruling isNotOfKind(String entry, Kind kind) {
        return new Overruling(entry, false, Optional.of(kind), Optional.empty(), Optional.empty());
    }

    public static Overruling wasSeen(String entry, String child, SightingGrade grade) {
        return new Overruling(entry, true, Optional.empty(), Optional.of(child), Optional.of(grade));
    }

    public static Overruling wasNotSeen(String entry, String child) {
        return new Overruling(entry, false, Optional.empty(), Optional.of(child), Optional.empty());
    }

    /** What it says, as a clause: "not a visit", "Wren was spoken to alone". */
    public String inWords() {
        return kind.map(is -> (stands ? "is: " : "is not: ") + is.label())
                .orElseGet(() -> child.orElseThrow()
                        + grade.map(seen -> ": " + seen.label()).orElse(": not seen by this entry"));
    }
}
