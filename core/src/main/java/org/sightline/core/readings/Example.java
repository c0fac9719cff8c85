package org.sightline.core.readings;

import java.util.List;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Sector;

/** A made-up entry that a term must, or must not, be read in; it runs as a test. */
public record Example(Sector sector, List<Cell> cells) {

    public Example {
        cells = List.copyOf(cells);
    }
}
