package org.sightline.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.sightline.core.calendar.DateNote.Doubt;
import org.sightline.core.calendar.Draft.Meaning;

/** What a day and a month mean once the year is known, whether there is such a day, and what its weekday says. */
final class DayOf {

    /** Stands for a day or a month that the writer left open ("?", "00", "xx"). */
    static final int OPEN = 0;

    private DayOf() {}

    /** A day of a named month. */
    static Meaning month(int day, int month) {
        return (year, doubts) -> day(year, month, day, doubts);
    }

    /** A whole month. */
    static Meaning whole(int month) {
        return (year, doubts) -> ApproximateDate.month(YearMonth.of(year, month));
    }

    /** Figures in the order day, month; marked where they could be month, day. */
    static Meaning figures(int first, int second) {
        return (year, doubts) -> {
            if (second > 12 && first <= 12 && first > OPEN) {
                return monthFirst(year, first, second, doubts);
            }
            if (first > OPEN && second > OPEN && first <= 12 && first != second) {
                doubts.add(Doubt.TWO_WAYS, eitherWay(year, first, second));
            }
            return second > 12 ? noSuchMonth(year, first, second, doubts) : day(year, second, first, doubts);
        };
    }

    private static String eitherWay(int year, int first, int second) {
        return first + " " + Doubts.month(second) + " " + year + "; month-first it would be " + second + " "
                + Doubts.month(first) + " " + year + ".";
    }

    private static ApproximateDate monthFirst(int year, int month, int day, Doubts doubts) {
        if (day <= YearMonth.of(year, month).lengthOfMonth()) {
            doubts.add(
                    Doubt.TWO_WAYS,
                    "There is no month " + day + ", so this one date was read month-first: "
                            + Doubts.inWords(LocalDate.of(year, month, day)) + ".");
            return ApproximateDate.on(LocalDate.of(year, month, day));
        }
        return noSuchMonth(year, month, day, doubts);
    }

    private static ApproximateDate noSuchMonth(int year, int first, int second, Doubts doubts) {
        doubts.add(
                Doubt.UNREAD,
                "There is no day " + first + "/" + second + "/" + year + ", whichever comes first; only the year "
                        + year + " was kept.");
        return ApproximateDate.year(year);
    }

    private static ApproximateDate day(int year, int month, int day, Doubts doubts) {
        if (month == OPEN) {
            doubts.add(Doubt.UNCERTAIN, "The month was left open.");
            boolean real = day > OPEN && day <= 31;
            return ApproximateDate.parse(Edtf.figures(year) + "-XX-" + (real ? twoFigures(day) : "XX"));
        }
        if (day == OPEN) {
            doubts.add(Doubt.UNCERTAIN, "The day of the month was left open.");
            return ApproximateDate.parse(YearMonth.of(year, month) + "-XX");
        }
        if (day <= YearMonth.of(year, month).lengthOfMonth()) {
            return ApproximateDate.on(LocalDate.of(year, month, day));
        }
        doubts.add(
                Doubt.UNREAD,
                "There is no " + day + " " + Doubts.month(month) + " " + year + "; only the month was kept.");
        return ApproximateDate.month(YearMonth.of(year, month));
    }

    private static String twoFigures(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Notes where the weekday that was written is not the weekday of the day. */
    static Draft onWeekday(Draft draft, int weekday) {
        return weekday == 0
                ? draft
                : draft.then((date, doubts) -> {
                    if (date.isExact() && date.earliest().getDayOfWeek().getValue() != weekday) {
                        doubts.add(
                                Doubt.UNCERTAIN,
                                Doubts.inWords(date.earliest()) + " was a "
                                        + Doubts.weekday(date.earliest().getDayOfWeek()) + ", not a "
                                        + Doubts.weekday(DayOfWeek.of(weekday)) + ".");
                    }
                    return date;
                });
    }
}
