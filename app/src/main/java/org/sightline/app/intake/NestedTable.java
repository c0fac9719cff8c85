package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.intake.GridCell;
import org.sightline.core.intake.GridRow;

/** A table within a cell: kept aside until it is known whether it is a table of its own or an arrangement of words. */
final class NestedTable {

    private final List<GridRow> rows = new ArrayList<>();
    private final TableDraft draft = new TableDraft((number, cells) -> rows.add(new GridRow(number, cells)));

    TableDraft draft() {
        return draft;
    }

    /** Whether it can be a chronology of its own: at least two columns, and two rows that hold something. */
    boolean isTableOfItsOwn() {
        return rows.stream().filter(row -> filled(row.cells()) >= 2).limit(2).count() == 2;
    }

    private static long filled(List<GridCell> cells) {
        return cells.stream().filter(cell -> !cell.text().isBlank()).count();
    }

    void addTo(Rows table) {
        rows.forEach(row -> table.add(row.number(), row.cells()));
    }

    /** Its words, a line for each row. */
    String asText() {
        StringBuilder text = new StringBuilder();
        for (GridRow row : rows) {
            String separator = text.isEmpty() ? "" : "\n";
            for (GridCell cell : row.cells()) {
                if (!cell.text().isBlank()) {
                    text.append(separator).append(cell.text());
                    separator = " | ";
                }
            }
        }
        return text.toString();
    }
}
