package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sightline.core.entries.Place;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Grid;

/** Documents that agencies and departments published, read where a copy of them lies beside the repository. */
class RealDocumentsTest {

    @Test
    void each_published_pdf_is_read_page_by_page() throws IOException {
        Path folder = shared("bench-data/pdf");
        for (String line : Files.readAllLines(folder.resolve("stats.tsv"))) {
            String[] cells = line.split("\t");
            if (!cells[0].endsWith(".pdf") || cells[1].startsWith("ERROR")) {
                continue;
            }
            AgencyFile file = OpenFile.open(folder.resolve(cells[0]), cells[0]);
            int pages = Integer.parseInt(cells[2]);
            int empty = Integer.parseInt(cells[4]);

            assertThat(pagesWithWords(file)).as(cells[0]).isBetween((long) pages - empty - pagesOfTables(file), (long)
                    pages);
            assertThat(file.notRead()).as(cells[0]).hasSize(empty < pages ? 0 : 1);
        }
    }

    @Test
    void a_scan_is_said_to_need_text_recognition_and_a_web_page_is_said_to_be_one() throws IOException {
        Path folder = shared("bench-data/pdf");
        String scan = "synthetic-scan-of-ofsted-2025-doncaster-4pp.pdf";
        String page = "not-a-pdf-html-error-page.pdf";

        assertThat(new Opened(OpenFile.open(folder.resolve(scan), scan)).remarks())
                .contains("page 1 to 4 hold pictures and no text: they need text recognition (OCR)");
        assertThat(new Opened(OpenFile.open(folder.resolve(page), page)).remarks())
                .contains("is a web page");
    }

    @Test
    void the_word_files_of_a_published_review_give_their_rows_and_headings() throws IOException {
        Path folder = shared("cases/case-p");
        Opened health = new Opened(OpenFile.open(folder.resolve("health.docx"), "health.docx"));
        Opened welfare = new Opened(OpenFile.open(folder.resolve("education-welfare.docx"), "education-welfare.docx"));

        assertThat(health.rows(1)).hasSize(11);
        assertThat(health.rows(1).getFirst()).containsExactly("Date", "Service", "Seen by", "Event", "Outcome");
        assertThat(health.rows(0)).hasSize(2);
        assertThat(welfare.rows(1)).hasSize(4);
        assertThat(welfare.rows(1).getFirst()).containsExactly("Date", "Officer", "Event", "Result");
        assertThat(List.of(health.remarks(), welfare.remarks())).containsOnly("");
    }

    private static long pagesWithWords(AgencyFile file) {
        return file.grids().stream()
                .filter(grid -> grid.kind() == Place.Kind.PAGE)
                .map(Grid::name)
                .distinct()
                .count();
    }

    /** Pages that hold nothing but a table have no words beside it. */
    private static int pagesOfTables(AgencyFile file) {
        return file.grids().stream()
                .filter(grid -> !grid.narrative())
                .map(grid -> grid.name().split("\\D+"))
                .mapToInt(pages -> Integer.parseInt(pages[pages.length - 1]) - Integer.parseInt(pages[1]) + 1)
                .sum();
    }

    private static Path shared(String part) {
        String named = System.getProperty("SIGHTLINE_SHARED", System.getenv("SIGHTLINE_SHARED"));
        Path at = Path.of("").toAbsolutePath();
        Path found = named == null ? null : Path.of(named);
        while (found == null && at != null) {
            found = Files.isDirectory(at.resolve("shared")) ? at.resolve("shared") : null;
            at = at.getParent();
        }
        Assumptions.assumeTrue(
                found != null && Files.isDirectory(found.resolve(part)),
                "skipped: no folder shared/" + part + " beside the repository; set SIGHTLINE_SHARED to name it");
        return found.resolve(part);
    }
}
