package org.sightline.app.intake;

import java.util.List;
import org.sightline.core.intake.GridCell;

/** How much of one file is kept in memory: technical limits, far above any agency's record of one family. */
final class Room {

    private static final int MOST_ROWS = 500_000;
    private static final long MOST_BYTES = 600L << 20;

    /** What a cell costs beside its text: the cell, its string and the array behind it, on a 64-bit JVM. */
    private static final int BYTES_PER_CELL = 72;

    private final int mostRows;
    private int rows;
    private long bytes;

    Room() {
        this(MOST_ROWS);
    }

    Room(int mostRows) {
        this.mostRows = mostRows;
    }

    /** Takes the room for a row; false where there is none left. */
    boolean take(List<GridCell> cells) {
        if (rows >= mostRows || bytes >= MOST_BYTES) {
            return false;
        }
        rows++;
        for (GridCell cell : cells) {
            bytes += cell.text().isEmpty()
                    ? Integer.BYTES
                    : BYTES_PER_CELL + cell.text().length();
        }
        return true;
    }

    /** Takes the room for a row that is written anew with so many cells; false where there is none left. */
    boolean takeAgain(int cells) {
        bytes += (long) cells * Integer.BYTES;
        return bytes < MOST_BYTES;
    }
}
