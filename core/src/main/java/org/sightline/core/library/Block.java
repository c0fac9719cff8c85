package org.sightline.core.library;

import java.util.List;

/** A piece of a page that stands by itself. */
public sealed interface Block {

    /** What it says, on one line; of a list item without its marker. */
    String text();

    /**
     * What stands over other blocks.
     *
     * @param level 1 for the title of the whole, and one more for each step down
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1) {
                throw new IllegalArgumentException("A heading's level begins at 1, and this was " + level);
            }
        }
    }

    /** Running text, joined over its lines. */
    record Paragraph(String text) implements Block {}

    /**
     * One item of a list.
     *
     * @param marker as it stands on the page: "•", "3.", "(b)", "Recommendation 4:"
     */
    record ListItem(String marker, String text) implements Block {}

    /** One row of a table, whose cells keep their order; a cell may be empty. */
    record TableRow(List<String> cells) implements Block {

        public TableRow {
            cells = List.copyOf(cells);
        }

        @Override
        public String text() {
            return String.join(" | ", cells);
        }
    }
}
