package org.sightline.core.entries;

import java.time.Instant;
import java.util.List;

/**
 * That somebody said what a row of a file should have said. The row itself stays as it was sent.
 *
 * @param by the name of the person
 * @param why in their words
 * @param filed the cells as they stand in the file
 */
public record Correction(String by, Instant at, String why, List<Cell> filed) {

    public Correction {
        filed = List.copyOf(filed);
    }
}
