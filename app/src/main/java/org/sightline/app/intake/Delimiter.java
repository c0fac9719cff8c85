package org.sightline.app.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what stands between the cells of a text table: the mark that cuts most rows into the same number of cells.
 *
 * @param mark the delimiter
 * @param cells the number of cells that most rows have, at least 2
 * @param rows how many rows have that number
 * @param faults how many quoted cells do not end where this delimiter would have them end
 * @param of how many rows were looked at
 */
record Delimiter(char mark, int cells, int rows, int faults, int of) {

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
        return score() != other.score() ? score() > other.score() : cells > other.cells;
    }

    private int score() {
        return rows - 2 * faults;
    }

    private static Optional<Delimiter> look(String head, char mark) {
        RowShapes shapes = RowShapes.of(head, mark, LOOK_AT);
        Map<Integer, Integer> rowsByCells = new TreeMap<>();
        shapes.cells().stream().filter(cells -> cells > 1).forEach(cells -> rowsByCells.merge(cells, 1, Integer::sum));
        return rowsByCells.entrySet().stream()
                .map(entry -> new Delimiter(
                        mark,
                        entry.getKey(),
                        entry.getValue(),
                        shapes.faults(),
                        shapes.cells().size()))
                .reduce((one, other) -> other.isBetterThan(one) ? other : one);
    }
}
