package org.sightline.app.intake;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sightline.core.intake.GridCell;

/** Reads one sheet of an Excel workbook from its XML (ECMA-376 part 1, section 18.3.1), a row at a time. */
final class XlsxSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private final XMLStreamReader xml;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final Rows rows;
    private final List<CellRange> merged = new ArrayList<>();
    private int number;

    XlsxSheet(XMLStreamReader xml, SharedStrings strings, CellStyles styles, Rows rows) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.rows = rows;
    }

    void read() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "row" -> row();
                        case "mergeCell" -> CellRange.of(attribute("ref")).ifPresent(merged::add);
                        default -> {}
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        } finally {
            rows.repeatDown(merged);
        }
    }

    private void row() throws XMLStreamException {
        number = Math.max(number + 1, CellRange.number(attribute("r")));
        List<GridCell> cells = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                int column = CellRange.column(attribute("r"));
                while (cells.size() < column) {
                    cells.add(GridCell.EMPTY);
                }
                cells.add(cell());
            }
        }
        rows.add(number, cells);
    }

    private GridCell cell() throws XMLStreamException {
        String type = attribute("t");
        String style = attribute("s");
        String value = "";
        String formula = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = SharedStrings.richText(xml);
                    case "f" -> formula = xml.getElementText();
                    default -> {}
                }
            }
        }
        if (value.isEmpty()) {
            // a formula that no program has calculated yet: better its own words than nothing
            return GridCell.of(formula.isEmpty() ? "" : "=" + formula);
        }
        return cell(type, style, value);
    }

    private GridCell cell(String type, String style, String value) {
        return switch (type) {
            case "s" -> strings.at(value);
            case "inlineStr", "e" -> GridCell.of(value);
            case "str" -> GridCell.of(SharedStrings.unescape(value));
            case "b" -> GridCell.of(value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE");
            case "d" -> isoDate(value.strip());
            default -> number(value.strip(), style);
        };
    }

    private GridCell number(String value, String style) {
        try {
            return styles.number(Double.parseDouble(value), style);
        } catch (NumberFormatException words) {
            return GridCell.of(value);
        }
    }

    private static GridCell isoDate(String value) {
        try {
            LocalDateTime moment = value.length() == 10
                    ? LocalDateTime.parse(value + "T00:00:00")
                    : value.endsWith("Z") ? OffsetDateTime.parse(value).toLocalDateTime() : LocalDateTime.parse(value);
            return new GridCell(DAY.format(moment), moment);
        } catch (DateTimeParseException words) {
            return GridCell.of(value);
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
