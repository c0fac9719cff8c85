package org.sightline.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.words.Words;

/**
 * Which rows of a table are titles, which is the heading, and which hold what was recorded.
 *
 * @param headings the heading's cells; empty where the table has none
 * @param headerRow the number of the heading row; 0 where there is none
 * @param titles the words of rows above the heading
 * @param rows the rows below it that are neither blank nor the heading once more
 * @param repeats the numbers of rows that only repeat the heading, as at the top of a new page
 */
record Layout(List<String> headings, int headerRow, List<String> titles, List<GridRow> rows, List<Integer> repeats) {

    /** A heading stands near the top, below no more title rows than this. */
    private static final int LOOKED_AT = 30;

    private static final int LONGEST_HEADING = 9;

    int width() {
        return Math.max(
                headings.size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }

    String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    static Layout of(Grid grid, ColumnTerms terms, DateContext context, Optional<Integer> saidRow) {
        List<GridRow> rows = grid.rows().stream().filter(row -> !row.isBlank()).toList();
        int heading = saidRow.map(row -> indexOf(rows, row)).orElseGet(() -> find(rows, terms, context));
        if (heading < 0) {
            int first = titlesAbove(rows);
            return new Layout(List.of(), 0, words(rows.subList(0, first)), rows.subList(first, rows.size()), List.of());
        }
        return below(rows, heading);
    }

    /** Whether the table has that row and something stands in it; 0 says that no row holds headings. */
    static boolean canHead(Grid grid, int number) {
        return number == 0 || grid.rows().stream().anyMatch(row -> row.number() == number && !row.isBlank());
    }

    private static Layout below(List<GridRow> rows, int heading) {
        List<String> headings = rows.get(heading).cells().stream()
                .map(cell -> cell.text().strip())
                .toList();
        List<String> plain = plain(rows.get(heading));
        List<GridRow> data = new ArrayList<>();
        List<Integer> repeats = new ArrayList<>();
        for (GridRow row : rows.subList(heading + 1, rows.size())) {
            if (startsAlike(row, plain) && plain(row).equals(plain)) {
                repeats.add(row.number());
            } else {
                data.add(row);
            }
        }
        return new Layout(headings, rows.get(heading).number(), words(rows.subList(0, heading)), data, repeats);
    }

    private static int indexOf(List<GridRow> rows, int number) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).number() == number) {
                return at;
            }
        }
        return -1;
    }

    /** The row with the most known headings; failing that, the row whose cells differ in kind from all below. */
    private static int find(List<GridRow> rows, ColumnTerms terms, DateContext context) {
        int best = -1;
        int bestScore = 0;
        for (int at = 0; at < Math.min(LOOKED_AT, rows.size()); at++) {
            int score = knownHeadings(rows.get(at), terms, context);
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        return best >= 0 ? best : byContrast(rows, context);
    }

    /** 0 where the row cannot be a heading: too few cells are known headings, or one is a date or a sentence. */
    private static int knownHeadings(GridRow row, ColumnTerms terms, DateContext context) {
        List<GridCell> filled = filled(row);
        int score = 0;
        int known = 0;
        for (GridCell cell : filled) {
            if (!couldBeHeading(cell, context)) {
                return 0;
            }
            int closeness = terms.recognise(cell.text())
                    .map(ColumnTerms.Recognised::closeness)
                    .orElse(0);
            score += closeness;
            known += closeness > 0 ? 1 : 0;
        }
        boolean enough = known >= 2 && known * 2 >= filled.size();
        return enough && isVaried(filled) && score >= 4 ? score : 0;
    }

    /** Headings such as "Col 1": a first full row without a date, over a column that is full of dates. */
    private static int byContrast(List<GridRow> rows, DateContext context) {
        int width = rows.stream()
                .limit(LOOKED_AT)
                .mapToInt(row -> filled(row).size())
                .max()
                .orElse(0);
        for (int at = 0; at < Math.min(LOOKED_AT, rows.size()) - 1; at++) {
            List<GridCell> filled = filled(rows.get(at));
            if (filled.size() < Math.max(2, width) || !isVaried(filled)) {
                continue;
            }
            boolean plain = filled.stream().allMatch(cell -> couldBeHeading(cell, context));
            return plain && datesBelow(rows, at, context) ? at : -1;
        }
        return -1;
    }

    private static boolean datesBelow(List<GridRow> rows, int heading, DateContext context) {
        List<GridRow> below = rows.subList(heading + 1, Math.min(rows.size(), heading + 1 + LOOKED_AT));
        for (int column = 0; column < rows.get(heading).cells().size(); column++) {
            int at = column;
            List<GridCell> cells = below.stream()
                    .filter(row -> at < row.cells().size())
                    .map(row -> row.cells().get(at))
                    .filter(cell -> !cell.text().isBlank())
                    .toList();
            long dates = cells.stream()
                    .filter(cell -> CellKinds.isDate(cell, context))
                    .count();
            boolean headed = !rows.get(heading).cells().get(at).text().isBlank();
            if (headed && dates > 0 && dates * 10 >= cells.size() * 6L) {
                return true;
            }
        }
        return false;
    }

    /** Rows of one cell above the first row of several are titles. */
    private static int titlesAbove(List<GridRow> rows) {
        for (int at = 0; at < Math.min(LOOKED_AT, rows.size()); at++) {
            List<GridCell> filled = filled(rows.get(at));
            if (filled.size() > 1 && isVaried(filled)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean couldBeHeading(GridCell cell, DateContext context) {
        return cell.moment() == null
                && Words.in(cell.text()).size() <= LONGEST_HEADING
                && !CellKinds.isDate(cell, context);
    }

    /** A merged title can stand in every cell that it covers. */
    private static boolean isVaried(List<GridCell> filled) {
        return filled.stream().map(cell -> cell.text().strip()).distinct().count() > 1;
    }

    private static List<GridCell> filled(GridRow row) {
        return row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
    }

    private static List<String> plain(GridRow row) {
        List<String> plain = new ArrayList<>();
        row.cells().forEach(cell -> plain.add(Words.plain(cell.text())));
        while (!plain.isEmpty() && plain.getLast().isEmpty()) {
            plain.removeLast();
        }
        return plain;
    }

    /** A quick look, so that whole rows are compared only where they may be alike. */
    private static boolean startsAlike(GridRow row, List<String> plain) {
        return row.cells().isEmpty()
                || plain.isEmpty()
                || Words.plain(row.cells().getFirst().text()).equals(plain.getFirst());
    }

    private static List<String> words(List<GridRow> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
