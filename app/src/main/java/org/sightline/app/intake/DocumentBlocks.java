package org.sightline.app.intake;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.sightline.core.entries.Place;
import org.sightline.core.intake.GridCell;

/**
 * The parts of a written document in its own order: each table, and each stretch of running text between tables,
 * because the line above a table often says whose it is. Tables are numbered from 1, a table within a table after the
 * one that holds it; paragraphs are numbered from 1 through the whole document.
 */
final class DocumentBlocks implements Blocks {

    private final Parts parts;
    private @Nullable Rows stretch;
    private int stretches;
    private int paragraphs;
    private int tables;

    DocumentBlocks(Parts parts) {
        this.parts = parts;
    }

    @Override
    public void paragraph(String text) {
        if (text.isBlank()) {
            return;
        }
        if (stretch == null) {
            stretch = parts.narrative(Place.Kind.PARAGRAPH, Integer.toString(++stretches));
        }
        stretch.add(++paragraphs, List.of(GridCell.of(text.strip())));
    }

    @Override
    public void table(TableContent content) throws XMLStreamException {
        stretch = null;
        content.readInto(new TableDraft(parts.table(++tables)::add));
    }

    /** Makes a table within a cell a part of its own, and says by which number. */
    int add(NestedTable table) {
        table.addTo(parts.table(++tables));
        return tables;
    }

    boolean isEmpty() {
        return tables == 0 && paragraphs == 0;
    }
}
