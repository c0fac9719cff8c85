package org.sightline.core.intake;

import java.util.List;
import org.sightline.core.entries.Field;

/**
 * How the columns of one sheet or table were understood, each with the reason.
 *
 * @param part the sheet's name or the table's number
 * @param headerRow the row of the headings, counted from 1; 0 where there was none
 * @param agency the agency the rows were taken to come from
 * @param agencyWhy what it was known by: "the title", "the file's name", "mapping.yaml says so"
 * @param headings the words of title rows and repeated headings, which are no rows of the table
 */
public record ColumnsRead(
        String file,
        String part,
        int headerRow,
        String agency,
        String agencyWhy,
        List<String> headings,
        List<Column> columns) {

    public ColumnsRead {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
    }

    public ColumnsRead(String file, String part, int headerRow, String agency, List<Column> columns) {
        this(file, part, headerRow, agency, "", List.of(), columns);
    }

    /**
     * @param number counted from 1
     * @param header as it stands; empty where the column has none
     * @param why "the heading 'When' means a date and 9 of 9 cells are dates", or "mapping.yaml says so"
     */
    public record Column(int number, String header, Field field, String why) {}
}
