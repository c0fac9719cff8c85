package org.sightline.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weeks told by a day: {@code w/c 3 May}, {@code week ending 9/5/10}, {@code weekend of 8 May}. */
final class Weeks {

    private static final Set<String> BEGINNING =
            Set.of("commencing", "beginning", "begining", "starting", "commencement", "comm", "beg", "c", "b");
    private static final Set<String> ENDING = Set.of("ending", "e");

    private Weeks() {}

    static @Nullable Draft read(Tokens tokens) {
        int from = tokens.at();
        tokens.take("the");
        Draft draft = week(tokens);
        if (draft == null) {
            tokens.back(from);
        }
        return draft;
    }

    private static @Nullable Draft week(Tokens tokens) {
        if (tokens.take("weekend")) {
            boolean told = tokens.take("of") || tokens.take("commencing") || tokens.take("beginning");
            return told ? then(tokens, date -> weekend(date.earliest())) : null;
        }
        if (tokens.take("wc")
                || tokens.take("wb")
                || tokens.takeAll("w", "/", "c")
                || tokens.takeAll("w", "/", "b")
                || tokens.takeAll("w", ".", "c")
                || tokens.takeAll("wk", "/", "c")) {
            return beginning(tokens);
        }
        if (tokens.take("we") || tokens.takeAll("w", "/", "e") || tokens.takeAll("w", ".", "e")) {
            return ending(tokens);
        }
        if (!tokens.take("week") && !tokens.take("wk") && !tokens.take("w")) {
            return null;
        }
        tokens.take("/");
        if (tokens.takeAny(BEGINNING)) {
            return beginning(tokens);
        }
        if (tokens.takeAny(ENDING)) {
            return ending(tokens);
        }
        return tokens.take("of") ? then(tokens, date -> around(date.earliest())) : null;
    }

    private static @Nullable Draft beginning(Tokens tokens) {
        return then(
                tokens,
                date -> ApproximateDate.between(date.earliest(), date.earliest().plusDays(6)));
    }

    private static @Nullable Draft ending(Tokens tokens) {
        return then(tokens, date -> ApproximateDate.between(date.earliest().minusDays(6), date.earliest()));
    }

    /** The week from Monday to Sunday that holds a day. */
    static ApproximateDate around(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return ApproximateDate.between(monday, monday.plusDays(6));
    }

    private static ApproximateDate weekend(LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return ApproximateDate.between(sunday.minusDays(1), sunday);
    }

    @FunctionalInterface
    private interface Week {
        ApproximateDate of(ApproximateDate day);
    }

    private static @Nullable Draft then(Tokens tokens, Week week) {
        tokens.take(":");
        tokens.take(".");
        Draft day = Phrase.day(tokens);
        return day == null ? null : day.then((date, doubts) -> date.isExact() ? week.of(date) : date);
    }
}
