package org.sightline.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.DateNote.Doubt;
import org.sightline.core.calendar.Draft.Strength;

/**
 * Reads dates as people write them. It never throws and never loses the words: what cannot be read comes back as an
 * unknown date with a note that says why. The day comes before the month.
 *
 * <p>What vague words span: early, mid and late are the thirds of a month (days 1 to 10, 11 to 20, the rest), of a
 * season (its months) and of a year (January to April, May to August, September to December); the beginning and the
 * end of a year are its first and last three months; seasons are as {@link Season} says; Christmas is 24 December to
 * 1 January, Easter Good Friday to Easter Monday. These are estimates and marked {@code ~}.
 */
public final class DateReader {

    private static final Set<String> NOT_KNOWN = Set.of(
            "?",
            "??",
            "???",
            "-",
            "--",
            "---",
            "n/k",
            "nk",
            "n.k.",
            "tbc",
            "tba",
            "unknown",
            "unk",
            "undated",
            "n/a",
            "na",
            "none",
            "nil",
            "nodate",
            "notknown",
            "notrecorded",
            "notstated",
            "notdated",
            "dateunknown",
            "datenotknown",
            "datenotrecorded",
            "dateunclear",
            "unclear",
            "various",
            "variousdates",
            "datetbc",
            "tobeconfirmed",
            "nodategiven",
            "nodaterecorded",
            "x",
            "xx",
            "xxx",
            "xx/xx/xxxx",
            "??/??/????",
            "--/--/----",
            "notavailable",
            "ongoing",
            "(undated)",
            "(unknown)",
            "dd/mm/yyyy");

    private static final Set<String> HARMLESS = Set.of(
            ".", ",", ":", ";", ")", "]", "-", "am", "pm", "morning", "afternoon", "evening", "night", "'", "\"");

    private DateReader() {}

    /** Reads the whole of a cell. */
    public static DateReading read(String written, DateContext context) {
        try {
            return checked(cell(written, context));
        } catch (DateTimeException | IllegalArgumentException outOfTheCalendar) {
            return unread(written, "No date could be made of “" + written.strip() + "”.");
        }
    }

    /** Reads a real date cell, whose words on the page were {@code written}; midnight means that no time was given. */
    public static DateReading read(LocalDateTime moment, String written, DateContext context) {
        Doubts doubts = new Doubts();
        ApproximateDate date = BareNumber.exact(moment);
        new Settling(context, doubts).likelihood(date);
        return checked(new DateReading(written, date, doubts.notes()));
    }

    /**
     * Reads a spreadsheet's serial number (1900 system) that stands where a date should; one that gives no likely day
     * is left unread.
     */
    public static DateReading serial(double number, String written, DateContext context) {
        return BareNumber.serial(number, written, context);
    }

    /** Adds the time from a column of its own; a time that cannot be read, or a vague date, leaves a note. */
    public static DateReading withTime(DateReading reading, String time) {
        return Times.add(reading, time);
    }

    /** The span from a row's first date to the date in its column of ends. */
    public static DateReading until(DateReading start, DateReading end) {
        return Spans.until(start, end);
    }

    /** The date that opens a paragraph of narrative, if one does. */
    public static Optional<LeadingDate> leading(String paragraph, DateContext context) {
        try {
            return Opening.read(paragraph, context);
        } catch (DateTimeException | IllegalArgumentException outOfTheCalendar) {
            return Optional.empty();
        }
    }

    static DateReading unread(String written, String why) {
        return new DateReading(written, ApproximateDate.unknown(), List.of(new DateNote(Doubt.UNREAD, why)));
    }

    private static DateReading cell(String written, DateContext context) {
        Tokens tokens = Tokens.of(written);
        if (tokens.size() == 0) {
            return unread(written, "No date was written.");
        }
        if (isNotKnown(tokens)) {
            return unread(written, "The file says “" + written.strip() + "”: the date is not known.");
        }
        Optional<DateReading> number = BareNumber.read(tokens, written, context);
        if (number.isPresent()) {
            return number.get();
        }
        Phrase.Found found = Phrase.read(tokens, context, false);
        if (found != null) {
            return reading(written, tokens, 0, found);
        }
        return further(written, tokens, context);
    }

    private static boolean isNotKnown(Tokens tokens) {
        if (tokens.size() > 10) {
            return false;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            joined.append(tokens.peek(i).text());
        }
        return NOT_KNOWN.contains(joined.toString());
    }

    /** A date that stands behind other words: "Letter dated 3 May 2011". */
    private static DateReading further(String written, Tokens tokens, DateContext context) {
        for (int from = 1; from < tokens.size(); from++) {
            tokens.back(from);
            Phrase.Found found = Phrase.read(tokens, context, true);
            if (found != null && found.strength() == Strength.STRONG) {
                return reading(written, tokens, from, found);
            }
        }
        return unread(written, "No date could be made of “" + written.strip() + "”.");
    }

    private static DateReading reading(String written, Tokens tokens, int from, Phrase.Found found) {
        int to = tokens.at();
        while (tokens.takeAny(HARMLESS)) {
            // a full stop or "morning" behind the date takes nothing from it
        }
        List<DateNote> notes = new ArrayList<>(found.notes());
        if (from > 0 || !tokens.atEnd()) {
            notes.add(new DateNote(
                    Doubt.UNCERTAIN, "Only “" + tokens.between(from, to) + "” was read of “" + written.strip() + "”."));
        }
        return new DateReading(written, found.date(), notes);
    }

    /** EDTF counts in four figures; a date outside them is no date that anybody meant. */
    private static DateReading checked(DateReading reading) {
        ApproximateDate date = reading.date();
        if (date.isUnknown() && reading.notes().isEmpty()) {
            return unread(reading.written(), "“" + reading.written().strip() + "” names no day that could be read.");
        }
        return outside(date.earliest(), LocalDate.MIN) || outside(date.latest(), LocalDate.MAX)
                ? unread(reading.written(), "“" + reading.written().strip() + "” is outside the calendar.")
                : reading;
    }

    private static boolean outside(LocalDate day, @Nullable LocalDate open) {
        return !day.equals(open) && (day.getYear() < 0 || day.getYear() > 9999);
    }
}
