package org.sightline.app.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param text words, a sentence or a whole situation; what stands in quotation marks must stand so in a passage
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

    /**
     * What stands between quotation marks in the text, each once and as it was written: a passage is found only if all of it stands
     * there so. Where nothing is found, this is what to tell. A whole situation has none: what is quoted in it was said in it.
     */
    public List<String> quoted() {
        return Quotations.in(text);
    }

    public static Asked of(String text, int atMost) {
        return new Asked(text, Map.of(), atMost);
    }
}
