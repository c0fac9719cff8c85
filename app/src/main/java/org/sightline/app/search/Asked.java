package org.sightline.app.search;

import java.util.Map;
import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param text words, a sentence or a whole situation
 * @param only for each facet that is narrowed, the values of which a passage must have one
 * @param atMost how many passages are wanted
 */
public record Asked(String text, Map<Facet, Set<String>> only, int atMost) {

    public Asked {
        only = Map.copyOf(only);
        if (atMost < 1) {
            throw new IllegalArgumentException("at least one passage must be wanted, not " + atMost);
        }
    }

    public static Asked of(String text, int atMost) {
        return new Asked(text, Map.of(), atMost);
    }
}
