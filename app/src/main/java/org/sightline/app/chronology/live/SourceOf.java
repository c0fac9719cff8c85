package org.sightline.app.chronology.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sightline.app.record.Entries;
import org.sightline.core.entries.Entry;

/**
 * Where an entry of the record came from, and what became of it.
 *
 * @param by whose account sent the file; empty where it came by a link
 * @param versions the entry as it stood before, the latest first
 * @param near the rows of the same part of the file around it, in their order, itself among them
 * @param overrulings what people have said against what was read in it
 */
public record SourceOf(
        long submission,
        Instant sentAt,
        Optional<String> by,
        long size,
        List<Entries.Earlier> versions,
        List<Entry> near,
        List<Said> overrulings) {

    /** Somebody's word against a reading. */
    public record Said(String words, String reason, String by, Instant at, boolean takenBack) {}
}
