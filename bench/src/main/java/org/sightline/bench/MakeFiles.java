package org.sightline.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes a folder of twelve made-up agencies' files, a third each as CSV, XLSX and DOCX: the same for the same seed. */
public final class MakeFiles {

    private static final List<String> AGENCIES = List.of(
            "police",
            "social-care",
            "primary-school",
            "gp",
            "health-visiting",
            "hospital",
            "housing",
            "nursery",
            "midwifery",
            "school-nursing",
            "education-welfare",
            "probation");

    private MakeFiles() {}

    /** {@code MakeFiles FOLDER ROWS_PER_FILE [SEED]}. */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        make(Path.of(arguments[0]), Integer.parseInt(arguments[1]), seed);
    }

    /** The density of entries for each child stays the same, whatever the number of rows. */
    static void make(Path folder, int rowsPerFile, long seed) throws IOException {
        Files.createDirectories(folder);
        int children = Math.max(1, rowsPerFile * AGENCIES.size() / 5_000);
        Files.writeString(folder.resolve("case.yaml"), MadeUpRows.caseFile(children));
        for (int i = 0; i < AGENCIES.size(); i++) {
            MadeUpRows rows = new MadeUpRows(AGENCIES.get(i), children, seed * 31 + i);
            List<List<String>> table =
                    IntStream.range(0, rowsPerFile).mapToObj(row -> rows.next()).toList();
            switch (i % 3) {
                case 0 -> csv(folder.resolve(AGENCIES.get(i) + ".csv"), table);
                case 1 -> xlsx(folder.resolve(AGENCIES.get(i) + ".xlsx"), table);
                default -> docx(folder.resolve(AGENCIES.get(i) + ".docx"), table);
            }
        }
    }

    private static void csv(Path file, List<List<String>> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(MadeUpRows.HEADINGS);
            rows.forEach(csv::writeRecord);
        }
    }

    private static void xlsx(Path file, List<List<String>> rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "Sightline bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Log");
            write(sheet, 0, MadeUpRows.HEADINGS);
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static void docx(Path file, List<List<String>> rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
                    .wordprocessingml.document.main+xml"/></Types>""");
            part(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/\
                    officeDocument/2006/relationships/officeDocument"/></Relationships>""");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            Writer xml = new java.io.OutputStreamWriter(zip, StandardCharsets.UTF_8);
            xml.write(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>");
            tableRow(xml, MadeUpRows.HEADINGS);
            for (List<String> row : rows) {
                tableRow(xml, row);
            }
            xml.write("</w:tbl></w:body></w:document>");
            xml.flush();
            zip.closeEntry();
        }
    }

    private static void tableRow(Writer xml, List<String> cells) throws IOException {
        xml.write("<w:tr>");
        for (String cell : cells) {
            xml.write("<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>");
        }
        xml.write("</w:tr>");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
