package org.sightline.app.intake;

import java.util.Optional;

/**
 * A block of cells of a spreadsheet, as {@code B3:C5} names it.
 *
 * @param firstRow counted from 1
 * @param column its first column, counted from 0
 */
record CellRange(int firstRow, int lastRow, int column) {

    /** The number of columns of a sheet (XFD is the last). */
    private static final int MOST_COLUMNS = 16_384;

    /** Empty where that is no range. */
    static Optional<CellRange> of(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String first = reference.substring(0, colon);
        int firstRow = row(first);
        int lastRow = row(reference.substring(colon + 1));
        int column = column(first);
        return firstRow > 0 && lastRow >= firstRow && column >= 0
                ? Optional.of(new CellRange(firstRow, lastRow, column))
                : Optional.empty();
    }

    /** The column of a reference such as {@code AB12}, counted from 0; -1 where it names none. */
    static int column(String reference) {
        int column = 0;
        for (int at = 0; at < reference.length() && isLetter(reference.charAt(at)); at++) {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }

    /** A number written in figures; 0 where it is none. */
    static int number(String figures) {
        long number = 0;
        for (int at = 0; at < figures.length(); at++) {
            char c = figures.charAt(at);
            number = number * 10 + c - '0';
            if (c < '0' || c > '9' || number > Integer.MAX_VALUE) {
                return 0;
            }
        }
        return (int) number;
    }

    private static int row(String reference) {
        int letters = 0;
        while (letters < reference.length() && isLetter(reference.charAt(letters))) {
            letters++;
        }
        return number(reference.substring(letters));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
