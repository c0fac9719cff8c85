package org.sightline.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.core.calendar.DateNote.Doubt;

/** The doubts gathered while one date is read. */
final class Doubts {

    private final List<DateNote> notes = new ArrayList<>();

    void add(Doubt doubt, String says) {
        DateNote note = new DateNote(doubt, says);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    List<DateNote> notes() {
        return List.copyOf(notes);
    }

    /** A day as a person writes it: {@code 6 January 2011}. */
    static String inWords(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
