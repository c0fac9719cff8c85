package org.sightline.core.matching.identity;

import java.util.NavigableSet;
import java.util.Set;

/**
 * A wall around records, because of an adoption or to protect somebody: nothing inside is ever one person with anything outside, and
 * whoever is not a keeper sees neither the records nor the wall.
 *
 * @param keepers the accounts that may see what is inside
 */
public record Seal(String number, Kind kind, NavigableSet<Long> within, Set<String> keepers) {

    /** What a seal is for. */
    public enum Kind {
        ADOPTION,
        PROTECTION
    }

    public Seal {
        within = Records.of(within);
        keepers = Set.copyOf(keepers);
    }
}
