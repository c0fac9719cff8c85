package org.sightline.app.intake;

import javax.xml.stream.XMLStreamException;
import org.sightline.core.intake.GridCell;

/**
 * How a cell of a Word table is laid out (ECMA-376 Part 1, 17.4.66).
 *
 * @param span how many columns wide
 * @param mergedDown the lower part of the cell above it
 * @param gone the right part of the cell before it, or a cell whose deletion was tracked
 */
record WordCell(int span, boolean mergedDown, boolean gone) {

    static final WordCell ORDINARY = new WordCell(1, false, false);

    /** Reads the properties of a cell, which are consumed. */
    static WordCell read(XmlCursor xml) throws XMLStreamException {
        WordCell cell = ORDINARY;
        while (xml.child()) {
            cell = switch (xml.name()) {
                case "gridSpan" -> new WordCell(xml.count("val", TableDraft.MAX_COLUMNS), cell.mergedDown, cell.gone);
                case "vMerge" -> new WordCell(cell.span, !"restart".equals(xml.attribute("val")), cell.gone);
                case "hMerge" -> new WordCell(cell.span, cell.mergedDown, !"restart".equals(xml.attribute("val")));
                case "cellDel" -> new WordCell(cell.span, cell.mergedDown, true);
                default -> cell;
            };
            xml.skip();
        }
        return cell;
    }

    void addTo(TableDraft table, String text) {
        if (mergedDown && text.isEmpty()) {
            table.cellMergedDown(span);
        } else {
            table.cell(gone ? GridCell.EMPTY : GridCell.of(text), span);
        }
    }
}
