package org.sightline.app.site;

/**
 * The head of a column of a table.
 *
 * @param number whether its cells are numbers, which stand to the right
 */
public record Column(String label, boolean number) {

    public static Column of(String label) {
        return new Column(label, false);
    }

    public static Column number(String label) {
        return new Column(label, true);
    }
}
