package org.sightline.core.registers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;

/** Writes birth dates in digits, the year first where it has to be said, however a register writes them. */
public final class ReadDates {

    private static final LocalDate NOBODY_BORN_BEFORE = LocalDate.of(1850, 1, 1);
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:\\D.*)?");

    /** Registers hold few different dates, so that each is read once; a broken one holds many. */
    private static final int MOST_KEPT = 200_000;

    private final DateContext likely;
    private final boolean monthFirst;
    private final Map<String, String> known = new HashMap<>();

    private ReadDates(DateContext likely, boolean monthFirst) {
        this.likely = likely;
        this.monthFirst = monthFirst;
    }

    /**
     * For one column, whose order of day and month its own values tell.
     *
     * @param values some of it
     * @param today nobody is born much later
     */
    static ReadDates like(List<String> values, LocalDate today) {
        boolean neverDayFirst = values.stream().allMatch(value -> isPossible(value, 1));
        boolean everMonthFirst = values.stream().anyMatch(value -> !isPossible(value, 2));
        return inOrder(neverDayFirst && everMonthFirst, today);
    }

    /** For a column of which the order of day and month is known. */
    public static ReadDates inOrder(boolean monthFirst, LocalDate today) {
        return new ReadDates(DateContext.likely(NOBODY_BORN_BEFORE, today.plusYears(1)), monthFirst);
    }

    public boolean isMonthFirst() {
        return monthFirst;
    }

    private static boolean isPossible(String value, int partAsMonth) {
        Matcher parts = PARTS.matcher(value);
        return !parts.matches() || Integer.parseInt(parts.group(partAsMonth)) <= 12;
    }

    /** The date in digits; what can not be read comes back as it stood. */
    public String inDigits(String written) {
        if (isPlain(written) && !monthFirst) {
            return written;
        }
        String before = known.get(written);
        if (before != null) {
            return before;
        }
        String digits = read(written);
        if (known.size() < MOST_KEPT) {
            known.put(written, digits);
        }
        return digits;
    }

    /** 2017-01-31, 20170131 and 31/01/2017, with or without a time behind: nothing is left to be read. */
    private static boolean isPlain(String written) {
        int length = written.length();
        if (length < 8) {
            return length == 0 || length == 4;
        }
        for (int i = 0; i < Math.min(length, 10); i++) {
            char c = written.charAt(i);
            if (c != '-' && c != '/' && c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return length != 8 || isDigits(written);
    }

    private static boolean isDigits(String written) {
        return written.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private String read(String written) {
        Matcher parts = PARTS.matcher(written);
        if (parts.matches()) {
            String first = parts.group(1);
            String second = parts.group(2);
            return parts.group(3) + "-" + (monthFirst ? first + "-" + second : second + "-" + first);
        }
        ApproximateDate date = DateReader.read(written, likely).date();
        if (date.isUnknown()
                || date.earliest().equals(LocalDate.MIN)
                || date.latest().equals(LocalDate.MAX)) {
            return written;
        }
        LocalDate first = date.earliest();
        if (first.equals(date.latest())) {
            return first.toString();
        }
        return first.getYear() != date.latest().getYear()
                ? written
                : first.getMonth() == date.latest().getMonth()
                        ? first.toString().substring(0, 7)
                        : String.valueOf(first.getYear());
    }
}
