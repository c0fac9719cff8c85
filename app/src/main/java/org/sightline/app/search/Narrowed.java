package org.sightline.app.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which passages may be found at all.
 *
 * @param only for each facet that is narrowed, the values of which a passage must have one
 * @param quotations what must stand in a passage as it was quoted, as words that follow each other
 */
record Narrowed(Map<Facet, Set<String>> only, List<List<String>> quotations) {

    Narrowed {
        only = Map.copyOf(only);
        quotations = List.copyOf(quotations);
    }

    boolean isNarrowed() {
        return !only.isEmpty() || !quotations.isEmpty();
    }
}
