package org.sightline.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One EDTF date without a time: year, month or season, and day, any digit of which may be {@code X} (unspecified), with
 * the marks {@code ?}, {@code ~} and {@code %} beside any part.
 */
final class EdtfPattern {

    private static final String MARKS = "?~%";
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 28;

    private final String text;
    private final String year;
    private final String month;
    private final String day;

    private EdtfPattern(String text) {
        this.text = text;
        String[] parts = text.split("-", -1);
        if (parts.length > 3) {
            throw Edtf.refused(text, "it has more than a year, a month and a day");
        }
        this.year = figures(parts[0], 4, "a year has four figures");
        this.month = parts.length > 1 ? figures(parts[1], 2, "a month has two figures") : "";
        this.day = parts.length > 2 ? figures(parts[2], 2, "a day has two figures") : "";
    }

    static ApproximateDate parse(String text) {
        return new EdtfPattern(text).date();
    }

    /** The same date with one more mark behind it; {@code ?} and {@code ~} together are {@code %}. */
    static String mark(String edtf, char mark) {
        char last = edtf.charAt(edtf.length() - 1);
        if (MARKS.indexOf(last) < 0) {
            return edtf + mark;
        }
        return last == mark || last == '%' ? edtf : edtf.substring(0, edtf.length() - 1) + '%';
    }

    private String figures(String part, int length, String otherwise) {
        int from = !part.isEmpty() && isMark(part.charAt(0)) ? 1 : 0;
        int to = part.length() > from && isMark(part.charAt(part.length() - 1)) ? part.length() - 1 : part.length();
        String figures = part.substring(from, to);
        if (figures.length() != length || !figures.chars().allMatch(c -> c == 'X' || (c >= '0' && c <= '9'))) {
            throw Edtf.refused(text, otherwise);
        }
        return figures;
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    private ApproximateDate date() {
        if (isSeason()) {
            return season();
        }
        if (year.equals("XXXX")) {
            return unboundedYear();
        }
        LocalDate earliest = bound(true);
        LocalDate latest = bound(false);
        if (earliest == null || latest == null) {
            throw Edtf.refused(text, "there is no such day");
        }
        return new ApproximateDate(text, earliest, latest, Optional.empty());
    }

    private boolean isSeason() {
        return day.isEmpty() && !month.isEmpty() && month.indexOf('X') < 0 && Integer.parseInt(month) >= FIRST_SEASON;
    }

    private ApproximateDate season() {
        int code = Integer.parseInt(month);
        if (code > LAST_SEASON) {
            throw Edtf.refused(text, "seasons are 21 (spring) to 24 (winter)");
        }
        Season season = Season.ofCode(code);
        LocalDate first = season.firstDay(Integer.parseInt(year.replace('X', '0')));
        LocalDate last = season.lastDay(Integer.parseInt(year.replace('X', '9')));
        boolean anyYear = year.equals("XXXX");
        return new ApproximateDate(
                text, anyYear ? LocalDate.MIN : first, anyYear ? LocalDate.MAX : last, Optional.empty());
    }

    private ApproximateDate unboundedYear() {
        if (bound(true) == null) {
            throw Edtf.refused(text, "there is no such day");
        }
        return new ApproximateDate(text, LocalDate.MIN, LocalDate.MAX, Optional.empty());
    }

    /** The first or the last day that fits the figures, if any does. */
    private @Nullable LocalDate bound(boolean first) {
        int from = Integer.parseInt(year.replace('X', '0'));
        int to = Integer.parseInt(year.replace('X', '9'));
        for (int step = 0; step <= to - from; step++) {
            int candidate = first ? from + step : to - step;
            if (fits(Edtf.figures(candidate), year)) {
                LocalDate found = monthIn(candidate, first);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate monthIn(int inYear, boolean first) {
        for (int step = 1; step <= 12; step++) {
            int candidate = first ? step : 13 - step;
            if (month.isEmpty() || fits(twoFigures(candidate), month)) {
                LocalDate found = dayIn(YearMonth.of(inYear, candidate), first);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate dayIn(YearMonth in, boolean first) {
        int days = in.lengthOfMonth();
        for (int step = 1; step <= days; step++) {
            int candidate = first ? step : days + 1 - step;
            if (day.isEmpty() || fits(twoFigures(candidate), day)) {
                return in.atDay(candidate);
            }
        }
        return null;
    }

    private static String twoFigures(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static boolean fits(String figures, String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != 'X' && pattern.charAt(i) != figures.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
