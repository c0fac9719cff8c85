package org.sightline.core.entries;

/**
 * Where in a file something stands.
 *
 * @param kind the sort of part that the file is made of
 * @param name the sheet's name, or the table's, page's or message's number
 * @param row the row within that part, counted from 1 as the reader's own program counts it
 */
public record Place(Kind kind, String name, int row) {

    /** The sort of part that a file is made of. */
    public enum Kind {
        SHEET,
        TABLE,
        PAGE,
        PARAGRAPH,
        MESSAGE
    }
}
