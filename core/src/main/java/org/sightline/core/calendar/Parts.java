package org.sightline.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a month, a season, a year or ten years, in thirds: early is days 1 to 10, the first month, January to April
 * or the first four years; mid is days 11 to 20, the second month, May to August or the middle three; late is the
 * rest. The beginning and the end of a year are its first and last three months. Such bounds are estimates and marked
 * {@code ~}.
 */
final class Parts {

    private static final Map<String, Part> WORDS = Map.ofEntries(
            Map.entry("early", Part.EARLY),
            Map.entry("beginning", Part.START),
            Map.entry("begining", Part.START),
            Map.entry("start", Part.START),
            Map.entry("mid", Part.MID),
            Map.entry("middle", Part.MID),
            Map.entry("late", Part.LATE),
            Map.entry("latter", Part.LATE),
            Map.entry("end", Part.END));

    private static final Set<String> FILLING = Set.of("-", "in", "of", "the", "part", "half", "on", "to");
    private static final int QUARTER = 3;

    private enum Part {
        START,
        EARLY,
        MID,
        LATE,
        END
    }

    private Parts() {}

    static @Nullable Draft read(Tokens tokens) {
        int from = tokens.at();
        tokens.take("the");
        tokens.take("very");
        Part first = part(tokens);
        if (first != null) {
            Part last = tokens.take("to") || tokens.take("/") || tokens.take("-") ? part(tokens) : null;
            Draft whole = whole(tokens);
            if (whole != null) {
                Part until = last == null ? first : last;
                return whole.then((date, doubts) -> date.isUnknown() ? date : approximate(date, first, until))
                        .as(whole.strength() == Draft.Strength.WEAK ? Draft.Strength.FAIR : whole.strength());
            }
        }
        tokens.back(from);
        return null;
    }

    private static @Nullable Part part(Tokens tokens) {
        Part part = WORDS.get(tokens.peek().text());
        if (part != null) {
            tokens.next();
        }
        return part;
    }

    private static @Nullable Draft whole(Tokens tokens) {
        while (tokens.takeAny(FILLING)) {
            // "in the", "part of the"
        }
        Draft season = Occasions.season(tokens);
        if (season != null) {
            return season;
        }
        Draft month = NamedMonth.monthOnly(tokens);
        return month == null ? Years.read(tokens) : month;
    }

    private static ApproximateDate approximate(ApproximateDate whole, Part from, Part to) {
        LocalDate first = first(whole, from);
        LocalDate last = last(whole, to);
        if (last.isBefore(first)) {
            return whole;
        }
        int months = months(whole);
        if (months <= 1) {
            return ApproximateDate.between(first, last).approximate();
        }
        if (months <= 12) {
            return ApproximateDate.span(
                            ApproximateDate.month(YearMonth.from(first)), ApproximateDate.month(YearMonth.from(last)))
                    .approximate();
        }
        return ApproximateDate.span(ApproximateDate.year(first.getYear()), ApproximateDate.year(last.getYear()))
                .approximate();
    }

    private static int months(ApproximateDate whole) {
        return (int) ChronoUnit.MONTHS.between(whole.earliest(), whole.latest().plusDays(1));
    }

    private static LocalDate first(ApproximateDate whole, Part part) {
        LocalDate start = whole.earliest();
        int months = months(whole);
        if (part == Part.START || part == Part.EARLY) {
            return start;
        }
        boolean mid = part == Part.MID;
        if (months <= 1) {
            return start.plusDays(mid ? 10 : 20);
        }
        if (months <= QUARTER) {
            return start.plusMonths(mid ? 1 : 2);
        }
        if (months <= 12) {
            return start.plusMonths(mid ? 4 : part == Part.LATE ? 8 : 12 - QUARTER);
        }
        return start.plusYears(mid ? 4 : 7);
    }

    private static LocalDate last(ApproximateDate whole, Part part) {
        LocalDate start = whole.earliest();
        int months = months(whole);
        if (part == Part.LATE || part == Part.END) {
            return whole.latest();
        }
        boolean mid = part == Part.MID;
        if (months <= 1) {
            return start.plusDays(mid ? 19 : 9);
        }
        if (months <= QUARTER) {
            return start.plusMonths(mid ? 2 : 1).minusDays(1);
        }
        if (months <= 12) {
            return start.plusMonths(mid ? 8 : part == Part.START ? QUARTER : 4).minusDays(1);
        }
        return start.plusYears(mid ? 7 : 4).minusDays(1);
    }
}
