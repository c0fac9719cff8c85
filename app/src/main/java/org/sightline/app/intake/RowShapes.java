package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What the first rows of a text table look like, supposing that a certain mark stands between its cells.
 *
 * @param cells the number of cells of each row that is not blank
 * @param faults how many quoted cells are followed by neither the mark nor the end of a row
 */
record RowShapes(List<Integer> cells, int faults) {

    static RowShapes of(String text, char mark, int mostRows) {
        List<Integer> counts = new ArrayList<>();
        int faults = 0;
        int cells = 1;
        boolean blank = true;
        boolean cellStart = true;
        int at = 0;
        while (at < text.length() && counts.size() < mostRows) {
            char c = text.charAt(at);
            if (isLineBreak(c)) {
                if (!blank) {
                    counts.add(cells);
                }
                cells = 1;
                blank = true;
            } else {
                cells += c == mark ? 1 : 0;
                blank &= c == mark || c == ' ';
            }
            if (c == '"' && cellStart) {
                at = afterQuotes(text, at + 1);
                faults += endsCell(text, at, mark) ? 0 : 1;
                cellStart = false;
            } else {
                at++;
                cellStart = c == mark || isLineBreak(c) || (cellStart && c == ' ');
            }
        }
        if (!blank) {
            counts.add(cells);
        }
        return new RowShapes(counts, faults);
    }

    /** The place after the quote that closes a cell; two quotes in a row stand for one (RFC 4180, section 2.7). */
    private static int afterQuotes(String text, int start) {
        int at = start;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return start;
    }

    private static boolean endsCell(String text, int at, char mark) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next == text.length() || text.charAt(next) == mark || isLineBreak(text.charAt(next));
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
