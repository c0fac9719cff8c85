package org.sightline.core.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.DateNote.Doubt;
import org.sightline.core.calendar.Draft.Strength;

/** Dates with a month's name: {@code 6th Jan 2011}, {@code 3 and 4 May}, {@code January 12th, 2022}, {@code Sept 2011}. */
final class NamedMonth {

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "ist");
    private static final Set<String> BEFORE_MONTH = Set.of("of", "in", "/", "-", ".", ",");
    private static final Set<String> BEFORE_YEAR = Set.of("of", "/", "-", ".", ",", "in");

    private NamedMonth() {}

    static @Nullable Draft read(Tokens tokens) {
        int from = tokens.at();
        Draft draft = tokens.peek().isWord() && !tokens.peek().is("the") ? monthFirst(tokens) : dayFirst(tokens);
        if (draft == null) {
            tokens.back(from);
        }
        return draft;
    }

    /** A month and perhaps its year, without a day. */
    static @Nullable Draft monthOnly(Tokens tokens) {
        int from = tokens.at();
        int month = Names.misspeltMonth(tokens.next().text());
        if (month == 0) {
            tokens.back(from);
            return null;
        }
        tokens.take(".");
        YearFigures year = yearAfter(tokens);
        return Draft.of(year, year.figures() == Draft.NO_YEAR ? Strength.WEAK : Strength.STRONG, DayOf.whole(month));
    }

    private static @Nullable Draft dayFirst(Tokens tokens) {
        tokens.take("the");
        List<Integer> days = new ArrayList<>();
        char joint = days(tokens, days);
        if (days.isEmpty()) {
            return null;
        }
        tokens.takeAny(BEFORE_MONTH);
        Token name = tokens.next();
        int month = Names.misspeltMonth(name.text());
        if (month == 0) {
            return null;
        }
        takeFullStop(tokens);
        YearFigures year = yearAfter(tokens);
        Draft draft = Days.of(days, month, joint, year);
        return draft.lacksYear() && Names.month(name.text()) == 0 ? draft.as(Strength.WEAK) : draft;
    }

    /** Takes the days of a list such as "3rd, 4th and 5" and says how they are joined. */
    private static char days(Tokens tokens, List<Integer> days) {
        char joint = '{';
        int day = day(tokens);
        while (day >= 0) {
            days.add(day);
            int before = tokens.at();
            char next = joint(tokens);
            day = next == ' ' ? -1 : day(tokens);
            if (day < 0) {
                tokens.back(before);
            } else {
                joint = next == ',' ? joint : next;
            }
        }
        return joint;
    }

    private static char joint(Tokens tokens) {
        return switch (tokens.next().text()) {
            case "-", "to", "until", "till", "/" -> '/';
            case "and", "&", "+" -> '{';
            case "or" -> '[';
            case "," -> tokens.take("and") ? '{' : ',';
            default -> ' ';
        };
    }

    private static int day(Tokens tokens) {
        int from = tokens.at();
        if (Names.weekday(tokens.peek().text()) > 0) {
            tokens.next();
            tokens.take("the");
        }
        if (tokens.peek().is("?")) {
            tokens.next();
            tokens.take("?");
            return DayOf.OPEN;
        }
        Token token = tokens.peek();
        if (token.hasFigures(1, 2) && token.value() <= 31) {
            tokens.next();
            tokens.takeAny(ORDINALS);
            return token.value();
        }
        tokens.back(from);
        return -1;
    }

    private static @Nullable Draft monthFirst(Tokens tokens) {
        Token name = tokens.next();
        int afterName = tokens.at();
        int month = Names.month(name.text());
        if (month == 0) {
            month = tokens.peek().isNumber() ? Names.misspeltMonth(name.text()) : 0;
        }
        if (month == 0) {
            return null;
        }
        takeFullStop(tokens);
        Draft withDay = dayAfter(month, tokens);
        if (withDay != null) {
            return withDay;
        }
        tokens.back(afterName);
        takeFullStop(tokens);
        return monthAndYear(month, tokens);
    }

    /** {@code January 12th}, {@code Jan 12, 2022}, {@code May 3}; two bare figures are a year instead. */
    private static @Nullable Draft dayAfter(int month, Tokens tokens) {
        boolean dashed = tokens.take("-");
        tokens.take("the");
        Token day = tokens.next();
        if (!day.hasFigures(1, 2) || day.value() > 31 || day.value() == 0) {
            return null;
        }
        boolean ordinal = tokens.takeAny(ORDINALS);
        int afterDay = tokens.at();
        boolean separated = tokens.take(",") || (dashed && tokens.take("-"));
        YearFigures year = dashed && !separated ? null : YearFigures.four(tokens);
        if (year != null) {
            return Draft.of(year, Strength.STRONG, DayOf.month(day.value(), month));
        }
        tokens.back(afterDay);
        boolean aDay = !dashed && (ordinal || day.hasFigures(1, 1));
        return aDay ? Draft.of(YearFigures.NONE, Strength.FAIR, DayOf.month(day.value(), month)) : null;
    }

    private static Draft monthAndYear(int month, Tokens tokens) {
        boolean plain = tokens.peek().isNumber();
        Token figures = tokens.peek();
        YearFigures year = yearAfter(tokens);
        if (year.figures() == Draft.NO_YEAR) {
            return Draft.of(year, Strength.WEAK, DayOf.whole(month));
        }
        boolean mayBeDay = plain && figures.hasFigures(2, 2) && year.figures() == 2 && year.value() <= 31;
        if (!mayBeDay || year.value() == 0) {
            return Draft.of(year, Strength.STRONG, DayOf.whole(month));
        }
        return Draft.of(year, Strength.FAIR, (in, doubts) -> {
            doubts.add(
                    Doubt.TWO_WAYS,
                    Doubts.month(month) + " " + in + "; it could also be " + figures.value() + " " + Doubts.month(month)
                            + ".");
            return DayOf.whole(month).in(in, doubts);
        });
    }

    private static YearFigures yearAfter(Tokens tokens) {
        int from = tokens.at();
        tokens.takeAny(BEFORE_YEAR);
        YearFigures year = YearFigures.any(tokens);
        if (year == null || !tokens.peek(-1).isNumber()) {
            tokens.back(from);
            return YearFigures.NONE;
        }
        return year;
    }

    /** The full stop of "Sept." and not the one that separates figures or ends a sentence. */
    private static void takeFullStop(Tokens tokens) {
        if (tokens.peek().is(".") && !tokens.peek().spaced()) {
            tokens.next();
        }
    }
}
