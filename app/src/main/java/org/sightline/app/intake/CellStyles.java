package org.sightline.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.sightline.core.intake.GridCell;

/** The number formats of a workbook's cells, by the style that each cell names. */
final class CellStyles {

    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final DisplayedNumber displayed;

    private CellStyles(boolean date1904) {
        displayed = new DisplayedNumber(date1904);
    }

    static CellStyles read(SafeZip zip, XlsxWorkbook workbook, String file) throws IOException {
        CellStyles styles = new CellStyles(workbook.date1904());
        if (workbook.styles().filter(zip::has).isEmpty()) {
            return styles;
        }
        try (InputStream in = zip.read(workbook.styles().get())) {
            styles.read(SafeXml.read(in, file));
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return styles;
    }

    /** A number as the cell shows it, with the date behind it where it shows one. */
    GridCell number(double value, String style) {
        int at = CellRange.number(style);
        int format = at < formatOfStyle.size() ? formatOfStyle.get(at) : 0;
        String builtIn = BuiltinFormats.getBuiltinFormat(format);
        return displayed.cell(value, format, formats.getOrDefault(format, builtIn == null ? "General" : builtIn));
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                return;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> formats.put(number(xml, "numFmtId"), XlsxWorkbook.attribute(xml, "formatCode"));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        formatOfStyle.add(number(xml, "numFmtId"));
                    }
                }
                default -> {}
            }
        }
    }

    private static int number(XMLStreamReader xml, String attribute) {
        return CellRange.number(XlsxWorkbook.attribute(xml, attribute));
    }
}
