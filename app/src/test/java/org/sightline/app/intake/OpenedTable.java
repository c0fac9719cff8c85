package org.sightline.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sightline.core.entries.NotRead;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Grid;
import org.sightline.core.intake.GridCell;
import org.sightline.core.intake.GridRow;

/** Short ways to say in a test what a file holds and what came out of it. */
final class OpenedTable {

    private OpenedTable() {}

    static AgencyFile open(Path folder, String name, byte[] bytes) throws IOException {
        return OpenFile.open(Files.write(folder.resolve(name), bytes), name);
    }

    static List<List<String>> texts(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(GridCell::text).toList())
                .toList();
    }

    static List<Integer> numbers(Grid grid) {
        return grid.rows().stream().map(GridRow::number).toList();
    }

    static List<String> sentences(AgencyFile file) {
        return file.notRead().stream().map(NotRead::why).toList();
    }
}
