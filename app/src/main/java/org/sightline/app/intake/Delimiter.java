package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what stands between the cells of a text table: the mark that cuts most rows into the same number of cells.
 *
 * @param mark the delimiter
 * @param cells the number of cells that most rows have, at least 2
 * @param rows how many rows have that number
 * @param of how many rows were looked at
 */
record Delimiter(char mark, int cells, int rows, int of) {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int LOOK_AT = 200;

    /** The delimiter of a table; a comma where there is only one column. */
    static char of(String head) {
        return named(head).or(() -> best(head).map(Delimiter::mark)).orElse(',');
    }

    /** Excel's own first line {@code sep=;}, which it obeys and does not show. */
    static Optional<Character> named(String head) {
        boolean names = head.regionMatches(true, 0, "sep=", 0, 4)
                && (head.length() == 5 || (head.length() > 5 && (head.charAt(5) == '\n' || head.charAt(5) == '\r')));
        return names ? Optional.of(head.charAt(4)) : Optional.empty();
    }

    /** Whether text of unknown kind is a table: prose has commas too, but never the same number in every line. */
    static boolean isTable(String head) {
        return named(head).isPresent()
                || best(head)
                        .filter(found -> found.of >= 2 && found.rows * 10 >= found.of * 9)
                        .filter(found -> found.mark != ',' || found.cells >= 3)
                        .isPresent();
    }

    private static Optional<Delimiter> best(String head) {
        Optional<Delimiter> best = Optional.empty();
        for (char mark : CANDIDATES) {
            Optional<Delimiter> found = look(head, mark);
            if (found.isPresent() && best.map(found.get()::isBetterThan).orElse(true)) {
                best = found;
            }
        }
        return best;
    }

    private boolean isBetterThan(Delimiter other) {
        return rows != other.rows ? rows > other.rows : cells > other.cells;
    }

    private static Optional<Delimiter> look(String head, char mark) {
        List<Integer> counts = cellsPerRow(head, mark);
        Map<Integer, Integer> rowsByCells = new HashMap<>();
        counts.stream().filter(cells -> cells > 1).forEach(cells -> rowsByCells.merge(cells, 1, Integer::sum));
        return rowsByCells.entrySet().stream()
                .map(entry -> new Delimiter(mark, entry.getKey(), entry.getValue(), counts.size()))
                .reduce((one, other) -> other.isBetterThan(one) ? other : one);
    }

    /** The number of cells of each of the first rows that are not blank; what stands within quotes does not count. */
    private static List<Integer> cellsPerRow(String head, char mark) {
        List<Integer> counts = new ArrayList<>();
        int cells = 1;
        boolean blank = true;
        boolean cellStart = true;
        int at = 0;
        while (at < head.length() && counts.size() < LOOK_AT) {
            char c = head.charAt(at);
            if (c == '\n' || c == '\r') {
                if (!blank) {
                    counts.add(cells);
                }
                cells = 1;
                blank = true;
            } else {
                cells += c == mark ? 1 : 0;
                blank &= c == mark || c == ' ';
            }
            at = c == '"' && cellStart ? afterQuotes(head, at + 1) : at + 1;
            cellStart = c == mark || c == '\n' || c == '\r';
        }
        if (!blank) {
            counts.add(cells);
        }
        return counts;
    }

    /** The place after the quote that closes a cell; two quotes in a row stand for one (RFC 4180, section 2.7). */
    private static int afterQuotes(String head, int start) {
        int at = start;
        while (at < head.length()) {
            if (head.charAt(at) != '"') {
                at++;
            } else if (at + 1 < head.length() && head.charAt(at + 1) == '"') {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return start;
    }
}
