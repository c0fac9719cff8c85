package org.sightline.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.DateNote.Doubt;
import org.sightline.core.calendar.Draft.Strength;

/**
 * Dates told from the entry before: {@code the following day}, {@code that evening}, {@code three days later},
 * {@code ditto}. Days are counted to the day; "weeks later" may be three days out, "months later" two weeks, "years
 * later" six months, and such dates are marked {@code ~}.
 */
final class Relative {

    private static final Set<String> TIMES_OF_DAY =
            Set.of("day", "morning", "afternoon", "evening", "night", "date", "lunchtime", "am", "pm");
    private static final Set<String> SAME = Set.of("same", "that");
    private static final Set<String> NEXT = Set.of("next", "following");
    private static final Set<String> LAST = Set.of("previous", "preceding");
    private static final Set<String> LATER = Set.of("later", "after", "afterwards", "on", "subsequently");
    private static final Set<String> EARLIER = Set.of("earlier", "before", "previously", "prior");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private Relative() {}

    static @Nullable Draft read(Tokens tokens, DateContext context) {
        int from = tokens.at();
        Shift shift = ditto(tokens);
        if (shift == null) {
            tokens.back(from);
            shift = counted(tokens);
        }
        if (shift == null) {
            tokens.back(from);
            shift = named(tokens);
        }
        if (shift == null) {
            tokens.back(from);
            return null;
        }
        return draft(shift, tokens.between(from, tokens.at()), context);
    }

    /** What "following day" and the like do to the date before. */
    @FunctionalInterface
    private interface Shift {
        ApproximateDate of(ApproximateDate previous);
    }

    private static Draft draft(Shift shift, String words, DateContext context) {
        return Draft.fixed(Strength.FAIR, (year, doubts) -> {
            ApproximateDate previous = context.previous().orElse(ApproximateDate.unknown());
            if (previous.isUnknown()) {
                doubts.add(Doubt.UNREAD, "“" + words + "” needs an entry before it that has a date.");
                return previous;
            }
            doubts.add(Doubt.INFERRED, "“" + words + "” was worked out from the entry before.");
            return shift.of(previous);
        });
    }

    private static @Nullable Shift ditto(Tokens tokens) {
        boolean ditto = tokens.take("ditto")
                || tokens.takeAll("as", "above")
                || tokens.takeAll("\"")
                || tokens.takeAll("'", "'")
                || tokens.takeAll("-", "\"", "-")
                || tokens.takeAll("do", ".");
        return ditto ? previous -> previous : null;
    }

    private static @Nullable Shift named(Tokens tokens) {
        boolean later = tokens.take("later");
        tokens.take("on");
        boolean the = tokens.take("the");
        if (tokens.takeAny(SAME) || (later && tokens.peek().is("that"))) {
            tokens.take("very");
            tokens.take("same");
            return unit(tokens, 0);
        }
        if (tokens.takeAny(NEXT)) {
            return unit(tokens, 1);
        }
        if (tokens.takeAny(LAST)) {
            return unit(tokens, -1);
        }
        if (TIMES_OF_DAY.contains(tokens.peek().text()) && tokens.peek(1).is("after")) {
            tokens.skip(2);
            return tokens.peek().isNumber() ? null : days(1);
        }
        if (TIMES_OF_DAY.contains(tokens.peek().text()) && tokens.peek(1).is("before")) {
            tokens.skip(2);
            return tokens.peek().isNumber() ? null : days(-1);
        }
        return the ? dayOfMonth(tokens) : null;
    }

    private static @Nullable Shift unit(Tokens tokens, int step) {
        Token unit = tokens.next();
        if (TIMES_OF_DAY.contains(unit.text())) {
            return days(step);
        }
        if (Names.weekday(unit.text()) > 0 && step != 0) {
            return weekday(DayOfWeek.of(Names.weekday(unit.text())), step);
        }
        return switch (unit.text()) {
            case "week" -> previous -> Weeks.around(anchor(previous).plusWeeks(step));
            case "month" ->
                previous ->
                        ApproximateDate.month(YearMonth.from(anchor(previous)).plusMonths(step));
            case "year" -> previous -> ApproximateDate.year(anchor(previous).getYear() + step);
            default -> null;
        };
    }

    private static Shift weekday(DayOfWeek day, int step) {
        return previous -> ApproximateDate.on(
                anchor(previous).with(step > 0 ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
    }

    /** "the 11th": of the month of the entry before, where it has one. */
    private static @Nullable Shift dayOfMonth(Tokens tokens) {
        Token day = tokens.next();
        boolean ordinal = day.hasFigures(1, 2) && tokens.takeAny(ORDINALS);
        if (!ordinal || day.value() < 1 || day.value() > 28 || tokens.peek().is("of")) {
            return null;
        }
        return previous -> ApproximateDate.on(anchor(previous).withDayOfMonth(day.value()));
    }

    /** "three days later", "a few weeks after", "2 days before". */
    private static @Nullable Shift counted(Tokens tokens) {
        tokens.take("about");
        int least = Names.number(tokens.peek());
        int most = least;
        tokens.next();
        if (tokens.peek().is("few")
                || tokens.peek(-1).is("few")
                || tokens.peek(-1).is("several")) {
            tokens.take("few");
            least = 2;
            most = 6;
        } else if (tokens.takeAll("couple", "of")) {
            least = 2;
            most = 3;
        }
        String unit = tokens.next().text();
        int sign = tokens.takeAny(LATER) ? 1 : tokens.takeAny(EARLIER) ? -1 : 0;
        if (least < 0 || sign == 0) {
            return null;
        }
        tokens.take("on");
        return count(unit, sign > 0 ? least : -most, sign > 0 ? most : -least);
    }

    private static @Nullable Shift count(String unit, int from, int to) {
        return switch (unit) {
            case "day", "days" ->
                from == to
                        ? days(from)
                        : previous -> between(
                                previous,
                                previous.earliest().plusDays(from),
                                previous.latest().plusDays(to));
            case "week", "weeks" ->
                previous -> between(
                        previous,
                        previous.earliest().plusWeeks(from).minusDays(3),
                        previous.latest().plusWeeks(to).plusDays(3));
            case "fortnight" -> count("weeks", 2 * from, 2 * to);
            case "month", "months" ->
                previous -> between(
                        previous,
                        previous.earliest().plusMonths(from).minusWeeks(2),
                        previous.latest().plusMonths(to).plusWeeks(2));
            case "year", "years" ->
                previous -> between(
                        previous,
                        previous.earliest().plusYears(from).minusMonths(6),
                        previous.latest().plusYears(to).plusMonths(6));
            default -> null;
        };
    }

    private static ApproximateDate between(ApproximateDate previous, LocalDate first, LocalDate last) {
        return bounded(previous) ? ApproximateDate.between(first, last).approximate() : ApproximateDate.unknown();
    }

    private static Shift days(int count) {
        return previous -> {
            if (count == 0) {
                return withoutTime(previous);
            }
            return bounded(previous)
                    ? ApproximateDate.between(
                            previous.earliest().plusDays(count),
                            previous.latest().plusDays(count))
                    : ApproximateDate.unknown();
        };
    }

    private static ApproximateDate withoutTime(ApproximateDate date) {
        return date.time().isPresent() ? ApproximateDate.on(date.earliest()) : date;
    }

    private static boolean bounded(ApproximateDate date) {
        return !date.earliest().equals(LocalDate.MIN) && !date.latest().equals(LocalDate.MAX);
    }

    private static LocalDate anchor(ApproximateDate previous) {
        return previous.latest().equals(LocalDate.MAX) ? previous.earliest() : previous.latest();
    }
}
