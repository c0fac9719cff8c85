package org.sightline.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Sector;
import org.sightline.core.entries.When;

/** Makes the rows of one table into entries. */
final class ReadTable {

    private final Understanding known;
    private final RecogniseColumns recognise;
    private final NameAgency nameAgency;
    private final Births births;

    ReadTable(Understanding known) {
        this.known = known;
        this.recognise = new RecogniseColumns(known.terms(), known.roles(), known.agencies(), known.likely());
        this.nameAgency = new NameAgency(known.agencies());
        this.births = new Births(known.cast());
    }

    /** The table's own titles, which may speak for the tables after it. */
    List<String> into(Drafts drafts, AgencyFile file, int part, List<String> documentTitles) {
        Grid grid = file.grids().get(part);
        Mapping.Part said = known.mapping().of(file.name(), grid.name());
        Optional<Integer> missing = said.headingRow().filter(row -> !Layout.canHead(grid, row));
        missing.ifPresent(
                row -> drafts.remark(
                        "mapping.yaml puts the headings of '" + grid.name() + "' into row " + row
                                + ", but that row is blank or does not exist, so they were looked for. Correct 'heading row:', or take it out."));
        Optional<Integer> heading = missing.isPresent() ? Optional.empty() : said.headingRow();
        Layout layout = Layout.of(grid, known.terms(), known.likely(), heading);
        NameAgency.Named named = nameAgency.of(file, grid, layout.titles(), documentTitles, said);
        List<ColumnsRead.Column> columns = recognise.in(layout, said);
        drafts.columns(new ColumnsRead(
                file.name(),
                grid.name(),
                layout.headerRow(),
                named.agency().name(),
                named.why(),
                headings(layout),
                columns));
        RowDates dates = new RowDates(said.dateOrder(), carries(layout, columns), known.likely());
        for (GridRow row : layout.rows()) {
            read(drafts, new Place(grid.kind(), grid.name(), row.number()), part, row, columns, named.agency(), dates);
        }
        return layout.titles();
    }

    private void read(
            Drafts drafts,
            Place place,
            int part,
            GridRow row,
            List<ColumnsRead.Column> columns,
            Agency agency,
            RowDates dates) {
        String words = words(row);
        if (Furniture.is(words)) {
            drafts.notRead(
                    place, "The row holds only '" + words + "', which belongs to the page and records nothing.", words);
            return;
        }
        When when = dates.read(clocks(row, columns), births.of(said(row, columns, Field.ABOUT)));
        if (holdsOnlyClocks(row, columns)) {
            drafts.notRead(place, "The row holds '" + words + "' and no words about what happened then.", words);
            return;
        }
        String service = said(row, columns, Field.AGENCY);
        Agency whose =
                service.isBlank() ? agency : within(agency, known.agencies().named(service));
        drafts.add(new Draft(part, place, when, whose, cells(row, columns)));
    }

    /** A department that nobody has described does the work of the body that it belongs to. */
    private static Agency within(Agency file, Agency row) {
        return row.sector() == Sector.OTHER ? new Agency(row.name(), file.sector()) : row;
    }

    private static List<Cell> cells(GridRow row, List<ColumnsRead.Column> columns) {
        List<Cell> cells = new ArrayList<>(columns.size());
        for (ColumnsRead.Column column : columns) {
            cells.add(new Cell(column.header(), column.field(), at(row, column).text()));
        }
        return cells;
    }

    private static RowDates.Clocks clocks(GridRow row, List<ColumnsRead.Column> columns) {
        return new RowDates.Clocks(
                first(row, columns, Field.HAPPENED),
                first(row, columns, Field.ENDED),
                first(row, columns, Field.TIME),
                first(row, columns, Field.RECORDED),
                first(row, columns, Field.CLOSED));
    }

    private static GridCell first(GridRow row, List<ColumnsRead.Column> columns, Field field) {
        for (ColumnsRead.Column column : columns) {
            if (column.field() == field) {
                return at(row, column);
            }
        }
        return GridCell.EMPTY;
    }

    private static String said(GridRow row, List<ColumnsRead.Column> columns, Field field) {
        return first(row, columns, field).text();
    }

    private static GridCell at(GridRow row, ColumnsRead.Column column) {
        return column.number() <= row.cells().size() ? row.cells().get(column.number() - 1) : GridCell.EMPTY;
    }

    private static boolean holdsOnlyClocks(GridRow row, List<ColumnsRead.Column> columns) {
        boolean date = false;
        for (ColumnsRead.Column column : columns) {
            boolean filled = !at(row, column).text().isBlank();
            boolean clock = JudgeColumn.isDay(column.field()) || column.field() == Field.TIME;
            if (filled && (!clock || !startsWithFigure(at(row, column).text()))) {
                return false;
            }
            date |= filled;
        }
        return date;
    }

    /** A title inside the table ("Health visitor's records") can stand in the column of dates; it is kept. */
    private static boolean startsWithFigure(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.length() < 40;
    }

    private static boolean carries(Layout layout, List<ColumnsRead.Column> columns) {
        long blank = layout.rows().stream()
                .filter(row -> said(row, columns, Field.HAPPENED).isBlank())
                .count();
        return blank * 2 > layout.rows().size() && blank < layout.rows().size();
    }

    private static List<String> headings(Layout layout) {
        List<String> headings = new ArrayList<>(layout.titles());
        layout.repeats().forEach(row -> headings.add("row " + row + ": the headings once more"));
        return headings;
    }

    private static String words(GridRow row) {
        StringBuilder words = new StringBuilder();
        String last = "";
        for (GridCell cell : row.cells()) {
            String text = cell.text().strip();
            if (!text.isEmpty() && !text.equals(last)) {
                words.append(words.isEmpty() ? "" : " | ").append(text);
                last = text;
            }
        }
        return words.toString();
    }
}
