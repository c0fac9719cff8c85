package org.sightline.app.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.app.documents.MadeUpLine;
import org.sightline.app.documents.MadeUpReview;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Sector;
import org.sightline.core.review.Review;

/** chronology.xlsx as another program reads it. */
class ChronologyXlsxTest {

    private static final int DATE = 1;
    private static final int AS_KNOWN = 2;
    private static final int RECORDED = 9;

    @TempDir
    Path folder;

    @Test
    void there_is_a_sheet_for_each_thing_with_a_heading_that_stays_and_a_filter() throws IOException {
        try (XSSFWorkbook workbook = written(MadeUpReview.review())) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("Chronology", "Questions", "Not read", "Files", "People");
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum())
                    .isEqualTo(MadeUpReview.review().chronology().lines().size());
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
        }
    }

    @Test
    void an_exact_day_is_a_real_date_and_a_vague_one_stands_in_words_only() throws IOException {
        try (XSSFWorkbook workbook = written(MadeUpReview.review())) {
            Row exact = row(workbook, "two marks on the arm");
            assertThat(exact.getCell(DATE).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2010, 11, 14));
            Row vague = row(workbook, "Called to an argument");
            assertThat(vague.getCell(DATE)).isNull();
            assertThat(vague.getCell(AS_KNOWN).getStringCellValue()).isEqualTo("December 2006, uncertain");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"x\")"})
    void words_from_a_file_are_never_a_formula(String words) throws IOException {
        try (XSSFWorkbook workbook = written(with(words))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(RECORDED);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(words.strip());
            assertThat(formulas(workbook)).isEmpty();
        }
    }

    @Test
    void what_a_sheet_cannot_hold_is_marked_and_costs_nothing_else() throws IOException {
        try (XSSFWorkbook workbook = written(with("bell \u0007 and half a pair \uD83D here"))) {
            assertThat(text(workbook)).isEqualTo("bell \uFFFD and half a pair \uFFFD here");
        }
    }

    @Test
    void a_text_longer_than_a_cell_holds_is_cut_and_says_so() throws IOException {
        try (XSSFWorkbook workbook = written(with("word ".repeat(10_000)))) {
            assertThat(text(workbook)).hasSizeLessThanOrEqualTo(32_767).endsWith("chronology.json)");
        }
    }

    private static String text(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getRow(1).getCell(RECORDED).getStringCellValue();
    }

    private static List<Cell> formulas(XSSFWorkbook workbook) {
        List<Cell> formulas = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell);
            }
        })));
        return formulas;
    }

    private static Review with(String words) {
        Line line = MadeUpLine.of("care-1", "Children's social care", Sector.SOCIAL_CARE)
                .on("1 May 2012", "2012-05-01")
                .says(words)
                .line();
        return MadeUpReview.of(List.of(line));
    }

    private XSSFWorkbook written(Review review) throws IOException {
        WriteChronology.to(folder, review);
        return new XSSFWorkbook(folder.resolve("chronology.xlsx").toString());
    }

    private static Row row(XSSFWorkbook workbook, String words) {
        for (Row row : workbook.getSheetAt(0)) {
            if (row.getCell(RECORDED).getStringCellValue().contains(words)) {
                return row;
            }
        }
        throw new AssertionError("no row with " + words);
    }
}
