package org.sightline.app.library.learning;

import java.time.Instant;

/**
 * What became of a recommendation, as somebody says and can show.
 *
 * @param told what was done, in words
 * @param source where that can be read
 */
public record Outcome(State state, String told, String source, String by, Instant at) {

    /** How far it came. */
    public enum State {
        ACCEPTED("accepted, and not known to be done"),
        DONE("done"),
        PART("done in part"),
        NOT_DONE("not done");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
