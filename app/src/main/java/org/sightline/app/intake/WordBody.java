package org.sightline.app.intake;

import java.util.Set;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the body of a Word document (ECMA-376 Part 1, section 17) as it stands once every tracked change is accepted:
 * inserted words are in, deleted words and rows are out. Elements that only wrap others (content controls,
 * hyperlinks, insertions, text boxes) are looked through, so that nothing in them is lost.
 */
final class WordBody {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** The two forms in which a drawing is stored hold the same words; the second is for older programs. */
    private static final String OLDER_FORM = "Fallback";

    private final XmlCursor xml;
    private final Blocks document;
    private final Supplier<CellText> cells;
    private String heldOver = "";
    private boolean tracked;

    /** @param cells makes what takes the words of a cell */
    WordBody(XmlCursor xml, Blocks document, Supplier<CellText> cells) {
        this.xml = xml;
        this.document = document;
        this.cells = cells;
    }

    void read() throws XMLStreamException {
        if (xml.child()) {
            blocks(document);
        }
    }

    /** Whether changes were tracked in it; known once it has been read. */
    boolean hasTrackedChanges() {
        return tracked;
    }

    private boolean isWord() {
        return WORD.contains(xml.namespace());
    }

    private void blocks(Blocks to) throws XMLStreamException {
        while (xml.child()) {
            block(to);
        }
        if (!heldOver.isEmpty()) {
            to.paragraph(heldOver);
            heldOver = "";
        }
    }

    private void block(Blocks to) throws XMLStreamException {
        if (!isWord()) {
            wrapper(to);
            return;
        }
        switch (xml.name()) {
            case "p" -> paragraph(to);
            case "tbl" -> to.table(this::rows);
            case "del", "moveFrom" -> removed();
            case "sdtPr", "sdtEndPr", "sectPr", "customXmlPr" -> xml.skip();
            default -> blocksWithin(to);
        }
    }

    private void wrapper(Blocks to) throws XMLStreamException {
        if (xml.name().equals(OLDER_FORM)) {
            xml.skip();
        } else {
            blocksWithin(to);
        }
    }

    private void blocksWithin(Blocks to) throws XMLStreamException {
        while (xml.child()) {
            block(to);
        }
    }

    private void removed() throws XMLStreamException {
        tracked = true;
        xml.skip();
    }

    private void paragraph(Blocks to) throws XMLStreamException {
        WordParagraph paragraph = new WordParagraph(heldOver);
        heldOver = "";
        runs(paragraph, to);
        if (paragraph.form().runsOn()) {
            heldOver = paragraph.text();
        } else {
            to.paragraph(paragraph);
        }
    }

    private void runs(WordParagraph paragraph, Blocks to) throws XMLStreamException {
        while (xml.child()) {
            if (!isWord()) {
                if (xml.name().equals(OLDER_FORM)) {
                    xml.skip();
                } else {
                    runs(paragraph, to);
                }
            } else if (xml.name().equals("pPr")) {
                form(paragraph, to);
            } else {
                run(paragraph, to);
            }
        }
    }

    private void form(WordParagraph paragraph, Blocks to) throws XMLStreamException {
        WordForm form = WordForm.read(xml);
        tracked |= form.tracked();
        paragraph.is(form);
        if (form.onNewPage()) {
            to.pageEnds(false, false);
        }
    }

    private void run(WordParagraph paragraph, Blocks to) throws XMLStreamException {
        switch (xml.name()) {
            case "r" -> {
                paragraph.begin(false);
                runs(paragraph, to);
            }
            case "rPr" -> paragraph.begin(WordForm.isBold(xml));
            case "t" -> paragraph.put(xml.text());
            case "tab", "ptab" -> put(paragraph, '\t');
            case "br", "cr" -> {
                if ("page".equals(xml.attribute("type"))) {
                    to.pageEnds(false, paragraph.hasBegun());
                }
                put(paragraph, '\n');
            }
            case "lastRenderedPageBreak" -> {
                to.pageEnds(true, paragraph.hasBegun());
                xml.skip();
            }
            case "noBreakHyphen" -> put(paragraph, '-');
            case "sym" -> symbol(paragraph);
            case "txbxContent" -> blocks(to);
            case "del", "moveFrom" -> removed();
            case "ins", "moveTo" -> {
                tracked = true;
                runs(paragraph, to);
            }
            case "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText", "rt" -> xml.skip();
            default -> runs(paragraph, to);
        }
    }

    private void put(WordParagraph paragraph, char character) throws XMLStreamException {
        paragraph.put(Character.toString(character));
        xml.skip();
    }

    /** A character of a symbol font; those of the private area mean nothing outside their font. */
    private void symbol(WordParagraph paragraph) throws XMLStreamException {
        String code = xml.attribute("char");
        if (code != null && code.matches("[0-9A-Fa-f]{4}") && !code.startsWith("F") && !code.startsWith("f")) {
            paragraph.put(Character.toString((char) Integer.parseInt(code, 16)));
        }
        xml.skip();
    }

    private void rows(TableDraft table) throws XMLStreamException {
        while (xml.child()) {
            switch (xml.name()) {
                case "tr" -> {
                    table.startRow();
                    if (cells(table)) {
                        table.endRow(1);
                    }
                }
                case "tblPr", "tblGrid", "tblPrEx", "sdtPr", "sdtEndPr" -> xml.skip();
                default -> rows(table);
            }
        }
    }

    /** Reads the cells of a row; false where the row was deleted. */
    private boolean cells(TableDraft table) throws XMLStreamException {
        boolean stands = true;
        while (xml.child()) {
            switch (xml.name()) {
                case "tc" -> cell(table);
                case "trPr" -> stands &= rowProperties(table);
                case "tblPrEx", "sdtPr", "sdtEndPr" -> xml.skip();
                default -> stands &= cells(table);
            }
        }
        return stands;
    }

    private boolean rowProperties(TableDraft table) throws XMLStreamException {
        boolean stands = true;
        while (xml.child()) {
            switch (xml.name()) {
                case "gridBefore" -> table.blank(xml.count("val", TableDraft.MAX_COLUMNS));
                case "del" -> stands = false;
                default -> {}
            }
            tracked |= xml.name().equals("del") || xml.name().equals("ins");
            xml.skip();
        }
        return stands;
    }

    private void cell(TableDraft table) throws XMLStreamException {
        WordCell cell = WordCell.ORDINARY;
        CellText text = cells.get();
        while (xml.child()) {
            if (xml.name().equals("tcPr")) {
                cell = WordCell.read(xml);
            } else {
                block(text);
            }
        }
        text.paragraph(heldOver);
        heldOver = "";
        cell.addTo(table, text.toString());
    }
}
