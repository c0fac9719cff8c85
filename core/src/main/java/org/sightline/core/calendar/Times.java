package org.sightline.core.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.DateNote.Doubt;

/** Adds the time of a column of its own to a date. */
final class Times {

    private Times() {}

    static DateReading add(DateReading reading, String written) {
        Tokens tokens = Tokens.of(written);
        if (tokens.size() == 0) {
            return reading;
        }
        Optional<Clock.Read> time = Clock.alone(tokens);
        if (time.isEmpty()) {
            return noting(reading, reading.date(), "“" + written.strip() + "” was not understood as a time.");
        }
        if (!reading.date().isExact()) {
            return noting(
                    reading,
                    reading.date(),
                    "The time “" + written.strip() + "” was left out, for the day is not known.");
        }
        ApproximateDate moment =
                ApproximateDate.at(reading.date().earliest(), time.get().time());
        return time.get().about()
                ? noting(reading, moment, "The time was given as approximate.")
                : new DateReading(reading.written(), moment, reading.notes());
    }

    private static DateReading noting(DateReading reading, ApproximateDate date, String says) {
        List<DateNote> notes = new ArrayList<>(reading.notes());
        notes.add(new DateNote(Doubt.UNCERTAIN, says));
        return new DateReading(reading.written(), date, notes);
    }
}
