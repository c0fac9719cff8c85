package org.sightline.app.intake;

import javax.xml.stream.XMLStreamException;

/**
 * The words of one cell: a line for each paragraph. A table within the cell that can be a chronology of its own
 * becomes its own part of the document, and the cell says where it went; any other is read as lines of the cell.
 */
final class CellText implements Blocks {

    private final DocumentBlocks document;
    private final StringBuilder text = new StringBuilder();

    CellText(DocumentBlocks document) {
        this.document = document;
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
        paragraph(nested.isTableOfItsOwn() ? "[see table " + document.add(nested) + "]" : nested.asText());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
