package org.sightline.app.intake;

import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/**
 * The words of one cell: a line for each paragraph. A table within the cell that can be a chronology of its own
 * becomes its own part of the document, and the cell says where it went; any other is read as lines of the cell.
 */
final class CellText implements Blocks {

    private final Function<NestedTable, String> tables;
    private final StringBuilder text = new StringBuilder();

    CellText(DocumentBlocks document) {
        this(nested -> nested.isTableOfItsOwn() ? "[see table " + document.add(nested) + "]" : nested.asText());
    }

    /** @param tables what a cell says of a table within it */
    CellText(Function<NestedTable, String> tables) {
        this.tables = tables;
    }

    @Override
    public void paragraph(String paragraph) {
        if (paragraph.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(paragraph.strip());
    }

    @Override
    public void table(TableContent content) throws XMLStreamException {
        NestedTable nested = new NestedTable();
        content.readInto(nested.draft());
        paragraph(tables.apply(nested));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
