package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

    private static final float[] AT = {50, 150, 300};
    private static final float[] EDGES = {45, 145, 295, 500};

    @TempDir
    Path folder;

    @Test
    void a_ruled_table_gives_its_cells_and_joins_the_lines_of_each() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.text(50, 60, "Willow Street Surgery")
                    .grid(EDGES, new float[] {100, 120, 155, 180})
                    .row(114, AT, "Date", "Seen by", "Event")
                    .row(134, AT, "3 May 2019", "Dr Bell", "Cough. Mother")
                    .text(300, 146, "worried.")
                    .row(170, AT, "9 May 2019", "", "Did not attend.")
                    .text(50, 220, "End of record.");

            Opened opened = Opened.by(new PdfReader(), pdf.save(folder.resolve("gp.pdf")));

            assertThat(names(opened)).containsExactly("PAGE 1", "TABLE 1 on page 1", "PAGE 1");
            assertThat(opened.rows(1))
                    .containsExactly(
                            List.of("Date", "Seen by", "Event"),
                            List.of("3 May 2019", "Dr Bell", "Cough. Mother worried."),
                            List.of("9 May 2019", "", "Did not attend."));
            assertThat(opened.rows(2)).containsExactly(List.of("End of record."));
            assertThat(opened.remarks()).isEmpty();
        }
    }

    @Test
    void a_cell_merged_down_is_repeated_and_a_cell_merged_across_keeps_its_columns() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.line(45, 100, 500, 100)
                    .line(45, 160, 500, 160)
                    .line(45, 120, 500, 120)
                    .line(145, 140, 500, 140);
            pdf.line(45, 100, 45, 160)
                    .line(500, 100, 500, 160)
                    .line(145, 120, 145, 160)
                    .line(295, 120, 295, 160);
            pdf.text(50, 114, "May")
                    .row(134, AT, "3rd", "one", "two")
                    .text(150, 154, "three")
                    .text(300, 154, "four");

            Opened opened = Opened.by(new PdfReader(), pdf.save(folder.resolve("merged.pdf")));

            assertThat(opened.rows(0))
                    .containsExactly(
                            List.of("May", "", ""), List.of("3rd", "one", "two"), List.of("3rd", "three", "four"));
        }
    }

    @Test
    void where_lines_are_drawn_between_columns_only_each_date_begins_a_row() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.grid(EDGES, new float[] {100, 200})
                    .row(114, AT, "Date", "Who", "Event")
                    .row(134, AT, "3 May 2019", "HV", "Visited, and saw")
                    .text(300, 146, "both children")
                    .row(158, AT, "4 May 2019", "HV", "Telephoned")
                    .row(170, AT, "9 May 2019", "GP", "Letter");

            Opened opened = Opened.by(new PdfReader(), pdf.save(folder.resolve("open.pdf")));

            assertThat(opened.rows(0))
                    .containsExactly(
                            List.of("Date", "Who", "Event"),
                            List.of("3 May 2019", "HV", "Visited, and saw both children"),
                            List.of("4 May 2019", "HV", "Telephoned"),
                            List.of("9 May 2019", "GP", "Letter"));
        }
    }

    @Test
    void a_ruled_table_and_its_last_row_go_on_over_the_page() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.grid(EDGES, new float[] {700, 720, 750})
                    .row(714, AT, "Date", "Who", "Event")
                    .row(734, AT, "3 May 2019", "HV", "Visited and saw")
                    .text(280, 820, "Page 1 of 2")
                    .page()
                    .grid(EDGES, new float[] {60, 80, 100, 120})
                    .row(74, AT, "Date", "Who", "Event")
                    .text(300, 94, "both children.")
                    .row(114, AT, "4 May 2019", "HV", "Telephoned.")
                    .text(280, 820, "Page 2 of 2");

            Opened opened = Opened.by(new PdfReader(), pdf.save(folder.resolve("two.pdf")));

            assertThat(names(opened)).containsExactly("TABLE 1 on pages 1 to 2");
            assertThat(opened.rows(0))
                    .containsExactly(
                            List.of("Date", "Who", "Event"),
                            List.of("3 May 2019", "HV", "Visited and saw both children."),
                            List.of("Date", "Who", "Event"),
                            List.of("4 May 2019", "HV", "Telephoned."));
        }
    }

    @Test
    void a_table_without_lines_is_known_by_the_white_between_its_columns() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.text(50, 60, "This extract was made from the visiting record of the service for the review.")
                    .row(100, AT, "Date", "Who", "Event")
                    .row(120, AT, "3 May 2019", "HV", "Visited, and saw both")
                    .text(300, 132, "children in the garden")
                    .row(152, AT, "4 May 2019", "HV", "Telephoned, no reply")
                    .row(172, AT, "9 May 2019", "GP", "Letter received")
                    .text(
                            50,
                            230,
                            "All further contacts stand in the file of the other service, which is kept elsewhere.");

            Opened opened = Opened.by(new PdfReader(), pdf.save(folder.resolve("plain.pdf")));

            assertThat(names(opened)).containsExactly("PAGE 1", "TABLE 1 on page 1", "PAGE 1");
            assertThat(opened.rows(1))
                    .containsExactly(
                            List.of("Date", "Who", "Event"),
                            List.of("3 May 2019", "HV", "Visited, and saw both children in the garden"),
                            List.of("4 May 2019", "HV", "Telephoned, no reply"),
                            List.of("9 May 2019", "GP", "Letter received"));
        }
    }

    @Test
    void two_columns_of_dates_and_words_under_a_heading_are_a_table_and_a_list_is_none() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.row(100, AT, "Date", "Event").row(120, AT, "3 May 2019", "Seen").row(140, AT, "4 May 2019", "Not seen");
            pdf.page()
                    .row(100, AT, "1.", "Seen at home")
                    .row(120, AT, "2.", "Seen at school")
                    .row(140, AT, "3.", "Not seen");

            Opened opened = Opened.by(new PdfReader(), pdf.save(folder.resolve("pairs.pdf")));

            assertThat(names(opened)).containsExactly("TABLE 1 on page 1", "PAGE 2");
        }
    }

    @Test
    void running_text_gives_its_paragraphs_with_their_pages_and_each_date_begins_one() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            for (int page = 1; page <= 3; page++) {
                pdf.text(50, 40, "Hillside School record").text(280, 820, "Page " + page + " of 3");
                pdf.text(50, 100, "3 May 2019 Arrived late and said that nobody was")
                        .text(50, 112, "at home.")
                        .text(50, 124, "12/05/2019 Absent. No call was made to the home by")
                        .text(50, 136, "3 June 2019 when a letter was sent.")
                        .text(50, 170, "The letter came back and the matter was then");
                if (page < 3) {
                    pdf.page().text(50, 80, "passed to the office.");
                }
            }

            Opened opened = Opened.by(new PdfReader(), pdf.save(folder.resolve("school.pdf")));

            assertThat(names(opened)).containsExactly("PAGE 1", "PAGE 2", "PAGE 3");
            assertThat(opened.rows(0))
                    .containsExactly(
                            List.of("Hillside School record"),
                            List.of("3 May 2019 Arrived late and said that nobody was at home."),
                            List.of(
                                    "12/05/2019 Absent. No call was made to the home by 3 June 2019 when a letter was sent."),
                            List.of("The letter came back and the matter was then passed to the office."));
        }
    }

    @Test
    void a_page_that_is_a_picture_is_named_and_the_other_pages_are_read() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            pdf.text(50, 100, "Read me.")
                    .page()
                    .picture()
                    .page()
                    .picture()
                    .page()
                    .page()
                    .picture();

            Opened opened = Opened.by(new PdfReader(), pdf.save(folder.resolve("part.pdf")));

            assertThat(opened.rows(0)).containsExactly(List.of("Read me."));
            assertThat(opened.remarks())
                    .contains("part.pdf: page 2 to 3 hold pictures and no text: they need text recognition (OCR)")
                    .contains("page 5 holds a picture")
                    .doesNotContain("page 4");
        }
    }

    @Test
    void a_password_is_said_in_a_sentence() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            Path path = pdf.text(50, 100, "Locked").protect("secret").save(folder.resolve("locked.pdf"));

            assertThatThrownBy(() -> Opened.by(new PdfReader(), path))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageContaining("locked.pdf is protected with a password");
        }
    }

    @Test
    void a_file_that_is_cut_short_says_so_or_is_refused() throws IOException {
        try (MadePdf pdf = new MadePdf()) {
            Path whole = pdf.text(50, 100, "Whole").save(folder.resolve("whole.pdf"));
            byte[] bytes = Files.readAllBytes(whole);
            Path endless = Files.write(folder.resolve("endless.pdf"), Arrays.copyOf(bytes, bytes.length - 8));
            Path half = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(bytes, 40));

            assertThat(Opened.by(new PdfReader(), endless).remarks()).contains("endless.pdf is cut short");
            assertThatThrownBy(() -> Opened.by(new PdfReader(), half)).isInstanceOf(IOException.class);
        }
    }

    private static List<String> names(Opened opened) {
        return opened.grids().stream()
                .map(grid -> grid.kind() + " " + grid.name())
                .toList();
    }
}
