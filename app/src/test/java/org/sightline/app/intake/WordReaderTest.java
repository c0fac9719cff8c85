package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.core.entries.Place;

class WordReaderTest {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    @TempDir
    Path folder;

    @Test
    void a_document_that_an_office_program_wrote_gives_its_headings_and_its_table() throws IOException {
        Path path = folder.resolve("nursery.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(path)) {
            document.createParagraph().createRun().setText("Sunny Lane Nursery");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Date");
            table.getRow(0).getCell(1).setText("Event");
            table.getRow(1).getCell(0).setText("3 May 2019");
            table.getRow(1).getCell(1).setText("Seen at drop-off.");
            document.createParagraph().createRun().setText("End of record");
            document.write(out);
        }

        Opened opened = Opened.by(new WordReader(), path);

        assertThat(opened.grids())
                .extracting(grid -> grid.kind() + " " + grid.name())
                .containsExactly("PARAGRAPH 1", "TABLE 1", "PARAGRAPH 2");
        assertThat(opened.rows(0)).containsExactly(List.of("Sunny Lane Nursery"));
        assertThat(opened.rows(1))
                .containsExactly(List.of("Date", "Event"), List.of("3 May 2019", "Seen at drop-off."));
        assertThat(opened.numbers(2)).containsExactly(2);
        assertThat(opened.remarks()).isEmpty();
    }

    @Test
    void inserted_words_are_in_and_deleted_and_moved_words_are_out_and_the_file_says_so() throws IOException {
        Opened opened = body("""
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t xml:space="preserve">Seen </w:t></w:r>
                <w:del w:id="1"><w:r><w:delText>twice</w:delText></w:r></w:del>
                <w:ins w:id="2"><w:r><w:t>once</w:t></w:r></w:ins>
                <w:moveFrom w:id="3"><w:r><w:t> by nobody</w:t></w:r></w:moveFrom></w:p></w:tc></w:tr>
                <w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc><w:p><w:r><w:t>Gone</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:trPr><w:ins w:id="5"/></w:trPr><w:tc><w:p><w:r><w:t>New</w:t></w:r></w:p></w:tc></w:tr>
                </w:tbl>""");

        assertThat(opened.rows(0)).containsExactly(List.of("Seen once"), List.of("New"));
        assertThat(opened.numbers(0)).containsExactly(1, 2);
        assertThat(opened.remarks()).contains("tracked changes").doesNotContain("\n");
    }

    @Test
    void a_paragraph_whose_end_was_deleted_runs_on_into_the_next() throws IOException {
        Opened opened = body("""
                <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Visit on </w:t></w:r></w:p>
                <w:p><w:r><w:t>3 May</w:t></w:r></w:p>""");

        assertThat(opened.rows(0)).containsExactly(List.of("Visit on 3 May"));
    }

    @Test
    void merged_cells_keep_their_columns_and_are_repeated_downwards() throws IOException {
        Opened opened = body("""
                <w:tbl>
                <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>May</w:t></w:r></w:p></w:tc>
                <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>wide</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>last</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>
                <w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc><w:p><w:r><w:t>third</w:t></w:r></w:p></w:tc></w:tr>
                </w:tbl>""");

        assertThat(opened.rows(0))
                .containsExactly(
                        List.of("May", "wide", "", "last"), List.of("May", "b", "c", "d"), List.of("", "", "third"));
    }

    @Test
    void a_table_within_a_cell_that_can_be_a_chronology_becomes_a_table_of_its_own() throws IOException {
        Opened opened = body("""
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Outer</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Date</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>What</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>3 May</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Call</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p/></w:tc></w:tr></w:tbl>""");

        assertThat(opened.rows(0)).containsExactly(List.of("Outer\\n[see table 2]".translateEscapes()));
        assertThat(opened.rows(1)).containsExactly(List.of("Date", "What"), List.of("3 May", "Call"));
        assertThat(opened.grids().get(1).name()).isEqualTo("2");
    }

    @Test
    void a_table_within_a_cell_that_only_arranges_words_stays_in_the_cell() throws IOException {
        Opened opened = body("""
                <w:tbl><w:tr><w:tc><w:tbl>
                <w:tr><w:tc><w:p><w:r><w:t>Weight</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>9 kg</w:t></w:r></w:p></w:tc></w:tr>
                </w:tbl><w:p/></w:tc></w:tr></w:tbl>""");

        assertThat(opened.grids()).hasSize(1);
        assertThat(opened.rows(0)).containsExactly(List.of("Weight | 9 kg"));
    }

    @Test
    void fields_links_controls_breaks_and_hyphens_are_read_as_a_person_sees_them() throws IOException {
        Opened opened = body("""
                <w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t></w:r></w:p>
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>5 June</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
                <w:fldSimple w:instr="PAGE"><w:r><w:t> 2019</w:t></w:r></w:fldSimple></w:p>
                <w:p><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
                <w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>held</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>
                <w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt>
                <w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>""");

        assertThat(opened.rows(0))
                .containsExactly(
                        List.of("One\ntwo\tthree-four"), List.of("5 June 2019"), List.of("link"), List.of("held"));
        assertThat(opened.rows(1)).containsExactly(List.of("a", "b"));
    }

    @Test
    void a_text_box_is_read_once_although_it_is_stored_twice() throws IOException {
        Opened opened = body("""
                <w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
                <mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
                </mc:AlternateContent></w:r><w:r><w:t>Beside</w:t></w:r></w:p>""");

        assertThat(opened.rows(0)).containsExactly(List.of("Boxed"), List.of("Beside"));
    }

    @Test
    void a_strict_document_whose_body_has_an_unusual_name_is_read() throws IOException {
        String relations = """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document2.xml"/>
                </Relationships>""";
        Path path = Opened.zip(
                folder.resolve("strict.docx"),
                Map.of(
                        "_rels/.rels",
                        relations,
                        "word/document2.xml",
                        document(STRICT, "<w:p><w:r><w:t>Strict</w:t></w:r></w:p>")));

        assertThat(Opened.by(new WordReader(), path).rows(0)).containsExactly(List.of("Strict"));
    }

    @Test
    void pictures_without_text_need_text_recognition_and_embedded_files_are_named() throws IOException {
        Path path = Opened.zip(
                folder.resolve("scan.docx"),
                Map.of(
                        "word/document.xml",
                        document(TRANSITIONAL, "<w:p/>"),
                        "word/media/image1.png",
                        "x",
                        "word/embeddings/log.xlsx",
                        "x"));

        assertThat(Opened.by(new WordReader(), path).remarks()).contains("OCR").contains("1 file embedded");
    }

    @Test
    void entities_of_its_own_and_endless_nesting_are_refused() throws IOException {
        String entity =
                "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///nowhere'>]>" + document(TRANSITIONAL, "<w:p>&e;</w:p>");
        Path bad = Opened.zip(folder.resolve("entity.docx"), Map.of("word/document.xml", entity));
        Path deep = Opened.zip(
                folder.resolve("deep.docx"),
                Map.of("word/document.xml", document(TRANSITIONAL, "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000))));

        assertThatThrownBy(() -> Opened.by(new WordReader(), bad)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Opened.by(new WordReader(), deep)).isInstanceOf(IOException.class);
    }

    @Test
    void a_document_that_unpacks_to_far_too_much_is_refused() throws IOException {
        Path path = Opened.zip(
                folder.resolve("bomb.docx"), Map.of("word/document.xml", document(TRANSITIONAL, " ".repeat(64 << 20))));

        assertThatThrownBy(() -> Opened.by(new WordReader(), path)).isInstanceOf(IOException.class);
    }

    @Test
    void what_stands_before_the_damage_is_kept() throws IOException {
        String whole =
                document(TRANSITIONAL, "<w:p><w:r><w:t>First</w:t></w:r></w:p><w:p><w:r><w:t>Second</w:t></w:r></w:p>");
        Path path = Opened.zip(
                folder.resolve("cut.docx"), Map.of("word/document.xml", whole.substring(0, whole.indexOf("Second"))));
        Upload upload = new Upload("cut.docx", path, Files.size(path), "");
        Parts parts = new Parts(upload);

        assertThatThrownBy(() -> new WordReader().open(upload, parts)).isInstanceOf(IOException.class);
        assertThat(new Opened(parts.close()).rows(0)).containsExactly(List.of("First"));
        assertThat(parts.close().grids().getFirst().kind()).isEqualTo(Place.Kind.PARAGRAPH);
    }

    private Opened body(String body) throws IOException {
        Path path = Opened.zip(
                folder.resolve("made.docx"),
                Map.of("word/document.xml", document(TRANSITIONAL, body.replace("\n", ""))));
        return Opened.by(new WordReader(), path);
    }

    private static String document(String namespace, String body) {
        return "<w:document xmlns:w='" + namespace + "'><w:body>" + body + "</w:body></w:document>";
    }
}
