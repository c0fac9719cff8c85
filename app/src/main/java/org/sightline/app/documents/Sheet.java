package org.sightline.app.documents;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a workbook, written row by row and never held whole. Every text is written as a plain string whatever it
 * begins with, so nothing that stood in a source can become a formula; a sheet that is full goes on in a second one.
 */
public final class Sheet {

    /**
     * @param width in characters
     */
    public record Column(String heading, int width) {}

    /** Excel's own limits: what a cell and a sheet can hold, and the first day whose number all programs agree on. */
    private static final int CELL_HOLDS = 32_767;

    private static final int SHEET_HOLDS = 1_048_576;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final String CUT = "… (cut at what a cell can hold; the whole of it is in chronology.json)";
    private static final String HEADING_GROUND = "E9EBED";
    private static final int ROWS_HELD = 500;

    private final Workbook workbook;
    private final String name;
    private final List<Column> columns;
    private int sheets;
    private int row;
    private Worksheet sheet;

    public Sheet(Workbook workbook, String name, List<Column> columns) {
        this.workbook = workbook;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.sheet = open();
    }

    private Worksheet open() {
        sheets++;
        Worksheet opened = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        for (int i = 0; i < columns.size(); i++) {
            opened.width(i, columns.get(i).width());
            opened.inlineString(0, i, columns.get(i).heading());
            opened.style(0, i)
                    .bold()
                    .fillColor(HEADING_GROUND)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        opened.freezePane(0, 1);
        opened.repeatRows(0);
        opened.pageOrientation("landscape");
        opened.fitToWidth((short) 1);
        opened.fitToHeight((short) 0);
        opened.setFitToPage(true);
        row = 0;
        return opened;
    }

    /** Begins the next row. */
    public void next() throws IOException {
        if (row + 1 >= SHEET_HOLDS) {
            close();
            sheet = open();
        }
        row++;
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    public void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, fit(CleanText.forXml(text)));
        }
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    /** A text on a colour, six hexadecimal figures. */
    public void text(int column, String text, String ground) {
        sheet.inlineString(row, column, fit(CleanText.forXml(text)));
        sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(ground)
                .set();
    }

    public void number(int column, int number) {
        sheet.value(row, column, number);
        sheet.style(row, column).verticalAlignment("top").set();
    }

    /** A real date, where a sheet can hold it; otherwise nothing, for the words stand in a column of their own. */
    public void day(int column, LocalDate day) {
        if (!day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column)
                    .format("d mmm yyyy")
                    .verticalAlignment("top")
                    .set();
        }
    }

    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(row, 0), columns.size() - 1);
        sheet.finish();
    }

    private static String fit(String text) {
        if (text.length() <= CELL_HOLDS) {
            return text;
        }
        int end = CELL_HOLDS - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
