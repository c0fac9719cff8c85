package org.sightline.app.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.sightline.core.intake.GridCell;

/** Opens workbooks of Excel 97-2003, hidden sheets too. Such a sheet has 65,536 rows at most, so it is held whole. */
final class XlsReader implements Opens {

    @Override
    public void open(Upload file, Parts parts) throws IOException {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.path().toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(compound)) {
            DisplayedNumber displayed =
                    new DisplayedNumber(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
                sheet(workbook.getSheetAt(at), displayed, parts.sheet(workbook.getSheetName(at)));
            }
        } catch (OldExcelFormatException old) {
            throw new Unreadable(file.name() + " is a workbook of Excel 95 or older. Save it as .xlsx and try again.");
        }
    }

    private static void sheet(HSSFSheet sheet, DisplayedNumber displayed, Rows rows) {
        for (Row row : sheet) {
            List<GridCell> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                HSSFCell cell = ((HSSFRow) row).getCell(column);
                cells.add(cell == null ? GridCell.EMPTY : cell(cell, displayed));
            }
            rows.add(row.getRowNum() + 1, cells);
        }
        rows.repeatDown(sheet.getMergedRegions().stream()
                .map(region ->
                        new CellRange(region.getFirstRow() + 1, region.getLastRow() + 1, region.getFirstColumn()))
                .toList());
    }

    private static GridCell cell(HSSFCell cell, DisplayedNumber displayed) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> GridCell.of(cell.getRichStringCellValue().getString());
            case BOOLEAN -> GridCell.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> GridCell.of(error(cell.getErrorCellValue()));
            case NUMERIC ->
                displayed.cell(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            default -> GridCell.EMPTY;
        };
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }
}
