package org.sightline.core.entries;

import java.util.List;

/**
 * Where an entry came from, to the row, with the cells as they stood.
 *
 * @param file the file's name within the folder
 * @param sha256 the SHA-256 of the whole file, in hexadecimal
 */
public record Source(String file, String sha256, Place place, List<Cell> cells) {

    public Source {
        cells = List.copyOf(cells);
    }
}
