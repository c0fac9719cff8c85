package org.sightline.core.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Agency;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.SightingGrade;
import org.sightline.core.rulebook.Limit;

/** What questions often ask of lines. */
public final class Lines {
    private static final int MOST_DATES = 4;

    private Lines() {}

    /** Whether the line is of any of the kinds. */
    public static boolean isAny(Line line, Collection<Kind> kinds) {
        for (KindRead read : line.reading().kinds()) {
            if (kinds.contains(read.kind())) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody who looked saw the child: a child reported or glimpsed was not seen. */
    public static boolean sees(Line line, Person child) {
        return line.reading().sightings().stream()
                .anyMatch(sighting -> sighting.child().equals(child.name())
                        && sighting.grade().atLeast(SightingGrade.SEEN));
    }

    /** Whether the child was spoken to alone. A child who was examined was seen well, but not for that spoken to. */
    public static boolean speaksAlone(Line line, Person child) {
        return line.reading().sightings().stream()
                .anyMatch(sighting ->
                        sighting.child().equals(child.name()) && sighting.grade() == SightingGrade.SPOKEN_TO_ALONE);
    }

    /** The lines by agency, in the order in which the agencies first appear. */
    public static Map<Agency, List<Line>> byAgency(Collection<Line> lines) {
        Map<Agency, List<Line>> byAgency = new LinkedHashMap<>();
        lines.forEach(line -> byAgency.computeIfAbsent(line.agency(), none -> new ArrayList<>())
                .add(line));
        return byAgency;
    }

    /** The agencies of the lines, each once. */
    public static List<Agency> agencies(Collection<Line> lines) {
        return lines.stream().map(Line::agency).distinct().toList();
    }

    /** When they happened, in words: "in December 2011 and in January 2012", or the time they span where they are many. */
    public static String when(List<Line> lines) {
        List<ApproximateDate> dates = dates(lines);
        return dates.size() == 1
                        || (dates.size() <= MOST_DATES && dates.stream().noneMatch(Lines::isSpan))
                ? InWords.list(dates.stream().map(InWords::when).toList())
                : InWords.between(dates.getFirst(), latest(dates));
    }

    /** One or two dates as they are, and more from the first to the last: "between December 2011 and February 2012". */
    public static String span(List<Line> lines) {
        List<ApproximateDate> dates = dates(lines);
        return dates.size() <= 2 ? when(lines) : InWords.between(dates.getFirst(), latest(dates));
    }

    private static boolean isSpan(ApproximateDate date) {
        return InWords.when(date).startsWith("between");
    }

    private static List<ApproximateDate> dates(List<Line> lines) {
        List<ApproximateDate> dates = lines.stream()
                .map(Line::happened)
                .filter(Apart::isDated)
                .distinct()
                .toList();
        return dates.isEmpty() ? List.of(ApproximateDate.unknown()) : dates;
    }

    /** Lines in order, parted wherever the next one surely came more than the limit after those before. */
    public static List<List<Line>> together(List<Line> lines, Limit apart) {
        List<List<Line>> groups = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        ApproximateDate last = ApproximateDate.unknown();
        for (Line line : lines) {
            if (!group.isEmpty() && Apart.surelyMoreThan(apart, last, line.happened())) {
                groups.add(group);
                group = new ArrayList<>();
                last = ApproximateDate.unknown();
            }
            group.add(line);
            last = latest(last, line.happened());
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static ApproximateDate latest(ApproximateDate one, ApproximateDate other) {
        return !Apart.isDated(one) || (Apart.isDated(other) && other.latest().isAfter(one.latest())) ? other : one;
    }

    private static ApproximateDate latest(List<ApproximateDate> dates) {
        return dates.stream().reduce(ApproximateDate.unknown(), Lines::latest);
    }
}
