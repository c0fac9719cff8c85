package org.sightline.app.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts which values passages have, for each facet. */
final class CountFacets {

    private CountFacets() {}

    /** The most frequent value first; a facet of which no passage has a value is left out. */
    static Map<Facet, List<Searched.Count>> of(List<Map<Facet, List<String>>> passages) {
        Map<Facet, List<Searched.Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counted = new HashMap<>();
            passages.forEach(passage ->
                    passage.getOrDefault(facet, List.of()).forEach(value -> counted.merge(value, 1, Integer::sum)));
            if (!counted.isEmpty()) {
                counts.put(facet, mostFirst(counted));
            }
        }
        return counts;
    }

    private static List<Searched.Count> mostFirst(Map<String, Integer> counted) {
        List<Searched.Count> counts = new ArrayList<>();
        counted.forEach((value, passages) -> counts.add(new Searched.Count(value, passages)));
        counts.sort(Comparator.comparingInt(Searched.Count::passages).reversed().thenComparing(Searched.Count::value));
        return List.copyOf(counts);
    }
}
