package org.sightline.app.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.app.documents.CaseIndex;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SameEvent;
import org.sightline.core.people.Person;

/** Lays out the picture: the years, a lane for each child, a lane for each agency, and what joins them. */
final class DrawPicture {

    private static final int LEFT = 34;
    private static final int RIGHT = 24;
    private static final int UNDATED = 64;

    /** More lines than this between marks are a thicket that shows nothing. */
    private static final int MOST_ARCS = 200;

    private final CaseIndex index;
    private final List<Line> lines;
    private final Axis axis;
    private final int undated;
    private final Map<String, Mark> markOf = new HashMap<>();

    private DrawPicture(CaseIndex index) {
        this.index = index;
        this.lines = index.review().chronology().lines();
        this.axis = new Axis(years(), LEFT);
        boolean any = lines.stream().anyMatch(line -> line.happened().isUnknown());
        this.undated = any ? axis.end() + UNDATED / 2 : -1;
    }

    static Picture of(CaseIndex index) {
        return new DrawPicture(index).picture();
    }

    private Picture picture() {
        List<Lane> lanes = new ArrayList<>();
        int top = Picture.YEARS;
        Map<String, List<Line>> byPerson = byPerson();
        for (Person child : index.review().chronology().cast().children()) {
            Lane lane =
                    new ChildLane(index, axis, undated).of(child, byPerson.getOrDefault(child.name(), List.of()), top);
            lanes.add(lane);
            top = lane.bottom();
        }
        AgencyLane agencies = new AgencyLane(index, axis, undated, markOf);
        for (Map.Entry<String, List<Line>> agency : byAgency().entrySet()) {
            Lane lane = agencies.of(agency.getKey(), agency.getValue(), top);
            lanes.add(lane);
            top = lane.bottom();
        }
        int width = axis.end() + RIGHT + (undated < 0 ? 0 : UNDATED);
        return new Picture(width, top + 8, axis.stretches(), undated, lanes, arcs());
    }

    private Map<String, List<Line>> byPerson() {
        Map<String, List<Line>> people = new HashMap<>();
        for (Line line : lines) {
            Set<String> named = new HashSet<>();
            line.reading().mentions().forEach(mention -> named.add(mention.person()));
            line.reading().sightings().forEach(sighting -> named.add(sighting.child()));
            named.forEach(name ->
                    people.computeIfAbsent(name, first -> new ArrayList<>()).add(line));
        }
        return people;
    }

    private Map<String, List<Line>> byAgency() {
        Map<String, List<Line>> agencies = new LinkedHashMap<>();
        for (Line line : lines) {
            agencies.computeIfAbsent(line.agency().name(), first -> new ArrayList<>())
                    .add(line);
        }
        return agencies;
    }

    private NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>();
        lines.forEach(line -> add(years, line.happened()));
        for (Person child : index.review().chronology().cast().children()) {
            child.born().ifPresent(day -> add(years, day));
            child.died().ifPresent(day -> add(years, day));
        }
        if (years.isEmpty()) {
            years.add(index.review().asAt().getYear());
        }
        return years;
    }

    private static void add(Set<Integer> years, ApproximateDate date) {
        if (!date.earliest().equals(LocalDate.MIN)) {
            years.add(date.earliest().getYear());
        }
        if (!date.latest().equals(LocalDate.MAX)) {
            years.add(date.latest().getYear());
        }
    }

    private List<Picture.Arc> arcs() {
        List<Picture.Arc> arcs = new ArrayList<>();
        for (SameEvent event : index.review().chronology().sameEvents()) {
            for (int i = 1; i < event.entries().size() && arcs.size() < MOST_ARCS; i++) {
                Mark from = markOf.get(event.entries().get(i - 1));
                Mark to = markOf.get(event.entries().get(i));
                if (from != null && to != null && !from.equals(to)) {
                    arcs.add(new Picture.Arc(from.x(), from.y(), to.x(), to.y()));
                }
            }
        }
        return arcs;
    }
}
