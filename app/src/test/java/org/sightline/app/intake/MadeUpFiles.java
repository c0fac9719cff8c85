package org.sightline.app.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.entries.Place;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Grid;
import org.sightline.core.intake.GridCell;
import org.sightline.core.intake.GridRow;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.MakeEntries;
import org.sightline.core.intake.Mapping;
import org.sightline.core.intake.Understanding;
import org.sightline.core.people.Cast;

/** Files made up for tests, understood with the words that ship with Sightline. */
final class MadeUpFiles {

    static final DateContext LIKELY = DateContext.likely(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 12, 31));

    private MadeUpFiles() {}

    /** A table of one sheet; cells are parted by "|". */
    static AgencyFile table(String name, String... rows) {
        return new AgencyFile(name, "00", List.of(grid(Place.Kind.SHEET, "Sheet1", false, rows)), List.of());
    }

    static AgencyFile narrative(String name, String... paragraphs) {
        return new AgencyFile(name, "00", List.of(grid(Place.Kind.PAGE, "1", true, paragraphs)), List.of());
    }

    static Grid grid(Place.Kind kind, String part, boolean narrative, String... rows) {
        List<GridRow> all = new ArrayList<>();
        for (int at = 0; at < rows.length; at++) {
            List<GridCell> cells = new ArrayList<>();
            for (String cell : narrative ? new String[] {rows[at]} : rows[at].split("\\|", -1)) {
                cells.add(GridCell.of(cell.strip()));
            }
            all.add(new GridRow(at + 1, cells));
        }
        return new Grid(kind, part, narrative, all);
    }

    static Understanding known(Mapping mapping, Cast cast) {
        return new Understanding(
                ColumnTermsFile.shipped(), AgencyTerms.shipped(), RoleTerms.shipped(), mapping, cast, LIKELY);
    }

    static Made made(AgencyFile file) {
        return made(file, Mapping.NONE);
    }

    static Made made(AgencyFile file, Mapping mapping) {
        return new MakeEntries(known(mapping, new Cast(List.of())), List.of(file.name())).from(file);
    }
}
