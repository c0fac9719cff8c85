package org.sightline.core.calendar;

import java.util.List;

/**
 * What was understood of a date as somebody wrote it, with every doubt about it.
 *
 * @param written the words as they stood
 * @param date what they were taken to mean; unknown where nothing could be made of them
 * @param notes what a person should know before relying on it
 */
public record DateReading(String written, ApproximateDate date, List<DateNote> notes) {

    public DateReading {
        notes = List.copyOf(notes);
    }

    public boolean has(DateNote.Doubt doubt) {
        return notes.stream().anyMatch(note -> note.doubt() == doubt);
    }
}
