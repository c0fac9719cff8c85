package org.sightline.core.calendar;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.DateNote.Doubt;
import org.sightline.core.calendar.Draft.Strength;

/** Dates in figures: {@code 6/1/11}, {@code 06.01.2011}, {@code 2011-01-06}, {@code ?/12/2008}, {@code 11/2010}. */
final class Numeric {

    private static final int NONE = -1;
    private static final Set<String> OPEN_WORDS = Set.of("xx", "x", "dd", "mm", "nk", "?");
    private static final Set<String> SEPARATORS = Set.of("/", ".", "-");

    private Numeric() {}

    static @Nullable Draft read(Tokens tokens) {
        int from = tokens.at();
        Draft draft = tokens.peek().hasFigures(4, 4) ? yearFirst(tokens) : dayFirst(tokens);
        if (draft == null) {
            tokens.back(from);
        }
        return draft;
    }

    private static @Nullable Draft dayFirst(Tokens tokens) {
        Draft days = dayRange(tokens);
        if (days != null) {
            return days;
        }
        int first = part(tokens);
        String mark = first == NONE ? "" : separator(tokens);
        if (mark.isEmpty()) {
            return null;
        }
        if (tokens.peek().hasFigures(4, 4)) {
            return monthAndYear(first, tokens);
        }
        int second = part(tokens);
        if (second == NONE) {
            return null;
        }
        int afterTwo = tokens.at();
        if (mark.equals(separator(tokens))) {
            YearFigures year = year(tokens);
            if (year != null) {
                return whole(first, second, year);
            }
        }
        tokens.back(afterTwo);
        return mark.equals(" ") || mark.equals("-") ? null : dayAndMonth(first, second, mark);
    }

    private static @Nullable Draft whole(int first, int second, YearFigures year) {
        if (first > 31 && year.figures() == 2 && year.value() <= 31) {
            Draft.Meaning meaning = DayOf.month(year.value(), Math.min(second, 12));
            return Draft.of(new YearFigures(first, 2), Strength.STRONG, (in, doubts) -> {
                doubts.add(Doubt.TWO_WAYS, "It was read year first, for there is no day " + first + ".");
                return meaning.in(in, doubts);
            });
        }
        return Draft.of(year, Strength.STRONG, DayOf.figures(first, second));
    }

    private static @Nullable YearFigures year(Tokens tokens) {
        Token token = tokens.peek();
        if (token.hasFigures(3, 3) && tokens.peek(1).is("?") && !tokens.peek(1).spaced()) {
            return null;
        }
        if (token.hasFigures(1, 1)) {
            tokens.next();
            return new YearFigures(token.value(), 2);
        }
        return YearFigures.any(tokens);
    }

    /** Two fields: {@code 3/5} is a day and a month, {@code 12/13} can only be a month and a year. */
    private static @Nullable Draft dayAndMonth(int first, int second, String mark) {
        if (first > 31 || second > 99 || (first > 12 && second > 12)) {
            return null;
        }
        if (second > 12 && (first == DayOf.OPEN || !mark.equals("/"))) {
            return null;
        }
        if (second > 12) {
            return Draft.of(new YearFigures(second, 2), Strength.WEAK, (year, doubts) -> {
                doubts.add(
                        Doubt.TWO_WAYS,
                        "Read as " + Doubts.month(first) + " " + year + ", for there is no month " + second + ".");
                return ApproximateDate.month(YearMonth.of(year, first));
            });
        }
        return Draft.of(YearFigures.NONE, Strength.WEAK, DayOf.figures(first, second));
    }

    private static @Nullable Draft monthAndYear(int month, Tokens tokens) {
        YearFigures year = YearFigures.four(tokens);
        if (month > 12 || year == null) {
            return null;
        }
        return Draft.of(
                year,
                Strength.STRONG,
                month == DayOf.OPEN
                        ? (in, doubts) -> {
                            doubts.add(Doubt.UNCERTAIN, "The month was left open.");
                            return ApproximateDate.parse(Edtf.figures(in) + "-XX");
                        }
                        : DayOf.whole(month));
    }

    /** {@code 6-8/1/11} and {@code 6 and 8/1/11}: several days of one month. */
    private static @Nullable Draft dayRange(Tokens tokens) {
        int from = tokens.at();
        Token first = tokens.next();
        Token joint = tokens.next();
        boolean joins = joint.is("-") || joint.is("&") || joint.is("and") || joint.is("to");
        if (first.hasFigures(1, 2) && joins) {
            int last = part(tokens);
            String mark = last == NONE ? "" : separator(tokens);
            int month = mark.equals("/") || mark.equals(".") ? part(tokens) : NONE;
            if (month != NONE && mark.equals(separator(tokens))) {
                YearFigures year = year(tokens);
                if (year != null && first.value() < last) {
                    boolean each = !joint.is("-") && !joint.is("to");
                    return Days.of(List.of(first.value(), last), month, each ? '{' : '/', year);
                }
            }
        }
        tokens.back(from);
        return null;
    }

    /** ISO 8601, with any mark or the month by name; {@code 2011-01} is a month, {@code 2006/07} may be a school year. */
    private static @Nullable Draft yearFirst(Tokens tokens) {
        YearFigures year = YearFigures.four(tokens);
        String mark = year == null ? "" : separator(tokens);
        if (year == null || mark.isEmpty()) {
            return null;
        }
        boolean spaced = tokens.peek(-1).spaced();
        Token second = tokens.peek();
        int named = Names.month(second.text());
        int month = named > 0 ? named : part(tokens);
        tokens.skip(named > 0 ? 1 : 0);
        int afterMonth = tokens.at();
        if (month != NONE && month <= 12 && mark.equals(separator(tokens))) {
            int day = part(tokens);
            if (day != NONE) {
                return Draft.of(year, Strength.STRONG, DayOf.month(day, month));
            }
        }
        tokens.back(afterMonth);
        boolean pair = month != NONE && named == 0 && !mark.equals(" ");
        return pair ? YearPairs.of(year.value(), second, month, mark, spaced) : null;
    }

    /** A day or a month in one or two figures, or left open; {@link #NONE} where it is neither. */
    private static int part(Tokens tokens) {
        Token token = tokens.peek();
        if (token.hasFigures(1, 2)) {
            tokens.next();
            return token.value();
        }
        if (!OPEN_WORDS.contains(token.text())
                && !token.is("_")
                && !(token.is("-") && tokens.peek(1).is("-"))) {
            return NONE;
        }
        tokens.next();
        while (tokens.peek().is(token.text()) && !token.isWord()) {
            tokens.next();
        }
        return DayOf.OPEN;
    }

    /** The mark between two fields: itself, a space for nothing but a space, empty for none. */
    private static String separator(Tokens tokens) {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.MARK && SEPARATORS.contains(token.text())) {
            tokens.next();
            return token.text();
        }
        return token.isNumber() && token.spaced() ? " " : "";
    }
}
