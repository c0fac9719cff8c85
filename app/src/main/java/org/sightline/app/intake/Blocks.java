package org.sightline.app.intake;

import javax.xml.stream.XMLStreamException;

/** What takes the paragraphs and tables of a document as they come: the document itself, or one cell of a table. */
interface Blocks {

    void paragraph(String text);

    void table(TableContent content) throws XMLStreamException;

    /** Fills a table from the place where the document is being read. */
    @FunctionalInterface
    interface TableContent {
        void readInto(TableDraft table) throws XMLStreamException;
    }
}
