package org.sightline.core.learning;

import java.util.List;
import java.util.Optional;

/**
 * What a team should know of a theme on one page, in the words of reviews alone.
 *
 * @param telling how many reviews speak of it
 * @param of how many that could be read
 * @param first the year of the first of them, where one tells its year
 */
public record Brief(
        String theme,
        int telling,
        int of,
        Optional<Integer> first,
        Optional<Integer> last,
        List<Quote> found,
        List<Asked> asked) {

    public Brief {
        found = List.copyOf(found);
        asked = List.copyOf(asked);
    }

    /** A recommendation, and how often others asked for the same, itself among them. */
    public record Asked(Quote quote, int times, Optional<Integer> since, int boards) {}
}
