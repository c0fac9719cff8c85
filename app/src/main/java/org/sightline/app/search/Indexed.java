package org.sightline.app.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A passage of a report as the index holds it.
 *
 * @param number the passage's, within its report
 * @param page the page on which it begins
 * @param heading the heading that it stands under, or empty
 * @param facets what it can be narrowed by, its own and its report's
 * @param meaning empty until it has been read: until then it is found by its words only
 */
public record Indexed(
        int number, int page, String heading, String text, Map<Facet, List<String>> facets, Optional<Meaning> meaning) {

    public Indexed {
        facets = Map.copyOf(facets);
    }

    /** What is read for its meaning: a passage says more under its heading. */
    public String toRead() {
        return heading.isEmpty() ? text : heading + ". " + text;
    }
}
