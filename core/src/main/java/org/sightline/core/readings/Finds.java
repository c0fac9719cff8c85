package org.sightline.core.readings;

/** What the words of a term show where they stand. */
public sealed interface Finds {

    /** The entry is of this kind. */
    record OfKind(Kind kind) implements Finds {}

    /** A child was seen as well as this. */
    record OfSighting(SightingGrade grade) implements Finds {}

    /** Information went between the entry's own agency and the agency named among the words. */
    record OfFlow(Direction direction) implements Finds {}

    /** Which way information went, seen from the agency whose entry it is. */
    enum Direction {
        OUT,
        IN
    }
}
