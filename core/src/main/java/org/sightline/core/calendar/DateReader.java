package org.sightline.core.calendar;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates as people write them. It never throws and never loses the words: what cannot be read comes back as an
 * unknown date with a note that says why. The day comes before the month.
 */
public final class DateReader {

    private DateReader() {}

    /** Reads the whole of a cell. */
    public static DateReading read(String written, DateContext context) {
        return new DateReading(written, ApproximateDate.unknown(), List.of());
    }

    /** Reads a real date cell, whose words on the page were {@code written}; midnight means that no time was given. */
    public static DateReading read(LocalDateTime moment, String written, DateContext context) {
        return new DateReading(written, ApproximateDate.unknown(), List.of());
    }

    /** Reads a spreadsheet's serial number (1900 system) that stands where a date should. */
    public static DateReading serial(double number, String written, DateContext context) {
        return new DateReading(written, ApproximateDate.unknown(), List.of());
    }

    /** Adds the time from a column of its own; a time that cannot be read or a vague date leaves a note. */
    public static DateReading withTime(DateReading reading, String time) {
        return reading;
    }

    /** The span from a row's first date to the date in its column of ends. */
    public static DateReading until(DateReading start, DateReading end) {
        return start;
    }

    /** The date that opens a paragraph of narrative, if one does. */
    public static Optional<LeadingDate> leading(String paragraph, DateContext context) {
        return Optional.empty();
    }
}
