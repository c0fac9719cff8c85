package org.sightline.app.intake;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the body of an OpenDocument file. Deleted words are kept by the format beside the text (ISO/IEC 26300-1, 5.5),
 * and are left there; sections, lists, frames and text boxes are looked through.
 */
final class OdfBody {

    private final XmlCursor xml;
    private final Parts parts;
    private final DocumentBlocks document;
    private boolean tracked;

    OdfBody(XmlCursor xml, Parts parts) {
        this.xml = xml;
        this.parts = parts;
        this.document = new DocumentBlocks(parts);
    }

    /** Reads it all; true where changes were tracked in it. */
    boolean read() throws XMLStreamException {
        xml.child();
        while (xml.child()) {
            if (xml.name().equals("body")) {
                body();
            } else {
                xml.skip();
            }
        }
        return tracked;
    }

    private void body() throws XMLStreamException {
        while (xml.child()) {
            if (xml.name().equals("spreadsheet")) {
                sheets();
            } else {
                blocks(document);
            }
        }
    }

    private void sheets() throws XMLStreamException {
        while (xml.child()) {
            if (xml.name().equals("table")) {
                String name = xml.attribute("name");
                rows(new TableDraft(parts.sheet(name == null ? "" : name)::add));
            } else {
                tracked |= xml.name().equals("tracked-changes");
                xml.skip();
            }
        }
    }

    private void rows(TableDraft table) throws XMLStreamException {
        new OdfRows(xml, table, this::cellText).read();
    }

    private String cellText() throws XMLStreamException {
        CellText text = new CellText(document);
        blocks(text);
        return text.toString();
    }

    private void blocks(Blocks to) throws XMLStreamException {
        while (xml.child()) {
            switch (xml.name()) {
                case "p", "h" -> paragraph(to);
                case "table" -> to.table(this::rows);
                case "tracked-changes" -> {
                    tracked = true;
                    xml.skip();
                }
                case "annotation", "forms", "table-of-content", "sequence-decls", "shapes" -> xml.skip();
                default -> blocks(to);
            }
        }
    }

    private void paragraph(Blocks to) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        words(text, to);
        to.paragraph(text.toString());
    }

    private void words(StringBuilder text, Blocks to) throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                    collapse(xml.characters(), text);
                case XMLStreamConstants.START_ELEMENT -> inline(text, to);
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void inline(StringBuilder text, Blocks to) throws XMLStreamException {
        switch (xml.name()) {
            case "s" -> {
                text.repeat(' ', xml.count("c", 1000));
                xml.skip();
            }
            case "tab" -> {
                text.append('\t');
                xml.skip();
            }
            case "line-break" -> {
                text.append('\n');
                xml.skip();
            }
            case "text-box" -> blocks(to);
            case "note", "annotation", "ruby-text", "title", "desc", "binary-data" -> xml.skip();
            default -> words(text, to);
        }
    }

    /** Runs of white space in the XML mean one space, and none at the start of a paragraph (6.1.2). */
    private static void collapse(String characters, StringBuilder text) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }
}
