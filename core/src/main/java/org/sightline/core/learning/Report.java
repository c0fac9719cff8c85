package org.sightline.core.learning;

import java.util.Optional;
import java.util.Set;

/**
 * One report of the library as counting sees it. Everything but its number may be untold.
 *
 * @param board the code of its board; empty where it is not told
 * @param year in which it was published
 * @param ages codes of the age bands of its children
 * @param sexes of its children, as codes
 * @param harms that it is about, as codes
 */
public record Report(
        long id,
        String title,
        String board,
        Optional<Integer> year,
        Set<String> ages,
        Set<String> sexes,
        Set<String> harms,
        Legible legible) {

    public Report {
        ages = Set.copyOf(ages);
        sexes = Set.copyOf(sexes);
        harms = Set.copyOf(harms);
    }

    /** How much of a report could be read. */
    public enum Legible {
        WHOLE,
        /** Some of its pages are pictures that text recognition has yet to read. */
        IN_PART,
        NOT_AT_ALL
    }
}
