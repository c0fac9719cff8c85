package org.sightline.app.submissions;

import java.time.Instant;

/**
 * Something that was done with a submission.
 *
 * @param who the name of the person
 * @param why in their words; empty where nothing had to be said
 */
public record SubmissionEvent(What what, Instant at, String who, String why) {

    /** What it was, as it follows the person's name. */
    public enum What {
        SENT("sent it"),
        CORRECTED("corrected how it was understood"),
        USED("used its rows"),
        WITHDRAWN("withdrew it"),
        REPLACED("used a later version in its place");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
