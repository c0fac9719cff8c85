package org.sightline.core.rulebook;

import java.util.List;
import java.util.Set;
import org.sightline.core.entries.Sector;

/**
 * A duty, or a measure that questions go by, through all its editions.
 *
 * @param id short and stable, for example "ASM-45"
 * @param binds the lines of work it binds; empty where it binds everybody
 * @param editions oldest first
 */
public record Rule(String id, String title, Set<Sector> binds, List<Edition> editions) {

    public Rule {
        binds = Set.copyOf(binds);
        editions = List.copyOf(editions);
    }
}
