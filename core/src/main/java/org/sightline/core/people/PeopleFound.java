package org.sightline.core.people;

import java.util.List;
import java.util.Map;

/**
 * Whom the entries mean.
 *
 * @param cast the cast with every unnamed adult of the entries added to it
 * @param mentions by entry id, each person once, in the order of the entry's words
 * @param nobody by entry id, for each entry that mentions nobody, why not
 */
public record PeopleFound(Cast cast, Map<String, List<Mention>> mentions, Map<String, String> nobody) {

    public PeopleFound {
        mentions = Map.copyOf(mentions);
        nobody = Map.copyOf(nobody);
    }

    /** The people of one entry; empty where it means nobody who is known. */
    public List<Mention> in(String entryId) {
        return mentions.getOrDefault(entryId, List.of());
    }
}
