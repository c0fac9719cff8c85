package org.sightline.app.library.keep;

import java.util.List;
import java.util.Optional;

/**
 * A report that somebody sent for the library, and what came of it.
 *
 * @param says what whoever sent it is told; empty while it waits
 * @param report in the library, where it is there
 */
public record Arrival(long id, String name, long size, State state, List<String> says, Optional<Long> report) {

    public Arrival {
        says = List.copyOf(says);
    }

    /** What became of it. */
    public enum State {
        WAITS("Waits"),
        ADDED("Added"),
        THERE("There already"),
        REFUSED("Not added");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
