package org.sightline.app.chronology;

import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.SourceWords;
import org.sightline.core.chronology.Revision;
import org.sightline.core.entries.Entry;

/** A row that two versions of a file do not share, as the documents say it. */
public record RevisionWords(Revision.Change change) {

    public String sort() {
        return switch (change.sort()) {
            case ADDED -> "Added";
            case CHANGED -> "Changed";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    public String before() {
        return inWords(change.before());
    }

    public String after() {
        return inWords(change.after());
    }

    private static String inWords(Optional<Entry> row) {
        return row.map(entry -> DateWords.of(entry.happened()) + "\n" + entry.text() + "\n" + SourceWords.of(entry))
                .orElse("");
    }
}
