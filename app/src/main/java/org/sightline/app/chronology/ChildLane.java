package org.sightline.app.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.app.documents.DateWords;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.SeenIn;
import org.sightline.core.people.Person;
import org.sightline.core.readings.SightingGrade;

/** How one child was seen: a row for each grade, the best on top, and a row for those who came and did not see. */
record ChildLane(Ways ways, Axis axis, int undated) {

    private static final int GRADES = SightingGrade.values().length;
    private static final int NOT_SEEN_ROW = GRADES;

    /** The strip under the rows where birth and death stand. */
    private static final int LIFE = 20;

    /** The same in one row: for each stretch of time the best grade at which the child was seen in it, if they were. */
    Lane inOneRow(Person child, List<Dot> lines, int top) {
        Map<Integer, List<Dot>> stretches = new TreeMap<>();
        lines.forEach(line -> stretches
                .computeIfAbsent(stretch(line), first -> new ArrayList<>())
                .add(line));
        List<Mark> marks = new ArrayList<>();
        int y = top + Lane.NAME + Lane.ROW / 2;
        stretches.values().forEach(of -> marks.add(best(of, child.name(), y)));
        long seen = lines.stream()
                .filter(line -> grade(line, child.name()).isPresent())
                .count();
        return new Lane(child.name(), summary(seen), -1, top, Lane.ROW, marks);
    }

    private int stretch(Dot line) {
        int x = middle(line);
        return axis.stretches().stream()
                .filter(stretch -> stretch.x() <= x && x < stretch.x() + stretch.width())
                .mapToInt(stretch -> stretch.x() + stretch.width() / 2)
                .findFirst()
                .orElse(x);
    }

    private Mark best(List<Dot> lines, String child, int y) {
        Optional<SightingGrade> best =
                lines.stream().flatMap(line -> grade(line, child).stream()).max(Comparator.naturalOrder());
        long times =
                lines.stream().filter(line -> grade(line, child).equals(best)).count();
        String face = best.map(grade -> Integer.toString(grade.number())).orElse("");
        int x = stretch(lines.getFirst());
        return new Mark(
                best.isPresent() ? Mark.Sort.SEEN : Mark.Sort.NOT_SEEN,
                x,
                y,
                new Mark.Extent(x, x, false, false),
                times == 1 ? face : face + Mark.TIMES + times,
                false,
                ways.toAll(lines),
                DateWords.of(lines.getFirst().happened()) + " to "
                        + DateWords.of(lines.getLast().happened()) + ", " + lines.size() + " entries; at best "
                        + best.map(SightingGrade::label).orElse("not seen") + ", " + times + " times");
    }

    private static String summary(long seen) {
        return seen == 1 ? "seen or spoken of in 1 entry" : "seen or spoken of in " + seen + " entries";
    }

    /** @param lines those that say whether the child was seen */
    Lane of(Person child, List<Dot> lines, int top) {
        List<List<Dot>> rows = new ArrayList<>();
        for (int row = 0; row <= NOT_SEEN_ROW; row++) {
            rows.add(new ArrayList<>());
        }
        for (Dot line : lines) {
            rows.get(row(line, child.name())).add(line);
        }
        int seen = rows.subList(0, NOT_SEEN_ROW).stream().mapToInt(List::size).sum();
        return new Lane(
                child.name(), summary(seen), -1, top, (NOT_SEEN_ROW + 1) * Lane.ROW + LIFE, marks(child, rows, top));
    }

    private static int row(Dot line, String child) {
        return grade(line, child).map(grade -> GRADES - 1 - grade.number()).orElse(NOT_SEEN_ROW);
    }

    private static Optional<SightingGrade> grade(Dot line, String child) {
        return line.seen().stream()
                .filter(seen -> seen.person().equals(child))
                .findFirst()
                .flatMap(SeenIn::grade);
    }

    private List<Mark> marks(Person child, List<List<Dot>> rows, int top) {
        List<Mark> marks = new ArrayList<>();
        int bottom = top + Lane.NAME + (NOT_SEEN_ROW + 1) * Lane.ROW + LIFE / 2;
        child.born().filter(this::isInSight).ifPresent(day -> marks.add(life(Mark.Sort.BORN, "Born ", day, bottom)));
        child.died().filter(this::isInSight).ifPresent(day -> marks.add(life(Mark.Sort.DIED, "Died ", day, bottom)));
        for (int row = 0; row < rows.size(); row++) {
            int y = top + Lane.NAME + row * Lane.ROW + Lane.ROW / 2;
            for (LaneRows.Slot slot : placed(rows.get(row))) {
                marks.add(row == NOT_SEEN_ROW ? notSeen(slot, y) : seen(slot, child.name(), y));
            }
        }
        return marks;
    }

    /** Whether the axis reaches there: a birth long before a chosen period is not drawn at its beginning. */
    private boolean isInSight(ApproximateDate day) {
        return !day.latest().isBefore(axis.stretches().getFirst().first())
                && day.earliest().isBefore(axis.stretches().getLast().after());
    }

    /** Each at the middle of the time it can mean; how far that reaches is drawn as a line through it. */
    private List<LaneRows.Slot> placed(List<Dot> lines) {
        LaneRows row = new LaneRows(1);
        lines.stream().sorted(Comparator.comparingInt(this::middle)).forEach(line -> {
            int x = middle(line);
            row.add(line, new Mark.Extent(x, x, false, false));
        });
        return row.slots();
    }

    private int middle(Dot line) {
        return new Extents(axis, undated).of(line.happened()).middle();
    }

    private Mark life(Mark.Sort sort, String words, ApproximateDate day, int y) {
        Mark.Extent extent = new Extents(axis, undated).of(day);
        return new Mark(sort, extent.middle(), y, extent, "", false, ways.toPeople(), words + DateWords.of(day));
    }

    private Mark seen(LaneRows.Slot slot, String child, int y) {
        SightingGrade grade = grade(slot.lines().getFirst(), child).orElseThrow();
        String face = Integer.toString(grade.number());
        return mark(Mark.Sort.SEEN, slot, y, face, grade.label());
    }

    private Mark notSeen(LaneRows.Slot slot, int y) {
        return mark(Mark.Sort.NOT_SEEN, slot, y, "", "not seen");
    }

    private Mark mark(Mark.Sort sort, LaneRows.Slot slot, int y, String face, String what) {
        Dot first = slot.lines().getFirst();
        Dot last = slot.lines().getLast();
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
                count == 1 ? ways.to(first) : ways.toAll(slot.lines()),
                DateWords.of(first.happened()) + until + ": " + what + ", " + first.agency());
    }
}
