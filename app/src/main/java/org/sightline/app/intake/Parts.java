package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.core.entries.NotRead;
import org.sightline.core.entries.Place;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Grid;

/**
 * What has been read of one file so far. It stays whole when the rest of the file turns out to be damaged.
 *
 * <p>All parts of a file share one {@link Room}, so that no file can fill the memory.
 */
final class Parts {

    private final Upload file;
    private final Room room;
    private final List<Rows> parts = new ArrayList<>();
    private final List<NotRead> notRead = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    Parts(Upload file) {
        this(file, new Room());
    }

    Parts(Upload file, Room room) {
        this.file = file;
        this.room = room;
    }

    /** A sheet, by its name. */
    Rows sheet(String name) {
        return part(Place.Kind.SHEET, name, false);
    }

    /** The table of that number, counted from 1 through the file. */
    Rows table(int number) {
        return part(Place.Kind.TABLE, Integer.toString(number), false);
    }

    /** Running text, a paragraph a row. */
    Rows narrative(Place.Kind kind, String name) {
        return part(kind, name, true);
    }

    Rows part(Place.Kind kind, String name, boolean narrative) {
        Rows rows = new Rows(kind, name, narrative, room);
        parts.add(rows);
        return rows;
    }

    /** A remark about the whole file: it accounts for no row. */
    void remark(String why) {
        notRead.add(new NotRead(file.name(), Optional.empty(), why, ""));
    }

    /** What was lost with a part of the file, when nobody can say how many rows that were: it counts as one. */
    void lost(String why) {
        lost.add(why);
    }

    /** One row, paragraph or message that could not be read, with what could be made out of it. */
    void notRead(Place place, String why, String words) {
        notRead.add(new NotRead(file.name(), Optional.of(place), why, words));
    }

    boolean isEmpty() {
        return parts.stream().allMatch(Rows::isEmpty);
    }

    /** The file as opened: parts without a row are left out, and rows for which there was no room stand in one sentence. */
    AgencyFile close() {
        List<Grid> grids =
                parts.stream().filter(rows -> !rows.isEmpty()).map(Rows::grid).toList();
        List<NotRead> all = new ArrayList<>(notRead);
        int each = grids.isEmpty() ? 0 : 1;
        lost.forEach(why -> all.add(new NotRead(file.name(), Optional.empty(), why, "", each)));
        parts.forEach(rows -> rows.remainder(file.name()).ifPresent(all::add));
        if (grids.isEmpty() && all.isEmpty()) {
            all.add(new NotRead(
                    file.name(),
                    Optional.empty(),
                    file.name() + " holds no words. Check that it is the right file and ask for it again.",
                    ""));
        }
        return new AgencyFile(file.name(), file.sha256(), grids, all);
    }
}
