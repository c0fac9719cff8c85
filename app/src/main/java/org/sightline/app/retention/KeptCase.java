package org.sightline.app.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a case stands with regard to its keeping.
 *
 * @param rule the id of the rule that somebody chose; empty where nobody has
 */
public record KeptCase(
        long number,
        String title,
        Optional<LocalDate> closedOn,
        Optional<String> rule,
        Optional<Hold> hold,
        Optional<Disposal> disposal) {

    /** Nothing of the case may be taken away while it stands. */
    public record Hold(String reason, Instant putAt, String putBy) {}

    /**
     * That somebody proposed to dispose of the case, and whether another person did.
     *
     * @param proposer the number of the account that proposed it
     */
    public record Disposal(
            String reason, Instant proposedAt, long proposer, String proposedBy, Optional<Instant> doneAt) {

        public boolean isDone() {
            return doneAt.isPresent();
        }
    }
}
