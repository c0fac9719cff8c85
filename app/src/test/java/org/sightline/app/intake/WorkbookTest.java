package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.app.intake.OpenedTable.numbers;
import static org.sightline.app.intake.OpenedTable.open;
import static org.sightline.app.intake.OpenedTable.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.core.entries.Place;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Grid;
import org.sightline.core.intake.GridCell;

/** What holds for workbooks of both kinds, as Excel writes them. */
class WorkbookTest {

    private static final LocalDateTime SIXTH = LocalDateTime.of(2011, 1, 6, 14, 30);

    @TempDir
    Path folder;

    enum Kind {
        XLSX,
        XLS;

        Workbook create() {
            return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        }
    }

    @ParameterizedTest
    @EnumSource
    void title_rows_are_rows_and_blank_rows_are_only_counted(Kind kind) throws IOException {
        try (Workbook workbook = kind.create()) {
            Sheet sheet = workbook.createSheet("Log");
            row(sheet, 0, "Records relating to one child");
            row(sheet, 2, "When", "What");
            row(sheet, 3, "", " ");
            row(sheet, 4, "Sept 2011", "Starts school");

            Grid grid = only(kind, workbook);

            assertThat(grid.kind()).isEqualTo(Place.Kind.SHEET);
            assertThat(grid.name()).isEqualTo("Log");
            assertThat(numbers(grid)).containsExactly(1, 3, 5);
            assertThat(texts(grid).get(2)).containsExactly("Sept 2011", "Starts school");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_date_cell_is_shown_day_first_and_keeps_its_moment(Kind kind) throws IOException {
        try (Workbook workbook = kind.create()) {
            Row row = workbook.createSheet().createRow(0);
            date(row, "m/d/yy");
            date(row, "m/d/yyyy h:mm");
            date(row, "mmm yyyy");
            date(row, "dd-mmm-yy");
            date(row, "h:mm");

            List<GridCell> cells = only(kind, workbook).rows().getFirst().cells();

            assertThat(cells)
                    .extracting(GridCell::text)
                    .containsExactly("06/01/2011", "06/01/2011 14:30", "Jan 2011", "06-Jan-11", "14:30");
            assertThat(cells).extracting(GridCell::moment).containsExactly(SIXTH, SIXTH, SIXTH, SIXTH, null);
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbers_are_shown_with_all_their_digits(Kind kind) throws IOException {
        try (Workbook workbook = kind.create()) {
            Row row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue(1.0E7);
            row.createCell(1).setCellValue(123456789012345d);
            row.createCell(2).setCellValue(28.5);
            row.createCell(3).setCellValue(0.1 + 0.2);
            number(row, 4, "0000000");
            number(row, 5, "£#,##0.00");

            assertThat(texts(only(kind, workbook)).getFirst())
                    .containsExactly("10000000", "123456789012345", "28.5", "0.3", "0004711", "£4,711.00");
        }
    }

    @ParameterizedTest
    @EnumSource
    void formulas_give_the_value_that_was_saved_with_them(Kind kind) throws IOException {
        try (Workbook workbook = kind.create()) {
            Row row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellFormula("1+2");
            row.createCell(1).setCellFormula("\"Seen \"&\"well\"");
            row.createCell(2).setCellFormula("1/0");
            row.createCell(3).setCellFormula("1=1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(4).setCellValue(true);

            assertThat(texts(only(kind, workbook)).getFirst())
                    .containsExactly("3", "Seen well", "#DIV/0!", "TRUE", "TRUE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_date_merged_over_three_rows_dates_all_three(Kind kind) throws IOException {
        try (Workbook workbook = kind.create()) {
            Sheet sheet = workbook.createSheet();
            row(sheet, 0, "Child log", "");
            row(sheet, 1, "Date", "What");
            row(sheet, 2, "6 Jan 2011", "Call from aunt");
            row(sheet, 3, "", "Visit");
            row(sheet, 5, "", "Second visit");
            row(sheet, 6, "", "Not merged");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(2, 5, 0, 0));

            Grid grid = only(kind, workbook);

            assertThat(numbers(grid)).containsExactly(1, 2, 3, 4, 6, 7);
            assertThat(grid.rows())
                    .extracting(row -> row.cells().getFirst().text())
                    .containsExactly("Child log", "Date", "6 Jan 2011", "6 Jan 2011", "6 Jan 2011", "");
            assertThat(texts(grid).getFirst().stream().filter(text -> !text.isEmpty()))
                    .containsExactly("Child log");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_sheet_is_read_and_hidden_ones_too(Kind kind) throws IOException {
        try (Workbook workbook = kind.create()) {
            row(workbook.createSheet("2011"), 0, "a");
            workbook.createSheet("Nothing here");
            row(workbook.createSheet("Old & done"), 0, "b");
            workbook.setSheetHidden(2, true);

            assertThat(opened(kind, workbook).grids()).extracting(Grid::name).containsExactly("2011", "Old & done");
        }
    }

    private static void row(Sheet sheet, int at, String... texts) {
        Row row = sheet.createRow(at);
        for (String text : texts) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
        }
    }

    private static void date(Row row, String format) {
        Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
        cell.setCellValue(SIXTH);
        style(cell, format);
    }

    private static void number(Row row, int column, String format) {
        Cell cell = row.createCell(column);
        cell.setCellValue(4711);
        style(cell, format);
    }

    private static void style(Cell cell, String format) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private Grid only(Kind kind, Workbook workbook) throws IOException {
        AgencyFile file = opened(kind, workbook);
        assertThat(file.notRead()).isEmpty();
        assertThat(file.grids()).hasSize(1);
        return file.grids().getFirst();
    }

    private AgencyFile opened(Kind kind, Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return open(folder, kind == Kind.XLSX ? "log.xlsx" : "log.xls", bytes.toByteArray());
    }
}
