package org.sightline.app.chronology;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the entries of one lane into few rows, in their order, so that no mark hides another. Where there is no room left,
 * an entry joins the mark beside it, which then says how many it stands for; so a lane of 10,000 entries is drawn in one
 * pass and stays a few hundred marks.
 */
final class LaneRows {

    /** What one mark stands for, while the lane is being laid out. */
    static final class Slot {

        private final int row;
        private final List<Dot> lines = new ArrayList<>();
        private Mark.Extent extent;

        private Slot(int row, Mark.Extent extent) {
            this.row = row;
            this.extent = extent;
        }

        int row() {
            return row;
        }

        List<Dot> lines() {
            return lines;
        }

        Mark.Extent extent() {
            return extent;
        }

        private void widen(Mark.Extent other) {
            extent = new Mark.Extent(
                    Math.min(extent.from(), other.from()),
                    Math.max(extent.to(), other.to()),
                    extent.openStart() || other.openStart(),
                    extent.openEnd() || other.openEnd());
        }
    }

    /** Points that crowd within this many pixels become one mark. */
    private static final int BIN = 26;

    private final int rows;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Slot> last = new ArrayList<>();

    LaneRows(int rows) {
        this.rows = rows;
    }

    /** Adds the next entry; its extent begins nowhere before that of the one before. */
    void add(Dot line, Mark.Extent extent) {
        Slot slot = free(extent);
        slot.lines.add(line);
    }

    private Slot free(Mark.Extent extent) {
        for (int row = 0; row < last.size(); row++) {
            if (left(extent) >= right(last.get(row).extent)) {
                return taken(row, extent);
            }
        }
        if (last.size() < rows) {
            return taken(last.size(), extent);
        }
        Slot crowded = last.getFirst();
        for (Slot slot : last) {
            if (right(slot.extent) < right(crowded.extent)) {
                crowded = slot;
            }
        }
        if (isNarrow(extent) && extent.to() - crowded.extent.from() > BIN) {
            return taken(crowded.row, extent);
        }
        crowded.widen(extent);
        return crowded;
    }

    /** Whether a date is drawn as a point; longer spans have rows of their own. */
    static boolean isNarrow(Mark.Extent extent) {
        return extent.width() <= BIN;
    }

    private Slot taken(int row, Mark.Extent extent) {
        Slot slot = new Slot(row, extent);
        slots.add(slot);
        if (row < last.size()) {
            last.set(row, slot);
        } else {
            last.add(slot);
        }
        return slot;
    }

    private static int left(Mark.Extent extent) {
        return Math.min(extent.from(), extent.middle() - Lane.ROW / 2);
    }

    private static int right(Mark.Extent extent) {
        return Math.max(extent.to(), extent.middle() + Lane.ROW / 2);
    }

    List<Slot> slots() {
        return slots;
    }

    int used() {
        return last.size();
    }
}
