package org.sightline.core.learning;

import java.util.Set;

/**
 * A finding or a recommendation as one report has it.
 *
 * @param number its place among the lessons of its report
 * @param words stands for its words, without capitals and stops
 * @param themes codes of the themes that it speaks of
 * @param sectors codes of those whom it asks or is about
 */
public record Lesson(
        long report,
        int number,
        Kind kind,
        int page,
        String text,
        String words,
        Set<String> themes,
        Set<String> sectors) {

    public Lesson {
        themes = Set.copyOf(themes);
        sectors = Set.copyOf(sectors);
    }
}
