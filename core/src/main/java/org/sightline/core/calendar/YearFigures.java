package org.sightline.core.calendar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A year as written.
 *
 * @param value its number
 * @param figures how many figures: 4, or 2 where the century is missing; 0 where there is no year
 */
record YearFigures(int value, int figures) {

    static final YearFigures NONE = new YearFigures(0, Draft.NO_YEAR);

    private static final Set<String> CLOCK_WORDS = Set.of("am", "pm", "a", "p", "hrs", "hr", "hours", "h");

    /** A year of four figures. */
    static @Nullable YearFigures four(Tokens tokens) {
        Token token = tokens.peek();
        if (token.hasFigures(4, 4) && !CLOCK_WORDS.contains(tokens.peek(1).text())) {
            tokens.next();
            return new YearFigures(token.value(), 4);
        }
        return splitByASpace(tokens);
    }

    /** A year of four figures, or of two with or without an apostrophe. */
    static @Nullable YearFigures any(Tokens tokens) {
        YearFigures four = four(tokens);
        if (four != null) {
            return four;
        }
        int from = tokens.at();
        boolean apostrophe = tokens.take("'");
        Token token = tokens.peek();
        if (token.hasFigures(2, 2) && (apostrophe || !startsAClock(tokens))) {
            tokens.next();
            return new YearFigures(token.value(), 2);
        }
        tokens.back(from);
        return null;
    }

    /** "20 11", as scanned pages have it. */
    private static @Nullable YearFigures splitByASpace(Tokens tokens) {
        Token first = tokens.peek();
        Token second = tokens.peek(1);
        boolean century = first.is("19") || first.is("20");
        if (!century || !second.hasFigures(2, 2) || !second.spaced()) {
            return null;
        }
        tokens.next();
        if (startsAClock(tokens)) {
            tokens.back(tokens.at() - 1);
            return null;
        }
        tokens.next();
        return new YearFigures(first.value() * 100 + second.value(), 4);
    }

    private static boolean startsAClock(Tokens tokens) {
        Token after = tokens.peek(1);
        boolean minutes = (after.is(":") || after.is("."))
                && !after.spaced()
                && tokens.peek(2).isNumber()
                && !tokens.peek(2).spaced();
        return minutes || CLOCK_WORDS.contains(after.text());
    }
}
