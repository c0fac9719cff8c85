package org.sightline.core.people;

import java.util.List;
import java.util.Map;

/**
 * A cast proposed from the files, to be confirmed by a person.
 *
 * @param reasons by name, what speaks for each person
 * @param says sentences that say that it was proposed, and from what
 */
public record Proposed(Cast cast, Map<String, String> reasons, List<String> says) {

    public Proposed {
        reasons = Map.copyOf(reasons);
        says = List.copyOf(says);
    }
}
