package org.sightline.app.submissions;

import static java.util.stream.Collectors.joining;

import org.sightline.app.documents.DateWords;
import org.sightline.core.calendar.DateNote;
import org.sightline.core.entries.Entry;

/** One row as the entry that it becomes. */
public record RowOnPage(Entry entry) {

    public int row() {
        return entry.source().place().row();
    }

    public String date() {
        return DateWords.of(entry.happened());
    }

    public String written() {
        return entry.when().happened().written().strip();
    }

    /** What to know before relying on the date. */
    public String doubts() {
        return entry.when().happened().notes().stream().map(DateNote::says).collect(joining(" "));
    }

    public String agency() {
        return entry.agency().name();
    }

    public String text() {
        String text = entry.text();
        return text.length() > 400 ? text.substring(0, 399) + "…" : text;
    }
}
