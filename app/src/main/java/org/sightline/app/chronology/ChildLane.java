package org.sightline.app.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.EntryPages;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.SightingGrade;

/** How one child was seen: a row for each grade, the best on top, and a row for those who came and did not see. */
record ChildLane(CaseIndex index, Axis axis, int undated) {

    private static final Set<Kind> NOT_SEEN = Set.of(Kind.CHILD_NOT_SEEN, Kind.NO_ACCESS, Kind.NOT_BROUGHT);
    private static final int GRADES = SightingGrade.values().length;
    private static final int NOT_SEEN_ROW = GRADES;

    /** The strip under the rows where birth and death stand. */
    private static final int LIFE = 20;

    /** @param lines those that see the child or are about the child */
    Lane of(Person child, List<Line> lines, int top) {
        List<List<Line>> rows = new ArrayList<>();
        for (int row = 0; row <= NOT_SEEN_ROW; row++) {
            rows.add(new ArrayList<>());
        }
        for (Line line : lines) {
            row(line, child.name()).ifPresent(row -> rows.get(row).add(line));
        }
        int seen = rows.subList(0, NOT_SEEN_ROW).stream().mapToInt(List::size).sum();
        String summary = seen == 1 ? "seen or spoken of in 1 entry" : "seen or spoken of in " + seen + " entries";
        return new Lane(child.name(), summary, -1, top, (NOT_SEEN_ROW + 1) * Lane.ROW + LIFE, marks(child, rows, top));
    }

    private static Optional<Integer> row(Line line, String child) {
        Optional<SightingGrade> grade = line.reading().sightingOf(child);
        if (grade.isPresent()) {
            return Optional.of(GRADES - 1 - grade.get().number());
        }
        boolean missed = line.about(child)
                && line.reading().kinds().stream().map(KindRead::kind).anyMatch(NOT_SEEN::contains);
        return missed ? Optional.of(NOT_SEEN_ROW) : Optional.empty();
    }

    private List<Mark> marks(Person child, List<List<Line>> rows, int top) {
        List<Mark> marks = new ArrayList<>();
        int bottom = top + Lane.NAME + (NOT_SEEN_ROW + 1) * Lane.ROW + LIFE / 2;
        child.born().ifPresent(day -> marks.add(life(Mark.Sort.BORN, "Born ", day, bottom)));
        child.died().ifPresent(day -> marks.add(life(Mark.Sort.DIED, "Died ", day, bottom)));
        for (int row = 0; row < rows.size(); row++) {
            int y = top + Lane.NAME + row * Lane.ROW + Lane.ROW / 2;
            for (LaneRows.Slot slot : placed(rows.get(row))) {
                marks.add(row == NOT_SEEN_ROW ? notSeen(slot, y) : seen(slot, child.name(), y));
            }
        }
        return marks;
    }

    /** Each at the middle of the time it can mean; how far that reaches is drawn as a line through it. */
    private List<LaneRows.Slot> placed(List<Line> lines) {
        LaneRows row = new LaneRows(1);
        lines.stream().sorted(Comparator.comparingInt(this::middle)).forEach(line -> {
            int x = middle(line);
            row.add(line, new Mark.Extent(x, x, false, false));
        });
        return row.slots();
    }

    private int middle(Line line) {
        return new Extents(axis, undated).of(line.happened()).middle();
    }

    private Mark life(Mark.Sort sort, String words, ApproximateDate day, int y) {
        Mark.Extent extent = new Extents(axis, undated).of(day);
        return new Mark(sort, extent.middle(), y, extent, "", false, "#people", words + DateWords.of(day));
    }

    private Mark seen(LaneRows.Slot slot, String child, int y) {
        SightingGrade grade =
                slot.lines().getFirst().reading().sightingOf(child).orElseThrow();
        String face = Integer.toString(grade.number());
        return mark(Mark.Sort.SEEN, slot, y, face, grade.label());
    }

    private Mark notSeen(LaneRows.Slot slot, int y) {
        return mark(Mark.Sort.NOT_SEEN, slot, y, "", "not seen");
    }

    private Mark mark(Mark.Sort sort, LaneRows.Slot slot, int y, String face, String what) {
        Line first = slot.lines().getFirst();
        Line last = slot.lines().getLast();
        int count = slot.lines().size();
        Mark.Extent reach = count == 1 ? new Extents(axis, undated).of(first.happened()) : slot.extent();
        String until = count == 1 ? "" : " to " + DateWords.of(last.happened()) + ", " + count + " times";
        return new Mark(
                sort,
                slot.extent().middle(),
                y,
                reach,
                count == 1 ? face : face + Mark.TIMES + count,
                Extents.isVague(first.happened()),
                index.pages().link(first.id(), EntryPages.FIRST),
                DateWords.of(first.happened()) + until + ": " + what + ", "
                        + first.agency().name());
    }
}
