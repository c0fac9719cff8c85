package org.sightline.core.chronology;

import java.util.List;

/**
 * Two or more entries that cannot all be right, side by side; none is ever picked.
 *
 * @param says one plain sentence: "Hospital and school give different dates for the injury"
 */
public record Contradiction(Subject subject, String says, List<Telling> tellings) {

    public Contradiction {
        tellings = List.copyOf(tellings);
    }

    /** What they differ about. */
    public enum Subject {
        DATE,
        COUNT,
        WHO,
        ACTION,
        FACT
    }

    /**
     * One entry's side of it.
     *
     * @param entry the entry's id
     * @param words what it says, in its own words
     */
    public record Telling(String entry, String words) {}
}
