package org.sightline.app.submissions;

import java.time.Instant;
import java.util.Optional;

/**
 * A file as it came, or rows as somebody typed or pasted them.
 *
 * @param number within the case, counted from 1: the ids of its entries begin with it
 * @param agency the number of the agency that sent it, where that is known before it is read
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
    public record File(String name, String sha256, long size) {}

    /** What has become of it. */
    public enum State {
        /** It is kept, and nobody has said yet that it was understood rightly. */
        RECEIVED,
        /** Its rows are in the record. */
        USED,
        /** Somebody took it back; its rows no longer count. */
        WITHDRAWN,
        /** A later version of it came; its rows no longer count. */
        REPLACED
    }

    /** What the ids of its entries begin with. */
    String stem() {
        return "f" + number;
    }
}
