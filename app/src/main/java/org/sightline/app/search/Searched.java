package org.sightline.app.search;

import java.util.List;
import java.util.Map;

/** What became of a search. */
public sealed interface Searched {

    /**
     * The passages that fit best.
     *
     * @param facets for each facet, how many of the nearest passages have which value, the most frequent first; counted among the
     *     nearest and not among all, since nearly every passage has some word of a whole situation
     * @param nearest how many those are
     */
    record Found(List<Hit> hits, Map<Facet, List<Count>> facets, int nearest) implements Searched {
        public Found {
            hits = List.copyOf(hits);
            facets = Map.copyOf(facets);
        }
    }

    /**
     * Nothing could be looked for.
     *
     * @param why a sentence for whoever asked
     */
    record NotAsked(String why) implements Searched {}

    /** A value, and how many passages have it. */
    record Count(String value, int passages) {}
}
