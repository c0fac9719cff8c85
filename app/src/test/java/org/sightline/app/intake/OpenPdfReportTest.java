package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.core.library.Block;
import org.sightline.core.library.Page;

class OpenPdfReportTest {

    @TempDir
    Path folder;

    @Test
    void headings_paragraphs_lists_and_tables_are_told_apart() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.heading(50, 80, 20, "Child Linnet")
                    .heading(50, 120, 14, "What happened")
                    .lines(
                            50,
                            150,
                            "Linnet was seen by five agencies in the year before she was hurt, and each of",
                            "them held one part of what was known about her home.")
                    .heading(50, 200, 10, "What her school knew")
                    .lines(50, 220, "Her teachers wrote down that she was hungry on eleven mornings and told nobody.")
                    .heading(50, 250, 14, "Recommendations")
                    .lines(50, 275, "1. The partnership should agree who speaks with the father of a child.")
                    .lines(
                            50,
                            295,
                            "2. Schools should be told how to share what they notice about a child, and when to")
                    .lines(64, 307, "share it with others.")
                    .lines(50, 330, "• Every bruise on a baby who can not move is looked at on the same day.")
                    .grid(new float[] {45, 245, 500}, new float[] {360, 380, 400})
                    .row(374, new float[] {50, 250}, "Who", "By when")
                    .row(394, new float[] {50, 250}, "The health board", "March 2021");

            OpenedReport opened = OpenReport.open(pdf.save(folder.resolve("linnet.pdf")), "linnet.pdf");

            assertThat(blocks(opened, 1))
                    .containsExactly(
                            new Block.Heading(1, "Child Linnet"),
                            new Block.Heading(2, "What happened"),
                            new Block.Paragraph(
                                    "Linnet was seen by five agencies in the year before she was hurt, and each of"
                                            + " them held one part of what was known about her home."),
                            new Block.Heading(3, "What her school knew"),
                            new Block.Paragraph(
                                    "Her teachers wrote down that she was hungry on eleven mornings and told nobody."),
                            new Block.Heading(2, "Recommendations"),
                            new Block.ListItem(
                                    "1.", "The partnership should agree who speaks with the father of a child."),
                            new Block.ListItem(
                                    "2.",
                                    "Schools should be told how to share what they notice about a child, and when to share it"
                                            + " with others."),
                            new Block.ListItem(
                                    "•", "Every bruise on a baby who can not move is looked at on the same day."),
                            new Block.TableRow(List.of("Who", "By when")),
                            new Block.TableRow(List.of("The health board", "March 2021")));
            assertThat(((OpenedReport.Opened) opened).notes()).isEmpty();
        }
    }

    @Test
    void two_columns_are_read_one_after_the_other_in_whatever_order_they_are_drawn() throws IOException {
        String[] left = sentence("left", 12);
        String[] right = sentence("right", 12);
        try (MadePdf across = new MadePdf();
                MadePdf down = new MadePdf()) {
            across.heading(50, 60, 14, "A title over both columns");
            for (int line = 0; line < left.length; line++) {
                across.text(50, 100 + line * 12, left[line]).text(310, 100 + line * 12, right[line]);
            }
            down.heading(50, 60, 14, "A title over both columns")
                    .lines(50, 100, left)
                    .lines(310, 100, right);

            List<Block> drawnAcross =
                    blocks(OpenReport.open(across.save(folder.resolve("across.pdf")), "across.pdf"), 1);

            assertThat(drawnAcross)
                    .containsExactly(
                            new Block.Heading(1, "A title over both columns"),
                            new Block.Paragraph(String.join(" ", left) + " " + String.join(" ", right)));
            assertThat(blocks(OpenReport.open(down.save(folder.resolve("down.pdf")), "down.pdf"), 1))
                    .isEqualTo(drawnAcross);
        }
    }

    private static String[] sentence(String side, int lines) {
        String[] text = new String[lines];
        Arrays.setAll(text, line -> "on the " + side + " side runs line number " + line + " of the text");
        return text;
    }

    @Test
    void a_paragraph_stands_on_the_page_on_which_it_begins_and_running_heads_are_left_out() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            for (int page = 1; page <= 3; page++) {
                if (page > 1) {
                    pdf.page();
                }
                pdf.text(50, 30, "Saltmarsh Partnership: Child Alder")
                        .text(50, 400, "what was said on page " + page + " goes on over its end and on")
                        .text(280, 820, "Page " + page + " of 3");
            }

            OpenedReport opened = OpenReport.open(pdf.save(folder.resolve("three.pdf")), "three.pdf");

            assertThat(blocks(opened, 1)).hasSize(1);
            assertThat(blocks(opened, 1).getFirst().text())
                    .isEqualTo(
                            "what was said on page 1 goes on over its end and on what was said on page 2 goes on over its"
                                    + " end and on what was said on page 3 goes on over its end and on");
            assertThat(pages(opened)).extracting(Page::number).containsExactly(1, 2, 3);
        }
    }

    @Test
    void pages_that_are_pictures_or_blank_are_named_and_keep_their_numbers() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.text(50, 100, "The review begins here.")
                    .page()
                    .page()
                    .picture()
                    .page()
                    .picture()
                    .page()
                    .text(50, 100, "And it ends here.");

            OpenedReport.Opened opened =
                    (OpenedReport.Opened) OpenReport.open(pdf.save(folder.resolve("mixed.pdf")), "mixed.pdf");

            assertThat(opened.pages()).hasSize(5);
            assertThat(opened.pictures()).containsExactly(3, 4);
            assertThat(opened.notes()).containsExactly("Page 2 is blank.");
            assertThat(blocks(opened, 5)).containsExactly(new Block.Paragraph("And it ends here."));
        }
    }

    @Test
    void a_scan_has_no_text_and_is_never_an_empty_report() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.picture().page().picture();

            OpenedReport opened = OpenReport.open(pdf.save(folder.resolve("scan.pdf")), "scan.pdf");

            assertThat(opened).isEqualTo(new OpenedReport.NoText(2, List.of(1, 2), List.of()));
            assertThat(PageNotes.pictures(List.of(1, 2, 3, 4)))
                    .isEqualTo("Pages 1-4 hold pictures only; they are not searchable until they are read by OCR.");
        }
    }

    @Test
    void a_file_with_blank_pages_only_is_refused() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.page();

            assertThat(refused(pdf.save(folder.resolve("blank.pdf")))).contains("has no word and no picture");
        }
    }

    @Test
    void a_password_is_said() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.text(50, 50, "Secret").protect("let me in");

            assertThat(refused(pdf.save(folder.resolve("locked.pdf")))).contains("protected with a password");
        }
    }

    @Test
    void broken_empty_and_mislabelled_files_are_refused_in_a_sentence_each() throws IOException {
        assertThat(refused(Files.write(folder.resolve("none.pdf"), new byte[0])))
                .contains("is empty");
        assertThat(refused(Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nand nothing of the sort")))
                .contains("is damaged");
        assertThat(refused(Files.writeString(
                        folder.resolve("error.pdf"), "\n<!DOCTYPE html><html><body><h1>Not found</h1></body></html>")))
                .contains("is a web page under another name");
        assertThat(refused(Files.writeString(
                        folder.resolve("table.csv"), "Date,Event\n1 May 2019,Seen\n2 May 2019,Seen\n")))
                .contains("A report is a PDF, a Word document (.docx) or a web page (.html).");
        assertThat(refused(folder.resolve("missing.pdf"))).contains("cannot be opened");
    }

    @Test
    void a_pdf_under_another_name_is_read_as_what_it_is() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.text(50, 100, "The review begins here.");

            OpenedReport.Opened opened =
                    (OpenedReport.Opened) OpenReport.open(pdf.save(folder.resolve("review.docx")), "review.docx");

            assertThat(opened.notes()).containsExactly("It is really a PDF and was read as that.");
        }
    }

    @Test
    void two_thousand_pages_are_read_and_what_is_beyond_the_bound_is_said() throws IOException {
        assertThat(pages(longReport(2_000))).hasSize(2_000);

        OpenedReport.Opened beyond = (OpenedReport.Opened) longReport(3_002);
        assertThat(beyond.pages()).hasSize(3_000);
        assertThat(beyond.notes())
                .containsExactly("Pages 3001-3002 were not read: Sightline reads the first 3000 pages of a file."
                        + " Split it and add its parts.");
    }

    private OpenedReport longReport(int pages) throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.text(50, 100, "Page 1 says this.");
            for (int page = 2; page <= pages; page++) {
                pdf.page().text(50, 100, "Page " + page + " says this.");
            }
            return OpenReport.open(pdf.save(folder.resolve("long.pdf")), "long.pdf");
        }
    }

    private static String refused(Path file) {
        OpenedReport opened = OpenReport.open(file, file.getFileName().toString());
        assertThat(opened).isInstanceOf(OpenedReport.Refused.class);
        return ((OpenedReport.Refused) opened).sentence();
    }

    static List<Page> pages(OpenedReport opened) {
        assertThat(opened).isInstanceOf(OpenedReport.Opened.class);
        return ((OpenedReport.Opened) opened).pages();
    }

    static List<Block> blocks(OpenedReport opened, int page) {
        return pages(opened).get(page - 1).blocks();
    }
}
