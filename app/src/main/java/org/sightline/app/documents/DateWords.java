package org.sightline.app.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;

/** A date as a person would say it: "6 January 2011 at 10:30", "about December 2006", "2004 to 2008". */
public final class DateWords {

    public static final String UNKNOWN = "Date not known";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    /** EDTF numbers its seasons from 21, spring first (ISO 8601-2, level 1). */
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private static final int FIRST_SEASON = 21;

    /** A day, or in "2008-XX-XX" a month and a day, that the writer left open. */
    private static final String DAY_LEFT_OPEN = "-XX";

    private DateWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    public static String of(LocalTime time) {
        return CLOCK.format(time);
    }

    /** The moment at which somebody did something, as the clock on the wall of whoever runs Sightline showed it. */
    public static String of(Instant moment) {
        LocalDateTime then = LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
        return of(then.toLocalDate()) + " at " + of(then.toLocalTime());
    }

    public static String of(ApproximateDate date) {
        if (date.isUnknown()) {
            return UNKNOWN;
        }
        String words = withoutTime(date);
        return date.time().map(time -> words + " at " + of(time)).orElse(words);
    }

    /** The same without the time of day, for a column of its own. */
    public static String withoutTime(ApproximateDate date) {
        if (date.isUnknown()) {
            return UNKNOWN;
        }
        String edtf = date.edtf();
        int slash = edtf.indexOf('/');
        Optional<String> words = slash < 0 ? point(edtf) : span(edtf.substring(0, slash), edtf.substring(slash + 1));
        return words.orElseGet(() -> bounds(date));
    }

    private static Optional<String> span(String from, String to) {
        boolean openStart = from.isEmpty() || from.equals("..");
        boolean openEnd = to.isEmpty() || to.equals("..");
        if (openStart) {
            return point(to).map(end -> "up to " + end);
        }
        if (openEnd) {
            return point(from).map(start -> "from " + start);
        }
        return point(from).flatMap(start -> point(to).map(end -> start + " to " + end));
    }

    private static Optional<String> point(String edtf) {
        if (edtf.isEmpty()) {
            return Optional.empty();
        }
        char mark = edtf.charAt(edtf.length() - 1);
        return switch (mark) {
            case '?' -> plain(edtf.substring(0, edtf.length() - 1)).map(words -> words + ", uncertain");
            case '~' -> plain(edtf.substring(0, edtf.length() - 1)).map(words -> "about " + words);
            case '%' -> plain(edtf.substring(0, edtf.length() - 1)).map(words -> "about " + words + ", uncertain");
            default -> plain(edtf);
        };
    }

    private static Optional<String> plain(String edtf) {
        int time = edtf.indexOf('T');
        String day = time < 0 ? edtf : edtf.substring(0, time);
        if (day.endsWith(DAY_LEFT_OPEN)) {
            return plain(day.substring(0, day.length() - DAY_LEFT_OPEN.length()))
                    .map(rest -> day.length() == "2008-12-XX".length() ? "a day in " + rest : rest);
        }
        if (!day.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            return Optional.empty();
        }
        return switch (day.length()) {
            case 4 -> Optional.of(day);
            case 7 -> Optional.of(monthOrSeason(day));
            case 10 -> Optional.of(of(LocalDate.parse(day)));
            default -> Optional.empty();
        };
    }

    private static String monthOrSeason(String edtf) {
        int number = Integer.parseInt(edtf.substring(5));
        if (number >= FIRST_SEASON && number < FIRST_SEASON + SEASONS.size()) {
            return SEASONS.get(number - FIRST_SEASON) + " " + edtf.substring(0, 4);
        }
        return month(YearMonth.parse(edtf));
    }

    private static String month(YearMonth month) {
        return Month.from(month).getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }

    private static String bounds(ApproximateDate date) {
        if (date.isExact()) {
            return of(date.earliest());
        }
        if (date.earliest().equals(LocalDate.MIN)) {
            return "by " + of(date.latest());
        }
        if (date.latest().equals(LocalDate.MAX)) {
            return "from " + of(date.earliest());
        }
        return "between " + of(date.earliest()) + " and " + of(date.latest());
    }
}
