package org.sightline.core.chronology;

import java.util.List;
import java.util.Optional;
import org.sightline.core.entries.Entry;

/**
 * An agency's later version of its file held against the one before.
 *
 * @param file the later file
 * @param replaces the earlier file
 * @param unchanged how many rows stand in both
 */
public record Revision(String file, String replaces, int unchanged, List<Change> changes) {

    public Revision {
        changes = List.copyOf(changes);
    }

    /**
     * One row that is not the same in both.
     *
     * @param before the row of the earlier version; empty where it was added
     * @param after the row of the later version; empty where it was withdrawn
     * @param says what changed, in one sentence
     */
    public record Change(Sort sort, Optional<Entry> before, Optional<Entry> after, String says) {}

    /** What became of the row. */
    public enum Sort {
        ADDED,
        CHANGED,
        WITHDRAWN
    }
}
