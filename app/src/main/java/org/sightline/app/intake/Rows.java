package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.core.entries.NotRead;
import org.sightline.core.entries.Place;
import org.sightline.core.intake.Grid;
import org.sightline.core.intake.GridCell;
import org.sightline.core.intake.GridRow;

/**
 * The rows of one sheet, table or page, as they are read. Wholly blank rows are left out and the numbers of the others
 * stay true. Rows for which there is no {@link Room} are counted and not kept.
 */
final class Rows {

    private final Place.Kind kind;
    private final String name;
    private final boolean narrative;
    private final Room room;
    private final List<GridRow> rows = new ArrayList<>();
    private int firstLeft;
    private int lastLeft;
    private int left;

    Rows(Place.Kind kind, String name, boolean narrative, Room room) {
        this.kind = kind;
        this.name = name;
        this.narrative = narrative;
        this.room = room;
    }

    /** Adds a row of words. */
    void addTexts(int number, List<String> texts) {
        add(number, texts.stream().map(GridCell::of).toList());
    }

    /** @param number counted from 1, as the reader's own program counts it */
    void add(int number, List<GridCell> cells) {
        GridRow row = new GridRow(number, cells);
        if (row.isBlank()) {
            return;
        }
        if (left == 0 && room.take(row.cells())) {
            rows.add(row);
            return;
        }
        firstLeft = left == 0 ? number : firstLeft;
        lastLeft = number;
        left++;
    }

    /**
     * Repeats what stands in the first cell of each merged block in the rows below it, so that a date merged over three
     * rows dates all three. Rows that were blank stay out.
     */
    void repeatDown(List<CellRange> merged) {
        for (CellRange range : merged) {
            int at = find(range.firstRow());
            if (at >= rows.size() || rows.get(at).number() != range.firstRow()) {
                continue;
            }
            GridCell top = cellOf(rows.get(at), range.column());
            if (top.text().isBlank()) {
                continue;
            }
            for (at++; at < rows.size() && rows.get(at).number() <= range.lastRow(); at++) {
                if (!room.takeAgain(
                        Math.max(range.column(), rows.get(at).cells().size()))) {
                    return;
                }
                rows.set(at, withCell(rows.get(at), range.column(), top));
            }
        }
    }

    private int find(int number) {
        int at = Collections.binarySearch(
                rows, new GridRow(number, List.of()), Comparator.comparingInt(GridRow::number));
        return at < 0 ? rows.size() : at;
    }

    private static GridCell cellOf(GridRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : GridCell.EMPTY;
    }

    private static GridRow withCell(GridRow row, int column, GridCell cell) {
        List<GridCell> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add(GridCell.EMPTY);
        }
        if (cells.get(column).text().isBlank()) {
            cells.set(column, cell);
        }
        return new GridRow(row.number(), cells);
    }

    /** The number of the last row that was kept; 0 where none was. */
    int lastNumber() {
        return rows.isEmpty() ? 0 : rows.getLast().number();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Grid grid() {
        return new Grid(kind, name, narrative, rows);
    }

    /** The rows that were not kept, as one sentence that accounts for all of them. */
    Optional<NotRead> remainder(String file) {
        if (left == 0) {
            return Optional.empty();
        }
        String why =
                "%s is larger than Sightline reads of one file: %,d rows of %s %s, from row %,d to row %,d, were not read. Split the file, or send only the rows about this family."
                        .formatted(file, left, kind.name().toLowerCase(Locale.ROOT), name, firstLeft, lastLeft);
        return Optional.of(new NotRead(file, Optional.of(new Place(kind, name, firstLeft)), why, "", left));
    }
}
