package org.sightline.app.review;

import java.util.List;
import java.util.Optional;
import org.sightline.app.commands.Progress;
import org.sightline.app.readings.LoadTerms;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.MergeChronologies;
import org.sightline.core.entries.Entry;
import org.sightline.core.people.Cast;
import org.sightline.core.people.FindPeople;
import org.sightline.core.people.PeopleFound;
import org.sightline.core.people.ProposeCast;
import org.sightline.core.people.Proposed;
import org.sightline.core.readings.ReadEntries;

/** Finds whom each entry means, reads it, and brings all of them into one chronology. */
final class ReadLines {

    private ReadLines() {}

    static Chronology of(
            ReadFiles.FilesRead read, List<Entry> entries, Optional<Proposed> proposed, Progress progress) {
        Cast cast = proposed.map(Proposed::cast).orElse(read.given().cast());
        PeopleFound people = new FindPeople(cast, read.roles(), read.titles()).in(entries);
        ReadEntries readings = new ReadEntries(LoadTerms.shipped(), read.agencies()::find, people.cast());
        List<Line> lines;
        try (Progress.Step step = progress.step("Reading entries", entries.size())) {
            lines = entries.parallelStream()
                    .map(entry -> {
                        step.advance();
                        return new Line(entry, readings.read(entry, people.in(entry.id())));
                    })
                    .toList();
        }
        return MergeChronologies.merge(read.title(), people.cast(), lines);
    }

    /** The people whom the files speak of, where no case.yaml says who is in scope. */
    static Optional<Proposed> proposed(ReadFiles.FilesRead read, List<Entry> entries) {
        return read.given().cast().people().isEmpty()
                ? Optional.of(
                        ProposeCast.from(entries, List.copyOf(read.titles().values()), read.roles()))
                : Optional.empty();
    }
}
