package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.app.intake.OpenPdfReportTest.blocks;
import static org.sightline.app.intake.OpenPdfReportTest.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.sightline.core.library.Block;

/** Reports that are Word documents and web pages. */
class OpenOtherReportsTest {

    @TempDir
    Path folder;

    @Test
    void a_word_document_gives_headings_lists_and_tables_and_its_parts_count_as_pages() throws IOException {
        OpenedReport opened = word(document -> {
            style(document, "Ueberschrift1", "heading 1");
            heading(document, "Ueberschrift1", "What happened");
            document.createParagraph().createRun().setText("Alder was ten weeks old.");
            heading(document, "Ueberschrift1", "Recommendations");
            XWPFParagraph bold = document.createParagraph();
            bold.createRun().setText("For health");
            bold.getRuns().getFirst().setBold(true);
            document.createParagraph().createRun().setText("1. Health visitors should be told of every birth.");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("The partnership");
            table.getRow(0).getCell(1).setText("by June 2020");
        });

        assertThat(pages(opened)).hasSize(2);
        assertThat(blocks(opened, 1))
                .containsExactly(
                        new Block.Heading(1, "What happened"), new Block.Paragraph("Alder was ten weeks old."));
        assertThat(blocks(opened, 2))
                .containsExactly(
                        new Block.Heading(1, "Recommendations"),
                        new Block.Heading(4, "For health"),
                        new Block.ListItem("1.", "Health visitors should be told of every birth."),
                        new Block.TableRow(List.of("The partnership", "by June 2020")));
        assertThat(((OpenedReport.Opened) opened).notes())
                .containsExactly(
                        "The file does not record where its printed pages end: its 2 parts count as its pages.");
    }

    @Test
    void a_word_document_that_records_its_printed_pages_has_those() throws IOException {
        OpenedReport opened = word(document -> {
            document.createParagraph().createRun().setText("First.");
            XWPFParagraph over = document.createParagraph();
            over.createRun().setText("Begins on one page");
            over.createRun().getCTR().addNewLastRenderedPageBreak();
            over.getRuns().getLast().setText(" and ends on the next.");
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
            XWPFParagraph third = document.createParagraph();
            third.createRun().getCTR().addNewLastRenderedPageBreak();
            third.getRuns().getFirst().setText("Third.");
        });

        assertThat(pages(opened)).hasSize(3);
        assertThat(blocks(opened, 1))
                .containsExactly(
                        new Block.Paragraph("First."), new Block.Paragraph("Begins on one page and ends on the next."));
        assertThat(blocks(opened, 2)).isEmpty();
        assertThat(blocks(opened, 3)).containsExactly(new Block.Paragraph("Third."));
        assertThat(((OpenedReport.Opened) opened).notes()).isEmpty();
    }

    @Test
    void a_list_that_word_counts_has_its_numbers_and_letters() throws Exception {
        WordNumbering numbering = WordNumbering.read(cursor("""
                <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:abstractNum w:abstractNumId="7">
                <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl>
                <w:lvl w:ilvl="2"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%3"/></w:lvl>
                </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>
                """));

        assertThat(List.of(
                        numbering.next(new WordForm.Numbered(1, 0)),
                        numbering.next(new WordForm.Numbered(1, 1)),
                        numbering.next(new WordForm.Numbered(1, 1)),
                        numbering.next(new WordForm.Numbered(1, 2)),
                        numbering.next(new WordForm.Numbered(1, 0)),
                        numbering.next(new WordForm.Numbered(1, 1)),
                        numbering.next(new WordForm.Numbered(9, 0))))
                .containsExactly("3.", "3a)", "3b)", "I", "4.", "4a)", "•");
    }

    private static XmlCursor cursor(String xml) throws IOException {
        return new XmlCursor(SafeXml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "test"));
    }

    @Test
    void styles_that_are_based_on_each_other_in_a_circle_say_nothing() throws Exception {
        WordStyles styles = WordStyles.read(cursor("""
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:style w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="b"/></w:style>
                <w:style w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style></w:styles>
                """));

        assertThat(styles.heading(new WordForm("a", WordForm.Numbered.UNSAID, 0, false, false, false)))
                .isZero();
    }

    @Test
    void a_word_document_with_pictures_only_is_refused() throws IOException {
        Path empty = folder.resolve("empty.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(empty)) {
            document.write(out);
        }

        assertThat(OpenReport.open(empty, "empty.docx"))
                .isEqualTo(new OpenedReport.Refused(
                        "empty.docx holds no text. Check that it is the report and fetch it again."));
    }

    @Test
    void a_web_page_gives_what_is_in_it_and_nothing_that_is_around_it() throws IOException {
        OpenedReport opened = web("""
                <!DOCTYPE html><html><head><title>Child Alder</title><script>steal()</script></head><body>
                <header>Saltmarsh Partnership</header><nav><ul><li>Home</li></ul></nav>
                <main><h1>Child Alder</h1><p>Alder was <b>ten weeks</b> old<br>when he was hurt.</p>
                <h2>Findings</h2><ol start="3"><li>Nobody asked his father.<ul><li>His age was not known.</li></ul></li>
                <li><p>The GP was not told.</p></li></ol>
                <h2>Recommendations</h2><table><tr><th>Who</th><th>What</th></tr><tr><td>GP</td><td>Ask.</td></tr></table>
                A closing word.</main><footer>Contact</footer></body></html>
                """);

        assertThat(pages(opened)).hasSize(3);
        assertThat(blocks(opened, 1))
                .containsExactly(
                        new Block.Heading(1, "Child Alder"),
                        new Block.Paragraph("Alder was ten weeks old when he was hurt."));
        assertThat(blocks(opened, 2))
                .containsExactly(
                        new Block.Heading(2, "Findings"),
                        new Block.ListItem("3.", "Nobody asked his father."),
                        new Block.ListItem("•", "His age was not known."),
                        new Block.ListItem("4.", "The GP was not told."));
        assertThat(blocks(opened, 3))
                .containsExactly(
                        new Block.Heading(2, "Recommendations"),
                        new Block.TableRow(List.of("Who", "What")),
                        new Block.TableRow(List.of("GP", "Ask.")),
                        new Block.Paragraph("A closing word."));
    }

    @Test
    void a_web_page_without_words_is_refused_and_one_of_another_encoding_is_read() throws IOException {
        assertThat(web("<!DOCTYPE html><html><body><img src='x.png'></body></html>"))
                .isInstanceOf(OpenedReport.Refused.class);

        Path old = folder.resolve("old.html");
        Files.write(old, "<html><body><p>The board’s café</p></body></html>".getBytes(Charset.forName("windows-1252")));
        assertThat(blocks(OpenReport.open(old, "old.html"), 1))
                .containsExactly(new Block.Paragraph("The board’s café"));
    }

    private OpenedReport web(String html) throws IOException {
        return OpenReport.open(Files.writeString(folder.resolve("page.html"), html), "page.html");
    }

    @FunctionalInterface
    private interface Fills {
        void document(XWPFDocument document);
    }

    private OpenedReport word(Fills fills) throws IOException {
        Path path = folder.resolve("report.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(path)) {
            fills.document(document);
            document.write(out);
        }
        return OpenReport.open(path, "report.docx");
    }

    private static void style(XWPFDocument document, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        XWPFStyle made = new XWPFStyle(style);
        made.setType(STStyleType.PARAGRAPH);
        document.createStyles().addStyle(made);
    }

    private static void heading(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
