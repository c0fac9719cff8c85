package org.sightline.app.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.app.documents.DateWords;

/**
 * The lane of one agency: a mark for each entry, as wide as its date is vague.
 *
 * @param markOf filled with the mark of every entry, for the lines between them
 */
record AgencyLane(Ways ways, Axis axis, int undated, Map<String, Mark> markOf) {

    private static final int MOST_POINTS = 4;
    private static final int MOST_SPANS = 3;

    /** A lane of more entries than this shows how many there were, month by month, and not each of them. */
    private static final int CROWDED = 150;

    Lane of(String agency, List<Dot> lines, int top) {
        LaneRows points = new LaneRows(lines.size() > CROWDED ? 1 : MOST_POINTS);
        LaneRows spans = new LaneRows(MOST_SPANS);
        Extents extents = new Extents(axis, undated);
        for (Dot line : lines) {
            Mark.Extent extent = extents.of(line.happened());
            (LaneRows.isNarrow(extent) ? points : spans).add(line, extent);
        }
        List<Mark> marks = new ArrayList<>(marks(points, top + Lane.NAME));
        marks.addAll(marks(spans, top + Lane.NAME + points.used() * Lane.ROW));
        String summary = lines.size() == 1 ? "1 entry" : lines.size() + " entries";
        int height = (points.used() + spans.used()) * Lane.ROW + 6;
        return new Lane(agency, summary, ways.colour(agency), top, height, marks);
    }

    private List<Mark> marks(LaneRows rows, int top) {
        List<Mark> marks = new ArrayList<>();
        for (LaneRows.Slot slot : rows.slots()) {
            int y = top + slot.row() * Lane.ROW + Lane.ROW / 2;
            Mark mark = slot.lines().size() == 1 ? one(slot, y) : several(slot, y);
            slot.lines().forEach(line -> markOf.put(line.id(), mark));
            marks.add(mark);
        }
        return marks;
    }

    private Mark one(LaneRows.Slot slot, int y) {
        Dot line = slot.lines().getFirst();
        boolean day = line.happened().isExact() || line.happened().isUnknown();
        return new Mark(
                day ? Mark.Sort.DAY : Mark.Sort.SPAN,
                slot.extent().middle(),
                y,
                slot.extent(),
                line.happened().isUnknown() ? "?" : "",
                Extents.isVague(line.happened()),
                ways.to(line),
                DateWords.of(line.happened()) + ": " + line.reminder());
    }

    private Mark several(LaneRows.Slot slot, int y) {
        List<Dot> lines = slot.lines();
        String from = DateWords.of(lines.getFirst().happened());
        String to = DateWords.of(lines.getLast().happened());
        String period = from.equals(to) ? from : from + " to " + to;
        return new Mark(
                Mark.Sort.SEVERAL,
                slot.extent().middle(),
                y,
                slot.extent(),
                Integer.toString(lines.size()),
                false,
                ways.toAll(lines),
                lines.size() + " entries, " + period + ". " + ways.saysOfAll());
    }
}
