package org.sightline.core.matching.identity;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/**
 * What speaks for and against records being of one person.
 *
 * @param linked pairs that are taken for one person's, and what they weigh
 * @param apart pairs that are not, whatever they weigh, unless people decide otherwise
 * @param decisions those that stand
 */
public record Evidence(
        NavigableSet<Long> records, Map<Two, Double> linked, Set<Two> apart, List<Said.Decision> decisions) {

    public Evidence {
        records = Records.of(records);
        linked = Map.copyOf(linked);
        apart = Set.copyOf(apart);
        decisions = List.copyOf(decisions);
    }
}
