package org.sightline.core.intake;

import java.util.List;
import org.sightline.core.entries.Place;

/**
 * One part of a file before anybody has said what it means: a sheet, a table, or the paragraphs of a page.
 *
 * @param name the sheet's name, or the table's or page's number
 * @param narrative true where the rows are paragraphs of running text, one cell each, and not rows of a table
 */
public record Grid(Place.Kind kind, String name, boolean narrative, List<GridRow> rows) {

    public Grid {
        rows = List.copyOf(rows);
    }
}
