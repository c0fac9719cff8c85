package org.sightline.core.calendar;

import java.util.Optional;

/**
 * Whether the figures of a column stand day first or month first; a date is always read day first, and this says when
 * a whole column speaks against it. Cells that are not a day, a month and a year in figures are not counted.
 *
 * @param onlyDayFirst cells such as {@code 25/12/2011}
 * @param onlyMonthFirst cells such as {@code 12/25/2011}
 * @param eitherWay cells such as {@code 06/01/2011}, which are two different days
 */
public record DateOrder(int onlyDayFirst, int onlyMonthFirst, int eitherWay) {

    public static DateOrder of(Iterable<String> cells) {
        int dayFirst = 0;
        int monthFirst = 0;
        int either = 0;
        for (String cell : cells) {
            Tokens tokens = Tokens.of(cell);
            Token first = tokens.peek();
            Token second = tokens.peek(2);
            if (!isFigures(tokens) || Math.min(first.value(), second.value()) > 12) {
                continue;
            }
            if (first.value() > 12) {
                dayFirst++;
            } else if (second.value() > 12) {
                monthFirst++;
            } else if (first.value() != second.value()) {
                either++;
            }
        }
        return new DateOrder(dayFirst, monthFirst, either);
    }

    private static boolean isFigures(Tokens tokens) {
        Token mark = tokens.peek(1);
        return (mark.is("/") || mark.is(".") || mark.is("-"))
                && tokens.peek(3).is(mark.text())
                && isPart(tokens.peek())
                && isPart(tokens.peek(2))
                && tokens.peek(4).hasFigures(2, 4);
    }

    private static boolean isPart(Token token) {
        return token.hasFigures(1, 2) && token.value() >= 1 && token.value() <= 31;
    }

    /** A sentence for the person who loads the file, where any cell can only be month-first. */
    public Optional<String> warning() {
        if (onlyMonthFirst == 0) {
            return Optional.empty();
        }
        String cells = onlyMonthFirst == 1 ? "1 cell can" : onlyMonthFirst + " cells can";
        String rest = onlyDayFirst == 0
                ? "no cell can only be day-first, so the whole column may be month-first"
                : onlyDayFirst + " can only be day-first";
        return Optional.of(cells + " only be month-first, and " + rest + "; " + eitherWay
                + " could be either and were read day-first.");
    }
}
