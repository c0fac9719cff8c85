package org.sightline.app.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.sightline.core.intake.GridCell;

/** Takes the cells of a text table from the parser, row by row, and knows on which line it is. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<List<GridCell>> {

    private final Rows rows;
    private List<GridCell> cells = new ArrayList<>();
    private long line = 1;
    private int number;
    private int done;

    /** @param done rows that an earlier pass has read */
    CsvCells(Rows rows, int done) {
        this.rows = rows;
        this.done = done;
    }

    /** The line on which the row began that was read last, or that could not be read. */
    long line() {
        return line;
    }

    int done() {
        return done;
    }

    void keep(List<GridCell> row) {
        number++;
        if (number > done) {
            rows.add(number, row);
            done = number;
        }
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        cells.add(GridCell.of(new String(buffer, offset, length).replace(MendedQuotes.LITERAL, '"')));
    }

    @Override
    protected List<GridCell> buildRecord() {
        return cells;
    }
}
