package org.sightline.core.calendar;

import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.Draft.Strength;

/** A year or ten years alone: {@code 2006}, {@code 2000s}, {@code 200?}. */
final class Years {

    private static final int FIRST = 1000;
    private static final int LAST = 2999;

    private Years() {}

    static @Nullable Draft read(Tokens tokens) {
        Token token = tokens.peek();
        if (token.hasFigures(3, 3) && isOpenFigure(tokens.peek(1))) {
            tokens.skip(2);
            return ten(token.value() * 10);
        }
        int from = tokens.at();
        YearFigures year = YearFigures.four(tokens);
        if (year == null || year.value() < FIRST || year.value() > LAST) {
            tokens.back(from);
            return null;
        }
        if (year.value() % 10 == 0 && isTen(tokens)) {
            return ten(year.value());
        }
        return Draft.of(year, Strength.WEAK, (in, doubts) -> ApproximateDate.year(in));
    }

    private static boolean isOpenFigure(Token token) {
        return !token.spaced() && (token.is("?") || token.is("x"));
    }

    private static boolean isTen(Tokens tokens) {
        return (tokens.peek().is("s") && !tokens.peek().spaced() && tokens.take("s")) || tokens.takeAll("'", "s");
    }

    private static Draft ten(int first) {
        return Draft.fixed(
                Strength.FAIR,
                (in, doubts) -> ApproximateDate.parse(Edtf.figures(first).substring(0, 3) + "X"));
    }
}
