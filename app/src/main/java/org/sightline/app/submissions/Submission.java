package org.sightline.app.submissions;

import java.time.Instant;
import java.util.Optional;

/**
 * A file as it came, or rows as somebody typed or pasted them.
 *
 * @param number within the case, counted from 1: the ids of its entries begin with it
 * @param agency the number of the agency that sent it, where that is known
 * @param version rises with every change of what is said of it
 */
public record Submission(
        long id,
        long caseNumber,
        int number,
        Optional<Long> agency,
        File file,
        Instant sentAt,
        State state,
        int version) {

    /** The file itself, by its name, SHA-256 and size in bytes. */
    public record File(Kind kind, String name, String sha256, long size) {}

    /** As what it came. */
    public enum Kind {
        FILE,
        /** Rows from Word, Excel or a message, put in through a form. */
        PASTED,
        /** One entry, typed into a form. */
        TYPED,
        /** What somebody corrected in one entry. */
        CORRECTION
    }

    /** What has become of it. */
    public enum State {
        /** It is kept, and nobody has said yet that it was understood rightly. */
        RECEIVED("Waiting to be used"),
        /** Its rows are in the record. */
        USED("In the chronology"),
        /** Somebody took it back; its rows no longer count. */
        WITHDRAWN("Withdrawn"),
        /** A later version of it came; its rows no longer count. */
        REPLACED("Replaced by a later version");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What the ids of its entries begin with. */
    String stem() {
        return "f" + number;
    }
}
