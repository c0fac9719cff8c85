package org.sightline.core.questions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.sightline.core.calendar.ApproximateDate;

/**
 * How one approximate date is said.
 *
 * @param when with its preposition: "on 6 January 2011"
 * @param bare without one: "6 January 2011"
 * @param start its beginning, after "between"
 * @param end its end, after "and"
 */
record DateInWords(String when, String bare, String start, String end) {
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    static DateInWords of(ApproximateDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        boolean open = first.equals(LocalDate.MIN);
        if (last.equals(LocalDate.MAX)) {
            return open
                    ? new DateInWords(
                            "on a day that is not known", "a day not known", "a day not known", "a day not known")
                    : new DateInWords(
                            "on or after " + InWords.day(first),
                            "after " + InWords.day(first),
                            InWords.day(first),
                            "a day not known");
        }
        if (open) {
            return new DateInWords(
                    "on or before " + InWords.day(last),
                    "before " + InWords.day(last),
                    "a day not known",
                    InWords.day(last));
        }
        String unit = unit(date);
        return unit.isEmpty() ? span(first, last) : single(date, unit);
    }

    private static DateInWords single(ApproximateDate date, String unit) {
        boolean doubtful = date.edtf().indexOf('?') >= 0
                || date.edtf().indexOf('~') >= 0
                || date.edtf().indexOf('%') >= 0;
        String preposition = date.isExact() ? "on " : "in ";
        String about = date.isExact() ? "on or about " : "in or about ";
        String said = doubtful ? "about " + unit : unit;
        return new DateInWords((doubtful ? about : preposition) + unit, said, said, said);
    }

    private static DateInWords span(LocalDate first, LocalDate last) {
        boolean years = first.getDayOfYear() == 1 && endsYear(last);
        boolean months = first.getDayOfMonth() == 1 && endsMonth(last);
        String start = years ? Integer.toString(first.getYear()) : months ? InWords.month(first) : InWords.day(first);
        String end = years ? Integer.toString(last.getYear()) : months ? InWords.month(last) : InWords.day(last);
        if (!months && first.getMonth() == last.getMonth() && first.getYear() == last.getYear()) {
            return new DateInWords(
                    "between " + first.getDayOfMonth() + " and " + end,
                    first.getDayOfMonth() + " to " + end,
                    start,
                    end);
        }
        return new DateInWords("between " + start + " and " + end, start + " to " + end, start, end);
    }

    /** The day, month, season or year that the date is; empty where it is a span of another length. */
    private static String unit(ApproximateDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (date.isExact()) {
            return InWords.day(first);
        }
        if (first.getDayOfMonth() == 1 && endsMonth(last)) {
            if (ChronoUnit.MONTHS.between(first, last) == 0) {
                return InWords.month(first);
            }
            if (first.getDayOfYear() == 1 && endsYear(last) && first.getYear() == last.getYear()) {
                return Integer.toString(first.getYear());
            }
        }
        return season(date.edtf());
    }

    /** EDTF writes the seasons as months 21 to 24. */
    private static String season(String edtf) {
        if (edtf.length() < 7 || edtf.charAt(4) != '-' || edtf.charAt(5) != '2' || edtf.indexOf('/') >= 0) {
            return "";
        }
        int season = edtf.charAt(6) - '1';
        return season < 0 || season >= SEASONS.size() ? "" : SEASONS.get(season) + " " + edtf.substring(0, 4);
    }

    private static boolean endsMonth(LocalDate day) {
        return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
    }

    private static boolean endsYear(LocalDate day) {
        return day.equals(day.with(TemporalAdjusters.lastDayOfYear()));
    }
}
