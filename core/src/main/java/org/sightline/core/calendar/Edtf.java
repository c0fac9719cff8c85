package org.sightline.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes EDTF strings (Library of Congress, Extended Date/Time Format, 4 February 2019). */
final class Edtf {

    static final String OPEN = "..";

    private static final int MOMENT_TO_THE_MINUTE = "2011-01-06T15:30".length();

    private Edtf() {}

    static ApproximateDate parse(String edtf) {
        String text = edtf.strip();
        if (text.isEmpty()) {
            throw refused(edtf, "it is empty");
        }
        if (isSet(text)) {
            return set(text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text, text.substring(0, slash), text.substring(slash + 1));
        }
        return text.indexOf('T') > 0 ? moment(text) : EdtfPattern.parse(text);
    }

    static IllegalArgumentException refused(String edtf, String why) {
        return new IllegalArgumentException("“" + edtf + "” is not a date in EDTF: " + why + ".");
    }

    /** A year in four figures. */
    static String figures(int year) {
        String figures = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - figures.length())) + figures;
    }

    static String moment(LocalDateTime moment) {
        String text = moment.toString();
        return text.length() == MOMENT_TO_THE_MINUTE ? text + ":00" : text;
    }

    /** Joins two dates into a span; the span ends no earlier than it begins. */
    static ApproximateDate join(ApproximateDate from, ApproximateDate to) {
        if (from.equals(to)) {
            return from;
        }
        String first = from.isUnknown() ? OPEN : firstEnd(from);
        String last = to.isUnknown() ? OPEN : lastEnd(to);
        if (first.equals(OPEN) && last.equals(OPEN)) {
            return ApproximateDate.unknown();
        }
        return new ApproximateDate(first + "/" + last, from.earliest(), to.latest(), Optional.empty());
    }

    /** Puts a mark ({@code ?}, {@code ~} or {@code %}) on every part of a date; EDTF has none for moments and sets. */
    static String mark(String edtf, char mark) {
        if (isSet(edtf) || edtf.indexOf('T') > 0) {
            return edtf;
        }
        int slash = edtf.indexOf('/');
        return slash < 0
                ? EdtfPattern.mark(edtf, mark)
                : markEnd(edtf.substring(0, slash), mark) + "/" + markEnd(edtf.substring(slash + 1), mark);
    }

    private static String markEnd(String end, char mark) {
        return end.isEmpty() || end.equals(OPEN) ? end : EdtfPattern.mark(end, mark);
    }

    private static boolean isSet(String text) {
        return text.startsWith("{") || text.startsWith("[");
    }

    private static String firstEnd(ApproximateDate date) {
        String edtf = date.edtf();
        return isSet(edtf)
                ? date.earliest().toString()
                : edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    }

    private static String lastEnd(ApproximateDate date) {
        String edtf = date.edtf();
        return isSet(edtf) ? date.latest().toString() : edtf.substring(edtf.indexOf('/') + 1);
    }

    private static ApproximateDate interval(String whole, String from, String to) {
        ApproximateDate first = end(from);
        ApproximateDate last = end(to);
        if (last.latest().isBefore(first.earliest())) {
            throw refused(whole, "it ends before it begins");
        }
        if (first.equals(last)) {
            return first;
        }
        String edtf = (isOpen(from) ? from : first.edtf()) + "/" + (isOpen(to) ? to : last.edtf());
        return new ApproximateDate(edtf, first.earliest(), last.latest(), Optional.empty());
    }

    private static ApproximateDate end(String text) {
        if (isOpen(text)) {
            return ApproximateDate.unknown();
        }
        return text.indexOf('T') > 0 ? moment(text) : EdtfPattern.parse(text);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    private static ApproximateDate moment(String text) {
        int t = text.indexOf('T');
        try {
            return ApproximateDate.at(LocalDate.parse(text.substring(0, t)), LocalTime.parse(text.substring(t + 1)));
        } catch (DateTimeException notOne) {
            throw refused(text, "a date with a time is written like 2011-01-06T15:30:00");
        }
    }

    private static ApproximateDate set(String text) {
        char close = text.startsWith("{") ? '}' : ']';
        if (text.length() < 2 || text.charAt(text.length() - 1) != close) {
            throw refused(text, "a list that is opened must be closed");
        }
        List<ApproximateDate> members = new ArrayList<>();
        for (String member : text.substring(1, text.length() - 1).split(",", -1)) {
            members.add(EdtfPattern.parse(member.strip()));
        }
        return members.size() == 1 ? members.getFirst() : setOf(members, text.charAt(0), close);
    }

    static ApproximateDate setOf(List<ApproximateDate> members, char open, char close) {
        StringBuilder edtf = new StringBuilder().append(open);
        LocalDate earliest = LocalDate.MAX;
        LocalDate latest = LocalDate.MIN;
        for (ApproximateDate member : members) {
            edtf.append(edtf.length() == 1 ? "" : ",").append(member.edtf());
            earliest = earliest.isBefore(member.earliest()) ? earliest : member.earliest();
            latest = latest.isAfter(member.latest()) ? latest : member.latest();
        }
        return new ApproximateDate(edtf.append(close).toString(), earliest, latest, Optional.empty());
    }
}
