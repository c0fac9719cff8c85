package org.sightline.app.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.sightline.core.intake.GridCell;

/**
 * Reads the rows of one OpenDocument table or sheet (ISO/IEC 26300-1, section 9). Rows and cells that stand many times
 * are written once with a count; a million blank ones cost nothing.
 */
final class OdfRows {

    private static final int MAX_REPEATS = 1 << 20;

    /** More rows than any program's sheet: a file that claims them is made to exhaust its reader. */
    private static final int MAX_ROWS = 1 << 24;

    /** Reads the words of the cell at hand, which is consumed. */
    @FunctionalInterface
    interface Words {
        String read() throws XMLStreamException;
    }

    /** Rows, counted from 0, over which a merged cell reaches downwards. */
    private record Reach(int from, int until) {}

    private final XmlCursor xml;
    private final TableDraft table;
    private final Words words;
    private final Map<Integer, Reach> merged = new HashMap<>();
    private int row;
    private int blanks;
    private int column;

    OdfRows(XmlCursor xml, TableDraft table, Words words) {
        this.xml = xml;
        this.table = table;
        this.words = words;
    }

    void read() throws XMLStreamException {
        while (xml.child()) {
            switch (xml.name()) {
                case "table-row" -> row();
                case "table-header-rows", "table-rows", "table-row-group" -> read();
                default -> xml.skip();
            }
        }
    }

    private void row() throws XMLStreamException {
        int times = xml.count("number-rows-repeated", MAX_REPEATS);
        table.startRow();
        blanks = 0;
        column = 0;
        while (xml.child()) {
            switch (xml.name()) {
                case "table-cell" -> cell();
                case "covered-table-cell" -> covered();
                default -> xml.skip();
            }
        }
        if (table.width() == 0) {
            table.skipRows(times);
        } else {
            table.endRow(times);
        }
        row += times;
        if (row > MAX_ROWS) {
            throw new XMLStreamException("a table claims more than " + MAX_ROWS + " rows");
        }
    }

    private void cell() throws XMLStreamException {
        int times = xml.count("number-columns-repeated", TableDraft.MAX_COLUMNS);
        int down = xml.count("number-rows-spanned", MAX_REPEATS);
        int across = xml.count("number-columns-spanned", TableDraft.MAX_COLUMNS);
        for (int i = 0; down > 1 && i < across; i++) {
            merged.put(column + i, new Reach(row, row + down));
        }
        LocalDateTime moment = moment(xml.attribute("date-value"));
        String value = value();
        String text = words.read();
        GridCell cell = new GridCell(text.isEmpty() ? value : text, moment);
        for (int i = 0; i < times; i++) {
            put(cell);
        }
    }

    private void covered() throws XMLStreamException {
        int times = xml.count("number-columns-repeated", TableDraft.MAX_COLUMNS);
        xml.skip();
        for (int i = 0; i < times; i++) {
            Reach reach = merged.get(column);
            if (reach != null && reach.from < row && row < reach.until) {
                flushBlanks();
                table.cellMergedDown(1);
                column++;
            } else {
                put(GridCell.EMPTY);
            }
        }
    }

    /** Blank cells are only counted until one that holds something follows them. */
    private void put(GridCell cell) {
        column = Math.min(column + 1, TableDraft.MAX_COLUMNS);
        if (cell.text().isEmpty()) {
            blanks = Math.min(blanks + 1, TableDraft.MAX_COLUMNS);
        } else {
            flushBlanks();
            table.cell(cell, 1);
        }
    }

    private void flushBlanks() {
        table.blank(blanks);
        blanks = 0;
    }

    /** What the cell holds, for where no words are stored with it. */
    private String value() {
        for (String name : new String[] {"string-value", "date-value", "time-value", "boolean-value", "value"}) {
            String value = xml.attribute(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    private static @Nullable LocalDateTime moment(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return value.contains("T")
                    ? LocalDateTime.parse(value)
                    : LocalDate.parse(value).atStartOfDay();
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
