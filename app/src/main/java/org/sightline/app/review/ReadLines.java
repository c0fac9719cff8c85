package org.sightline.app.review;

import java.util.List;
import java.util.Optional;
import org.sightline.app.commands.Progress;
import org.sightline.app.readings.ReadChronology;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.entries.Entry;
import org.sightline.core.people.Cast;
import org.sightline.core.people.ProposeCast;
import org.sightline.core.people.Proposed;

/** Finds whom each entry means, reads it, and brings all of them into one chronology. */
final class ReadLines {

    private ReadLines() {}

    static Chronology of(
            ReadFiles.FilesRead read, List<Entry> entries, Optional<Proposed> proposed, Progress progress) {
        Cast cast = proposed.map(Proposed::cast).orElse(read.given().cast());
        try (Progress.Step step = progress.step("Reading entries", entries.size())) {
            return ReadChronology.of(read.title(), cast, read.titles(), entries, reading -> {
                step.advance();
                return reading;
            });
        }
    }

    /** The people whom the files speak of, where no case.yaml says who is in scope. */
    static Optional<Proposed> proposed(ReadFiles.FilesRead read, List<Entry> entries) {
        return read.given().cast().people().isEmpty()
                ? Optional.of(
                        ProposeCast.from(entries, List.copyOf(read.titles().values()), read.roles()))
                : Optional.empty();
    }
}
