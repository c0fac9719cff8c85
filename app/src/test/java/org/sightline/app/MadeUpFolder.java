package org.sightline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A folder of made-up files, good ones and such as go wrong. */
record MadeUpFolder(Path path) {

    static final String GOOD = "health visiting.csv";
    static final int GOOD_ROWS = 3;

    static MadeUpFolder in(Path parent) throws IOException {
        return new MadeUpFolder(Files.createDirectories(parent.resolve("files")));
    }

    MadeUpFolder good() throws IOException {
        return text(GOOD, """
                Date,Name of child,What happened
                3/2/2014,Kit Marlow,"Home visit. Kit seen, playing on the floor."
                17/2/2014,Kit Marlow,Telephone call to mother; no answer.
                5/3/2014,Kit Marlow,"Home visit, no access."
                """);
    }

    /** One table of a date and words a row. */
    MadeUpFolder rows(String name, String... rows) throws IOException {
        return text(name, "Date,What happened\n" + String.join("\n", rows) + "\n");
    }

    /** As many rows as asked for, of days one after the other. */
    MadeUpFolder many(String name, int rows) throws IOException {
        return text(
                name,
                IntStream.range(0, rows)
                        .mapToObj(row -> 1 + row % 28 + "/" + (1 + row / 28 % 12) + "/" + (2005 + row % 10)
                                + ",Home visit number " + row + ". Kit Marlow seen; mother said that all was well.")
                        .collect(Collectors.joining("\n", "Date,What happened\n", "\n")));
    }

    MadeUpFolder text(String name, String text) throws IOException {
        return bytes(name, text.getBytes(UTF_8));
    }

    MadeUpFolder bytes(String name, byte[] bytes) throws IOException {
        Files.write(path.resolve(name), bytes);
        return this;
    }

    static byte[] workbook() throws IOException {
        return workbook(List.of(List.of("Date", "What happened"), List.of("4/2/2014", "Seen by the school nurse")));
    }

    static byte[] workbook(List<List<String>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Log");
            for (int at = 0; at < rows.size(); at++) {
                var row = sheet.createRow(at);
                for (int column = 0; column < rows.get(at).size(); column++) {
                    row.createCell(column).setCellValue(rows.get(at).get(column));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] withPassword() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("a password");
            try (OutputStream out = encryptor.getDataStream(compound)) {
                out.write(workbook());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            compound.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] scanned() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] cutShort() throws IOException {
        byte[] whole = workbook();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    static byte[] bomb() throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        return sheet(zip -> {
            for (int megabyte = 0; megabyte < 64; megabyte++) {
                zip.write(blanks);
            }
        });
    }

    static byte[] reachingOut() throws IOException {
        return sheet(zip -> zip.write(
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData></worksheet>"
                        .getBytes(UTF_8)));
    }

    /** What writes the XML of a sheet. */
    @FunctionalInterface
    interface SheetXml {
        void writeTo(OutputStream zip) throws IOException;
    }

    /** A workbook by hand, for what no spreadsheet program would write. */
    static byte[] sheet(SheetXml sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sheet(bytes, sheet);
        return bytes.toByteArray();
    }

    static void sheet(OutputStream out, SheetXml sheet) throws IOException {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Id='r1' Type='" + office
                            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='" + office + "'><sheets><sheet name='Log' r:id='s1'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='s1' Type='" + office
                            + "/worksheet' Target='/xl/worksheets/sheet1.xml'/></Relationships>");
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet.writeTo(zip);
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
    }
}
