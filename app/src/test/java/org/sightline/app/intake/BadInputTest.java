package org.sightline.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.app.intake.OpenedTable.open;
import static org.sightline.app.intake.OpenedTable.sentences;
import static org.sightline.app.intake.OpenedTable.texts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.core.entries.NotRead;
import org.sightline.core.intake.AgencyFile;

/** Whatever is wrong with a file becomes one sentence that names it and says what to do. */
class BadInputTest {

    private static final String ONE_CELL = "<row><c><v>1</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void an_empty_file() throws IOException {
        assertThat(why("a.csv", new byte[0]))
                .isEqualTo("a.csv is empty: it has no bytes at all. Ask the agency to send it again.");
    }

    @Test
    void a_file_of_blanks() throws IOException {
        assertThat(why("a.csv", " \n,,\n\n".getBytes(UTF_8))).contains("a.csv holds no words");
        assertThat(why("a.xlsx", MadeWorkbook.withRows("<row><c><v> </v></c></row>")))
                .contains("holds no words");
    }

    @Test
    void a_wrong_extension_is_read_as_what_it_is_and_said() throws IOException {
        AgencyFile file = open(folder, "log.csv", MadeWorkbook.withRows(ONE_CELL));

        assertThat(texts(file.grids().getFirst())).containsExactly(List.of("1"));
        assertThat(sentences(file))
                .containsExactly("log.csv is really an Excel workbook (.xlsx) and was read as that.");
        assertThat(file.notRead()).extracting(NotRead::rows).containsExactly(0);
    }

    @Test
    void a_table_in_a_file_of_any_name_is_a_table() throws IOException {
        AgencyFile file = open(folder, "log.txt", "Date\tWhat\n2011\tBorn\n2012\tSeen\n".getBytes(UTF_8));

        assertThat(texts(file.grids().getFirst())).contains(List.of("2011", "Born"));
    }

    @Test
    void a_workbook_with_a_password() throws IOException, GeneralSecurityException {
        assertThat(why("school.xlsx", encrypted(MadeWorkbook.withRows(ONE_CELL))))
                .isEqualTo("school.xlsx is protected by a password. Save a copy without the password and try again.");
        assertThat(why("school.xls", encryptedXls()))
                .isEqualTo("school.xls is protected by a password. Save a copy without the password and try again.");
    }

    @Test
    void a_zip_that_is_cut_short() throws IOException {
        byte[] whole = MadeWorkbook.withRows(ONE_CELL);

        for (int length : List.of(5, whole.length / 2, whole.length - 1)) {
            assertThat(why("a.xlsx", Arrays.copyOf(whole, length)))
                    .isEqualTo(
                            "a.xlsx is incomplete or damaged: it cannot be unpacked. Copy it again from where it came from,"
                                    + " or ask for it again.");
        }
    }

    @Test
    void a_zip_bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part :
                    MadeWorkbook.parts(MadeWorkbook.TRANSITIONAL, "").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                if (part.getKey().contains("sheet1")) {
                    writeBlanks(zip, 64);
                }
            }
        }

        assertThat(why("a.xlsx", bytes.toByteArray())).contains("a.xlsx unpacks to far more than an office file holds");
    }

    @Test
    void a_zip_of_far_too_many_files() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < 10_001; at++) {
                zip.putNextEntry(new ZipEntry("xl/" + at));
            }
        }

        assertThat(why("a.xlsx", bytes.toByteArray())).contains("unpacks to far more");
    }

    @Test
    void an_xml_that_reaches_for_another_file() throws IOException {
        Map<String, String> parts = MadeWorkbook.parts(
                MadeWorkbook.TRANSITIONAL,
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row><c t='str'><v>&e;</v></c></row>"
                        + "</sheetData></worksheet>");

        assertThat(why("a.xlsx", MadeWorkbook.zip(parts)))
                .contains("a.xlsx holds XML with a document type or entities");
    }

    @Test
    void an_xml_whose_entities_multiply() throws IOException {
        Map<String, String> parts = MadeWorkbook.parts(
                MadeWorkbook.TRANSITIONAL,
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><worksheet><sheetData><row><c t='str'><v>&b;</v></c></row>"
                        + "</sheetData></worksheet>");

        assertThat(why("a.xlsx", MadeWorkbook.zip(parts)))
                .contains("a.xlsx holds XML with a document type or entities");
    }

    @Test
    void names_inside_a_zip_are_never_places_on_the_disk() throws IOException {
        Map<String, String> parts = MadeWorkbook.parts(
                MadeWorkbook.TRANSITIONAL, "<worksheet><sheetData>" + ONE_CELL + "</sheetData></worksheet>");
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace("/xl/worksheets/sheet1.xml", "../../../../etc/hostname"));

        assertThat(why("a.xlsx", MadeWorkbook.zip(parts))).contains("Sheet Log is missing from a.xlsx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "photo.jpg  | FFD8FFE000104A46 | is a picture, which is not read. Type what it shows",
                "call.mp3   | 4944330300000000 | is a recording, which is not read. Add a transcript",
                "notes.rtf  | 7B5C727466310A0A | is rich text (.rtf), which is not read. Save it as .docx",
                "all.zip    | 504B0506000000000000000000000000000000000000 | is a ZIP archive. Unpack it",
                "page.xls   | 3C68746D6C3E3C62 | is a web page, whatever its name. Open it in Excel or Word",
                "data.xml   | 3C3F786D6C203F3E | is XML. Open it in the program that wrote it",
                "thing.bin  | 0001020300040506 | is of a type that is not known",
                "old.doc    | D0CF11E0A1B11AE1 | is incomplete or damaged",
            })
    void a_type_that_is_not_read_is_named_with_what_to_do(String name, String hex, String said) throws IOException {
        assertThat(why(name, HexFormat.of().parseHex(hex))).startsWith(name + " " + said);
    }

    @Test
    void an_old_word_document_is_to_be_saved_anew() throws IOException {
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            compound.writeFilesystem(bytes);

            assertThat(why("letter.doc", bytes.toByteArray()))
                    .isEqualTo("letter.doc is a Word 97-2003 document (.doc). Save it as .docx and try again.");
        }
    }

    @Test
    void a_binary_workbook_is_to_be_saved_anew() throws IOException {
        assertThat(why("a.xlsb", MadeWorkbook.zip(Map.of("xl/workbook.bin", "x"))))
                .isEqualTo("a.xlsb is a binary Excel workbook (.xlsb). Save it as .xlsx and try again.");
    }

    @Test
    void a_file_that_is_gone() {
        assertThat(sentences(OpenFile.open(folder.resolve("gone.csv"), "gone.csv")))
                .singleElement()
                .asString()
                .contains("gone.csv cannot be opened");
    }

    private String why(String name, byte[] bytes) throws IOException {
        AgencyFile file = open(folder, name, bytes);
        assertThat(file.grids()).isEmpty();
        assertThat(file.notRead()).hasSize(1);
        return file.notRead().getFirst().why();
    }

    private static void writeBlanks(OutputStream out, int megabytes) throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int at = 0; at < megabytes; at++) {
            out.write(blanks);
        }
    }

    private static byte[] encrypted(byte[] workbook) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("a password");
            try (OutputStream out = encryptor.getDataStream(compound)) {
                out.write(workbook);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            compound.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encryptedXls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
            Biff8EncryptionKey.setCurrentUserPassword("a password");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
