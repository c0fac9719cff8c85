package org.sightline.core.calendar;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time of day: {@code 03:30}, {@code 0330}, {@code 3.30pm}, {@code 15:20 hrs}, {@code midday}. */
final class Clock {

    private static final Set<String> HOURS = Set.of("hrs", "hr", "hours", "hour", "h");
    private static final Set<String> BEFORE = Set.of("at", "@", "time", "from", "t", "(");
    private static final Set<String> ABOUT =
            Set.of("approx", "approximately", "about", "around", "c", "ca", "circa", "~");

    /**
     * @param time the time
     * @param about whether the writer marked it approximate
     */
    record Read(LocalTime time, boolean about) {}

    private Clock() {}

    /** The time of a date in running text; bare figures such as {@code 0330} are none. */
    static Optional<Read> after(Tokens tokens) {
        return read(tokens, false);
    }

    /** The time in a cell of times, or at the end of a date's cell, where {@code 0330} and {@code 3.30} are times too. */
    static Optional<Read> alone(Tokens tokens) {
        return read(tokens, true);
    }

    private static Optional<Read> read(Tokens tokens, boolean sure) {
        int from = tokens.at();
        if (!tokens.take(",") && !tokens.take("-")) {
            tokens.take(";");
        }
        boolean about = before(tokens);
        LocalTime time = time(tokens, sure);
        if (time == null) {
            tokens.back(from);
            return Optional.empty();
        }
        tokens.takeAny(HOURS);
        tokens.take("z");
        skipEnd(tokens, sure);
        return Optional.of(new Read(time, about));
    }

    private static boolean before(Tokens tokens) {
        boolean about = false;
        while (!tokens.atEnd()) {
            if (tokens.takeAny(ABOUT)) {
                about = true;
                tokens.take(".");
            } else if (!tokens.takeAny(BEFORE)) {
                break;
            }
        }
        return about;
    }

    /** A row that gives a time from and to is placed at its beginning. */
    private static void skipEnd(Tokens tokens, boolean sure) {
        int from = tokens.at();
        boolean joined = tokens.take("-") || tokens.take("to") || tokens.take("until");
        if (!joined || time(tokens, sure) == null) {
            tokens.back(from);
        } else {
            tokens.takeAny(HOURS);
        }
    }

    private static @Nullable LocalTime time(Tokens tokens, boolean sure) {
        if (tokens.take("midday")
                || tokens.take("noon")
                || tokens.takeAll("12", "noon")
                || tokens.takeAll("12", "midday")) {
            return LocalTime.NOON;
        }
        if (tokens.take("midnight") || tokens.takeAll("12", "midnight")) {
            return LocalTime.MIDNIGHT;
        }
        int from = tokens.at();
        Token first = tokens.next();
        LocalTime time = first.hasFigures(3, 4) ? military(first, tokens, sure) : hour(first, tokens, sure);
        if (time == null) {
            tokens.back(from);
        }
        return time;
    }

    private static @Nullable LocalTime military(Token figures, Tokens tokens, boolean sure) {
        boolean marked = HOURS.contains(tokens.peek().text());
        return marked || sure ? of(figures.value() / 100, figures.value() % 100, 0, half(tokens)) : null;
    }

    private static @Nullable LocalTime hour(Token hour, Tokens tokens, boolean sure) {
        if (!hour.hasFigures(1, 2)) {
            return null;
        }
        int before = tokens.at();
        String mark = tokens.next().text();
        Token minute = tokens.next();
        boolean marked = mark.equals(":") || mark.equals(".") || mark.equals(";") || mark.equals("h");
        if (!marked || !minute.hasFigures(2, 2) || minute.value() > 59) {
            tokens.back(before);
            char half = half(tokens);
            return half == ' ' ? null : of(hour.value(), 0, 0, half);
        }
        int second = second(tokens);
        char half = half(tokens);
        boolean plain = mark.equals(":") || mark.equals("h");
        boolean told =
                plain || half != ' ' || sure || HOURS.contains(tokens.peek().text());
        return told ? of(hour.value(), minute.value(), second, half) : null;
    }

    private static int second(Tokens tokens) {
        Token second = tokens.peek(1);
        if (!tokens.peek().is(":") || !second.hasFigures(2, 2) || second.value() > 59) {
            return 0;
        }
        tokens.skip(2);
        if (tokens.peek().is(".")
                && tokens.peek(1).isNumber()
                && !tokens.peek(1).spaced()) {
            tokens.skip(2);
        }
        return second.value();
    }

    /** {@code a} for before noon, {@code p} for after, a space where neither is written. */
    private static char half(Tokens tokens) {
        if (tokens.take("am") || tokens.takeAll("a", ".", "m")) {
            takeFullStop(tokens);
            return 'a';
        }
        if (tokens.take("pm") || tokens.takeAll("p", ".", "m")) {
            takeFullStop(tokens);
            return 'p';
        }
        return ' ';
    }

    private static void takeFullStop(Tokens tokens) {
        if (tokens.peek(-1).is("m")) {
            tokens.take(".");
        }
    }

    private static @Nullable LocalTime of(int hour, int minute, int second, char half) {
        if (hour > 23 || minute > 59 || (half == 'a' && hour > 12) || (half != ' ' && hour == 0)) {
            return hour == 0 && minute <= 59 ? LocalTime.of(0, minute, second) : null;
        }
        int of24 = half == 'p' && hour < 12 ? hour + 12 : half == 'a' && hour == 12 ? 0 : hour;
        return LocalTime.of(of24, minute, second);
    }
}
