package org.sightline.core.people;

import java.util.List;

/**
 * A cast proposed from the files, to be confirmed by a person.
 *
 * @param says sentences that say that it was proposed, and from what
 */
public record Proposed(Cast cast, List<String> says) {

    public Proposed {
        says = List.copyOf(says);
    }
}
