package org.sightline.app.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, for what no spreadsheet program would write. */
final class MadeWorkbook {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private MadeWorkbook() {}

    /** A workbook of one sheet, the XML of whose rows is given. */
    static byte[] withRows(String rows) throws IOException {
        return zip(parts(TRANSITIONAL, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    static Map<String, String> parts(String types, String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r1' Type='" + types
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='" + types + "'><sheets><sheet name='Log' r:id='s1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='s1' Type='" + types
                        + "/worksheet' Target='/xl/worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet of so many rows, a whole number of thousands, written without ever being held in memory. */
    static void writeRows(OutputStream out, int rows) throws IOException {
        Map<String, String> parts = parts(TRANSITIONAL, "");
        String sheet = "xl/worksheets/sheet1.xml";
        parts.remove(sheet);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(sheet));
            zip.write(utf8("<worksheet><sheetData>"));
            byte[] thousand = utf8(IntStream.range(0, 1000)
                    .mapToObj(row ->
                            "<row><c><v>" + row * 7919 + "</v></c><c t='inlineStr'><is><t>Seen</t></is></c></row>")
                    .collect(Collectors.joining()));
            for (int row = 0; row < rows; row += 1000) {
                zip.write(thousand);
            }
            zip.write(utf8("</sheetData></worksheet>"));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
