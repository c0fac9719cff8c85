package org.sightline.core.intake;

import java.util.List;

/**
 * One row as the file holds it.
 *
 * @param number counted from 1, as the reader's own program counts it
 */
public record GridRow(int number, List<GridCell> cells) {

    public GridRow {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }
}
