package org.sightline.core.calendar;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.calendar.DateNote.Doubt;

/** Joins the date a row began with the date it ended. */
final class Spans {

    private Spans() {}

    static DateReading until(DateReading start, DateReading end) {
        if (end.written().isBlank()) {
            return start;
        }
        List<DateNote> notes = new ArrayList<>(start.notes());
        end.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        String written = start.written() + " - " + end.written();
        ApproximateDate from = start.date();
        ApproximateDate to = end.date();
        if (to.isUnknown() || sameDay(from, to)) {
            return new DateReading(written, from, notes);
        }
        if (to.latest().isBefore(from.earliest())) {
            notes.add(new DateNote(
                    Doubt.UNLIKELY,
                    "The end, “" + end.written().strip() + "”, is before the beginning, “"
                            + start.written().strip() + "”; only the beginning was kept."));
            return new DateReading(written, from, notes);
        }
        return new DateReading(written, ApproximateDate.span(from, to), notes);
    }

    private static boolean sameDay(ApproximateDate from, ApproximateDate to) {
        return from.isExact() && to.isExact() && from.earliest().equals(to.earliest());
    }
}
