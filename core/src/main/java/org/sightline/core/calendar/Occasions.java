package org.sightline.core.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.DateNote.Doubt;
import org.sightline.core.calendar.Draft.Meaning;
import org.sightline.core.calendar.Draft.Strength;

/** Seasons, school terms and the days that everybody knows: {@code autumn 2008}, {@code Summer term 2011}. */
final class Occasions {

    private static final Map<String, Season> SEASONS = Map.of(
            "spring", Season.SPRING,
            "summer", Season.SUMMER,
            "autumn", Season.AUTUMN,
            "fall", Season.AUTUMN,
            "winter", Season.WINTER);

    private Occasions() {}

    static @Nullable Draft read(Tokens tokens) {
        int from = tokens.at();
        tokens.take("the");
        Draft draft = season(tokens);
        if (draft == null) {
            Meaning holiday = holiday(tokens);
            draft = holiday == null ? null : inItsYear(tokens, holiday);
        }
        if (draft == null) {
            tokens.back(from);
        }
        return draft;
    }

    static @Nullable Draft season(Tokens tokens) {
        Season season = SEASONS.get(tokens.peek().text());
        if (season == null) {
            return null;
        }
        tokens.next();
        boolean term = tokens.take("term");
        if (season != Season.WINTER) {
            return inItsYear(tokens, term ? term(season) : (year, doubts) -> ApproximateDate.season(year, season));
        }
        return winter(tokens);
    }

    private static Draft inItsYear(Tokens tokens, Meaning meaning) {
        int from = tokens.at();
        if (!tokens.take("of")) {
            tokens.take(",");
        }
        YearFigures year = YearFigures.any(tokens);
        if (year == null) {
            tokens.back(from);
            return Draft.of(YearFigures.NONE, Strength.WEAK, meaning);
        }
        return Draft.of(year, Strength.STRONG, meaning);
    }

    /** A winter is in two years; "winter 2005/06" says which. */
    private static Draft winter(Tokens tokens) {
        Draft draft = inItsYear(tokens, (year, doubts) -> ApproximateDate.season(year, Season.WINTER));
        boolean pair = draft.hasYear()
                && (tokens.peek().is("/") || tokens.peek().is("-"))
                && tokens.peek(1).isNumber()
                && Math.floorMod(tokens.peek(1).value() - draft.year(), 10) == 1;
        if (pair) {
            tokens.skip(2);
            return draft;
        }
        return draft.then((date, doubts) -> {
            int year = date.earliest().getYear();
            doubts.add(
                    Doubt.TWO_WAYS,
                    "December " + year + " to February " + (year + 1) + "; it could also be the winter that began in "
                            + (year - 1) + ".");
            return date;
        });
    }

    /** Autumn is September to December, spring January to April, summer April to July; each school has its own days. */
    private static Meaning term(Season season) {
        int first = season == Season.AUTUMN ? 9 : season == Season.SPRING ? 1 : 4;
        int last = season == Season.AUTUMN ? 12 : season == Season.SPRING ? 4 : 7;
        return (year, doubts) -> {
            doubts.add(
                    Doubt.UNCERTAIN,
                    "The term was taken as " + Doubts.month(first) + " to " + Doubts.month(last) + " " + year
                            + "; schools differ.");
            return ApproximateDate.span(
                            ApproximateDate.month(YearMonth.of(year, first)),
                            ApproximateDate.month(YearMonth.of(year, last)))
                    .approximate();
        };
    }

    private static @Nullable Meaning holiday(Tokens tokens) {
        if (tokens.takeAll("boxing", "day")) {
            return day(12, 26);
        }
        if (tokens.takeAll("good", "friday")) {
            return (year, doubts) -> ApproximateDate.on(Easter.sunday(year).minusDays(2));
        }
        if (tokens.take("easter")) {
            return easter(tokens);
        }
        if (tokens.take("christmas") || tokens.take("xmas")) {
            return tokens.take("day") ? day(12, 25) : tokens.take("eve") ? day(12, 24) : around(12, 24, 1, 1);
        }
        if (tokens.takeAll("new", "year", "'", "s")
                || tokens.takeAll("new", "years")
                || tokens.takeAll("new", "year")) {
            return tokens.take("day") ? day(1, 1) : tokens.take("eve") ? day(12, 31) : newYear();
        }
        return null;
    }

    private static Meaning easter(Tokens tokens) {
        int after = tokens.take("sunday") || tokens.take("day") ? 0 : tokens.take("monday") ? 1 : -1;
        if (after >= 0) {
            return (year, doubts) -> ApproximateDate.on(Easter.sunday(year).plusDays(after));
        }
        return (year, doubts) -> ApproximateDate.between(
                        Easter.sunday(year).minusDays(2), Easter.sunday(year).plusDays(1))
                .approximate();
    }

    private static Meaning day(int month, int day) {
        return (year, doubts) -> ApproximateDate.on(LocalDate.of(year, month, day));
    }

    private static Meaning around(int month, int day, int endMonth, int endDay) {
        return (year, doubts) -> ApproximateDate.between(
                        MonthDay.of(month, day).atYear(year),
                        MonthDay.of(endMonth, endDay).atYear(year + 1))
                .approximate();
    }

    private static Meaning newYear() {
        return (year, doubts) -> around(12, 31, 1, 2).in(year - 1, doubts);
    }
}
