package org.sightline.app.chronology;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Sheet;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Place;

/** The sheet of entries, a row for each, with its source on it. */
record XlsxEntries(CaseIndex index) {

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("No.", 7),
            new Sheet.Column("Date", 13),
            new Sheet.Column("Date as known", 22),
            new Sheet.Column("Time", 8),
            new Sheet.Column("Date as written", 18),
            new Sheet.Column("About the date", 26),
            new Sheet.Column("Recorded", 16),
            new Sheet.Column("Agency", 20),
            new Sheet.Column("People", 22),
            new Sheet.Column("What is recorded", 70),
            new Sheet.Column("Action or decision", 36),
            new Sheet.Column("Read as", 24),
            new Sheet.Column("How children were seen", 28),
            new Sheet.Column("Same event", 34),
            new Sheet.Column("Source file", 24),
            new Sheet.Column("Sheet, table or page", 16),
            new Sheet.Column("Row", 8),
            new Sheet.Column("Entry id", 20));

    void write(Workbook workbook) throws IOException {
        Sheet sheet = new Sheet(workbook, "Chronology", COLUMNS);
        for (Line line : index.review().chronology().lines()) {
            sheet.next();
            row(sheet, line, new EntryWords(index, line));
        }
        sheet.close();
    }

    private static void row(Sheet sheet, Line line, EntryWords entry) {
        sheet.number(0, entry.number());
        if (line.happened().isExact()) {
            sheet.day(1, line.happened().earliest());
        }
        sheet.text(2, entry.date());
        sheet.text(3, entry.time());
        sheet.text(4, entry.written());
        sheet.text(5, entry.notes());
        sheet.text(6, entry.recordedOn());
        sheet.text(7, entry.agency(), entry.ground());
        sheet.text(8, entry.people());
        sheet.text(9, entry.recorded());
        sheet.text(10, entry.action());
        sheet.text(11, entry.kinds());
        sheet.text(12, entry.sightings());
        sheet.text(13, entry.tellings());
        Place place = line.entry().source().place();
        sheet.text(14, line.entry().source().file());
        sheet.text(15, place.name());
        sheet.number(16, place.row());
        sheet.text(17, line.id());
    }
}
