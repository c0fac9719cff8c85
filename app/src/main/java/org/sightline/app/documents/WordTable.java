package org.sightline.app.documents;

import java.util.List;

/**
 * A table of a Word document before its rows.
 *
 * @param caption what it holds, for those who hear it read out
 */
public record WordTable(String caption, List<Column> columns) {

    public WordTable {
        columns = List.copyOf(columns);
    }

    /**
     * @param width in twentieths of a point; {@link #PAGE_WIDTH} for a whole page
     */
    public record Column(String heading, int width) {}

    /** What a landscape page of A4 holds between its margins. */
    public static final int PAGE_WIDTH = 15398;

    /**
     * One cell.
     *
     * @param ground six hexadecimal figures of the colour behind it; empty for none
     * @param bookmark by which the cell is found; empty for none
     */
    public record Cell(List<List<Run>> paragraphs, String ground, String bookmark) {

        public static Cell of(String text) {
            return new Cell(lines(text), "", "");
        }

        public static Cell of(List<List<Run>> paragraphs) {
            return new Cell(paragraphs, "", "");
        }

        public Cell on(String colour) {
            return new Cell(paragraphs, colour, bookmark);
        }

        public Cell marked(String name) {
            return new Cell(paragraphs, ground, name);
        }

        private static List<List<Run>> lines(String text) {
            return text.lines().map(line -> List.of(Run.plain(line))).toList();
        }
    }
}
