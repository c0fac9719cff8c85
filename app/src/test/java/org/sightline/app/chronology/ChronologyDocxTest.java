package org.sightline.app.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.documents.MadeUpReview;

/** chronology.docx as another program reads it. */
class ChronologyDocxTest {

    private static final List<String> COLUMNS =
            List.of("No.", "Date", "Time", "Agency", "People", "What is recorded", "Action or decision", "Source");

    @TempDir
    static Path folder;

    private static XWPFDocument document;

    @BeforeAll
    static void write() throws IOException {
        WriteChronology.to(folder, MadeUpReview.review());
        try (InputStream in = Files.newInputStream(folder.resolve("chronology.docx"))) {
            document = new XWPFDocument(in);
        }
    }

    @Test
    void the_composite_table_has_a_row_for_each_entry_under_a_heading_that_repeats() {
        XWPFTable table = composite();
        assertThat(table.getRows())
                .hasSize(MadeUpReview.review().chronology().lines().size() + 1);
        assertThat(texts(table.getRow(0))).isEqualTo(COLUMNS);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
    }

    @Test
    void a_row_says_when_who_what_and_where_it_stands_in_the_agencys_file() {
        XWPFTableRow row = row("two marks on the arm");
        assertThat(texts(row).subList(1, 4)).containsExactly("14 November 2010", "21:40", "Hospital");
        assertThat(texts(row).get(6)).isEqualTo("Discharged. Letter to GP.");
        assertThat(texts(row).get(7)).isEqualTo("hospital.csv, row 2");
    }

    @Test
    void tellings_that_disagree_stand_side_by_side() {
        assertThat(texts(row("two marks on the arm")).get(5))
                .contains("give different numbers of marks")
                .contains("Hospital “two marks on the arm”; Larkfield Primary “three marks on the arm”");
    }

    @Test
    void an_agency_is_known_by_its_name_and_not_by_its_colour_alone() {
        for (XWPFTableRow row :
                composite().getRows().subList(1, composite().getRows().size())) {
            assertThat(row.getCell(3).getText()).isNotBlank();
            assertThat(row.getCell(3).getColor()).matches("[0-9A-F]{6}");
        }
    }

    @Test
    void words_that_look_like_markup_stay_words() {
        assertThat(texts(row("often hungry")).get(5)).contains("<script>alert('x')</script> & \"quoted\"");
    }

    @Test
    void every_question_leads_to_rows_that_are_there() {
        Set<String> bookmarks = new HashSet<>();
        Set<String> links = new HashSet<>();
        composite()
                .getRows()
                .forEach(row -> row.getCell(0)
                        .getParagraphs()
                        .forEach(words ->
                                words.getCTP().getBookmarkStartList().forEach(mark -> bookmarks.add(mark.getName()))));
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            paragraph.getCTP().getHyperlinkList().forEach(link -> links.add(link.getAnchor()));
        }
        assertThat(links).hasSize(8).isSubsetOf(bookmarks);
    }

    @Test
    void the_document_has_a_title_landscape_pages_and_numbered_pages() {
        assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Marsh family: chronology");
        assertThat(document.getDocument()
                        .getBody()
                        .getSectPr()
                        .getPgSz()
                        .getOrient()
                        .toString())
                .isEqualTo("landscape");
        assertThat(document.getFooterList()).hasSize(1);
        assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
    }

    @Test
    void what_was_not_read_is_listed_with_the_reason() {
        XWPFTable last = document.getTables().getLast();
        assertThat(texts(last.getRow(2)).getFirst()).isEqualTo("scan.pdf");
        assertThat(texts(last.getRow(2)).get(1)).startsWith("The pages are pictures without text.");
    }

    private static XWPFTable composite() {
        return document.getTables().stream()
                .filter(table -> texts(table.getRow(0)).equals(COLUMNS))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFTableRow row(String words) {
        return composite().getRows().stream()
                .filter(row ->
                        row.getCell(5) != null && row.getCell(5).getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText().strip()).toList();
    }
}
