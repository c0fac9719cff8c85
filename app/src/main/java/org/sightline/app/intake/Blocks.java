package org.sightline.app.intake;

import javax.xml.stream.XMLStreamException;

/** What takes the paragraphs and tables of a document as they come: the document itself, or one cell of a table. */
interface Blocks {

    void paragraph(String text);

    /** The same for whoever asks how it is set: what stands in a heading or a list. */
    default void paragraph(WordParagraph paragraph) {
        paragraph(paragraph.text());
    }

    /**
     * A page ends here.
     *
     * @param asPrinted true where the program that last laid the document out says so; false where its writer wanted it
     * @param within whether it ends within a paragraph that has begun
     */
    default void pageEnds(boolean asPrinted, boolean within) {}

    void table(TableContent content) throws XMLStreamException;

    /** Fills a table from the place where the document is being read. */
    @FunctionalInterface
    interface TableContent {
        void readInto(TableDraft table) throws XMLStreamException;
    }
}
