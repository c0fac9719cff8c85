package org.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command on files that go wrong: each gets its sentence, and the good file beside it loses nothing. */
class BadFilesTest {

    @TempDir
    Path temporary;

    private MadeUpFolder folder;
    private Path out;
    private Results results;

    @BeforeEach
    void one_good_file() throws IOException {
        folder = MadeUpFolder.in(temporary).good();
        out = temporary.resolve("out");
        results = new Results(out);
    }

    @Test
    void a_good_file_alone_is_read_whole() {
        Told told = review();

        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.out()).contains("3 rows in = 3 entries + 0 not read").doesNotContain("Not read");
        goodFileIsWhole();
    }

    @Test
    void an_empty_file() throws IOException {
        cannotBeRead("school.csv", new byte[0], "school.csv is empty");
    }

    @Test
    void a_workbook_with_a_password() throws IOException, GeneralSecurityException {
        cannotBeRead("school.xlsx", MadeUpFolder.withPassword(), "is protected by a password. Save a copy without");
    }

    @Test
    void a_scanned_page_without_text() throws IOException {
        folder.bytes("letter.pdf", MadeUpFolder.scanned());

        Told told = review();

        assertThat(told.code()).isEqualTo(1);
        assertThat(results.saidOf("letter.pdf")).singleElement().asString().contains("letter.pdf");
        goodFileIsWhole();
    }

    @Test
    void a_zip_that_is_cut_short() throws IOException {
        cannotBeRead("school.xlsx", MadeUpFolder.cutShort(), "is incomplete or damaged: it cannot be unpacked");
    }

    @Test
    void a_zip_bomb() throws IOException {
        cannotBeRead("school.xlsx", MadeUpFolder.bomb(), "unpacks to far more than an office file holds");
    }

    @Test
    void an_xml_that_reaches_for_another_file() throws IOException {
        cannotBeRead("school.xlsx", MadeUpFolder.reachingOut(), "holds XML with a document type or entities");
    }

    private void cannotBeRead(String name, byte[] bytes, String sentence) throws IOException {
        folder.bytes(name, bytes);

        Told told = review();

        assertThat(told.code()).as(told.all()).isEqualTo(1);
        assertThat(told.out()).contains("Not read").contains(sentence);
        assertThat(results.saidOf(name)).singleElement().asString().contains(sentence);
        goodFileIsWhole();
    }

    @Test
    void a_wrong_extension_is_only_a_remark() throws IOException {
        folder.bytes("school.csv", MadeUpFolder.workbook());

        Told told = review();

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("Remarks")
                .contains("school.csv is really an Excel workbook (.xlsx) and was read as that.")
                .doesNotContain("Not read");
        assertThat(results.entriesOf("school.csv")).isEqualTo(1);
        goodFileIsWhole();
    }

    @Test
    void what_is_left_out_knowingly_is_a_remark_and_no_failure() throws IOException {
        folder.text("README.md", "About these files").text(".hidden", "x");

        Told told = review();

        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("Remarks").containsOnlyOnce("README.md explains the folder");
        assertThat(results.saidOf("README.md")).hasSize(1);
        assertThat(results.saidOf(".hidden")).hasSize(1);
        goodFileIsWhole();
    }

    @Test
    void all_of_them_at_once() throws IOException, GeneralSecurityException {
        Map<String, byte[]> bad = new LinkedHashMap<>();
        bad.put("a.csv", new byte[0]);
        bad.put("b.xlsx", MadeUpFolder.withPassword());
        bad.put("c.pdf", MadeUpFolder.scanned());
        bad.put("d.xlsx", MadeUpFolder.cutShort());
        bad.put("e.xlsx", MadeUpFolder.bomb());
        bad.put("f.xlsx", MadeUpFolder.reachingOut());
        for (Map.Entry<String, byte[]> file : bad.entrySet()) {
            folder.bytes(file.getKey(), file.getValue());
        }

        Told told = review();

        assertThat(told.code()).isEqualTo(1);
        assertThat(bad.keySet())
                .allSatisfy(name -> assertThat(results.saidOf(name))
                        .singleElement()
                        .asString()
                        .contains(name));
        assertThat(results.entries()).hasSize(MadeUpFolder.GOOD_ROWS);
        goodFileIsWhole();
    }

    @Test
    void words_that_look_like_a_formula_stay_words() throws IOException {
        List<String> words =
                List.of("=1+2", "+44 20 7946 0000 rang", "-5 minutes late", "@mother said so", "=HYPERLINK(1)");
        folder.rows(
                "notes.csv",
                words.stream().map(word -> "4/2/2014,\"" + word + "\"").toArray(String[]::new));

        assertThat(review().code()).isZero();

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out.resolve("chronology.xlsx")))) {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
        assertThat(results.entries())
                .extracting(entry -> entry.get("text").asString())
                .containsAll(words);
        goodFileIsWhole();
    }

    @Test
    void a_date_out_of_living_memory_is_kept_and_marked() throws IOException {
        folder.rows("notes.csv", "14/10/1066,Seen at home", "1/3/2066,Seen at school");

        assertThat(review().code()).isZero();

        assertThat(results.entries())
                .filteredOn(entry -> entry.get("source").get("file").asString().equals("notes.csv"))
                .allSatisfy(
                        entry -> assertThat(entry.at("/written/happened/notes").valueStream())
                                .extracting(note -> note.get("doubt").asString())
                                .contains("unlikely"))
                .extracting(entry -> entry.get("happened").asString())
                .containsExactlyInAnyOrder("1066-10-14", "2066-03-01");
        goodFileIsWhole();
    }

    @Test
    void two_children_of_the_same_name_stay_two() throws IOException {
        folder.text("case.yaml", """
                case: Two of a name
                children:
                  - name: Kit Marlow
                    born: 2010-03-01
                  - name: Kit Marlow
                    born: 2013-06-01
                """);

        Told told = review();

        assertThat(results.chronology().get("children")).as(told.all()).hasSize(2);
        goodFileIsWhole();
    }

    /** In a process of its own, for half a million entries need more memory than the tests have. */
    @Test
    @Tag("slow")
    void a_sheet_of_two_million_rows() throws IOException, InterruptedException {
        byte[] thousand = IntStream.range(0, 1000)
                .mapToObj(row -> "<row><c t='inlineStr'><is><t>" + (1 + row % 28)
                        + "/2/2014</t></is></c><c t='inlineStr'><is><t>Seen</t></is></c></row>")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(folder.path().resolve("huge.xlsx"))) {
            MadeUpFolder.sheet(file, zip -> {
                zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                for (int at = 0; at < 2_000; at++) {
                    zip.write(thousand);
                }
                zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            });
        }

        Path said = temporary.resolve("said");

        Process review = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx5g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sightline.app.Sightline",
                        "review",
                        folder.path().toString(),
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(review.waitFor()).isEqualTo(1);
        assertThat(Files.readString(said))
                .contains("huge.xlsx is larger than Sightline reads of one file")
                .contains("2000000 rows in = 500000 entries + 1500000 not read")
                .contains(MadeUpFolder.GOOD + ": 3 rows in = 3 entries + 0 not read");
    }

    private Told review() {
        return Told.by("review", folder.path(), "--out", out);
    }

    private void goodFileIsWhole() {
        assertThat(results.entriesOf(MadeUpFolder.GOOD)).isEqualTo(MadeUpFolder.GOOD_ROWS);
        assertThat(results.addUp()).isTrue();
    }
}
