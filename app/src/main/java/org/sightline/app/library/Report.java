package org.sightline.app.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report of an earlier review that the library holds.
 *
 * @param notes what whoever added it was told of it, each in a sentence
 * @param version rises with every change of what is said of it
 */
public record Report(
        long id,
        File file,
        State state,
        Rights rights,
        Instant addedAt,
        Optional<TakenDown> takenDown,
        List<String> notes,
        int version) {

    public Report {
        notes = List.copyOf(notes);
    }

    /** The file as it came, by its name, SHA-256 and size in bytes, and how many pages it has. */
    public record File(String name, String sha256, long size, int pages) {}

    /** Whether all of it can be searched. */
    public enum State {
        READ,
        /** Some of its pages are pictures, and text recognition has yet to read them. */
        WAITS
    }

    /** That it can no longer be read or found, since when and why. */
    public record TakenDown(Instant at, String why) {}

    /** Whether what stands in it may be read on this day. */
    public boolean isOpen(LocalDate today) {
        return takenDown.isEmpty()
                && rights.expires().filter(last -> last.isBefore(today)).isEmpty();
    }
}
