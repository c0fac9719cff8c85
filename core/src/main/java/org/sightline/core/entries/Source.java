package org.sightline.core.entries;

import java.util.List;
import java.util.Optional;

/**
 * Where an entry came from, to the row, with the cells as they stood or as somebody corrected them.
 *
 * @param file the file's name within the folder
 * @param sha256 the SHA-256 of the whole file, in hexadecimal
 * @param cells what the row says; where it was corrected, what it should have said
 */
public record Source(String file, String sha256, Place place, List<Cell> cells, Optional<Correction> corrected) {

    public Source {
        cells = List.copyOf(cells);
    }

    /** A row as it stands in the file. */
    public Source(String file, String sha256, Place place, List<Cell> cells) {
        this(file, sha256, place, cells, Optional.empty());
    }

    /** The cells as they stand in the file, whatever was corrected since. */
    public List<Cell> filed() {
        return corrected.map(Correction::filed).orElse(cells);
    }
}
