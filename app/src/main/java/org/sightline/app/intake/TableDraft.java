package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.intake.GridCell;

/**
 * A table while it is being read. Cells merged across keep their columns, the ones after the first empty; a cell
 * merged downwards is repeated on every row that it covers, because each row becomes an entry of its own.
 */
final class TableDraft {

    /** As wide as the widest sheet that any office program writes. */
    static final int MAX_COLUMNS = 16_384;

    /** What takes each row as it ends. */
    @FunctionalInterface
    interface Taker {
        void take(int number, List<GridCell> cells);
    }

    private final Taker taker;
    private List<GridCell> row = new ArrayList<>();
    private List<GridCell> above = List.of();
    private int number;

    TableDraft(Taker taker) {
        this.taker = taker;
    }

    void startRow() {
        row = new ArrayList<>(Math.max(above.size(), 4));
    }

    /** Adds a cell that is so many columns wide. */
    void cell(GridCell cell, int span) {
        add(cell);
        blank(span - 1);
    }

    /** Adds a cell that is the lower part of the one above it. */
    void cellMergedDown(int span) {
        for (int i = 0; i < span; i++) {
            add(row.size() < above.size() ? above.get(row.size()) : GridCell.EMPTY);
        }
    }

    void blank(int count) {
        for (int i = 0; i < count; i++) {
            add(GridCell.EMPTY);
        }
    }

    private void add(GridCell cell) {
        if (row.size() < MAX_COLUMNS) {
            row.add(cell);
        }
    }

    /** Ends the row at hand, which stands so many times in the file. */
    void endRow(int times) {
        List<GridCell> cells = List.copyOf(row);
        for (int i = 0; i < times; i++) {
            taker.take(++number, cells);
        }
        above = cells;
    }

    /** Counts rows that hold nothing, without keeping them. */
    void skipRows(int count) {
        number += count;
        above = List.of();
    }

    int width() {
        return row.size();
    }
}
