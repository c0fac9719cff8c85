package org.sightline.app.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.SameEvent;
import org.sightline.core.chronology.SeenIn;
import org.sightline.core.people.Person;

/** Lays out the picture: the years, a lane for each child, a lane for each agency, and what joins them. */
public final class DrawPicture {

    private static final int LEFT = 34;
    private static final int RIGHT = 24;
    private static final int UNDATED = 64;

    /** More lines than this between marks are a thicket that shows nothing. */
    private static final int MOST_ARCS = 200;

    private static final int FEW_CHILDREN = 3;
    private static final int MANY_DOTS = 500;

    private final Request request;
    private final Axis axis;
    private final int undated;
    private final Map<String, Mark> markOf = new HashMap<>();

    /**
     * What is to be drawn.
     *
     * @param dots the entries in the order of the chronology
     * @param period what is looked at, where it is not all that there is
     * @param today for a picture in which nothing has a date
     */
    public record Request(
            List<Dot> dots,
            List<Person> children,
            List<SameEvent> sameEvents,
            Ways ways,
            Optional<Period> period,
            LocalDate today) {

        public Request {
            dots = List.copyOf(dots);
            children = List.copyOf(children);
            sameEvents = List.copyOf(sameEvents);
        }
    }

    /** From one day to another. */
    public record Period(LocalDate first, LocalDate last) {}

    private DrawPicture(Request request) {
        this.request = request;
        this.axis = request.period()
                .map(period -> new Axis(Scale.of(period.first(), period.last()), days(period), LEFT))
                .orElseGet(() -> new Axis(Scale.YEARS, days(), LEFT));
        boolean any = request.dots().stream().anyMatch(dot -> dot.happened().isUnknown());
        this.undated = any ? axis.end() + UNDATED / 2 : -1;
    }

    public static Picture of(Request request) {
        return new DrawPicture(request).picture();
    }

    private Picture picture() {
        List<Lane> lanes = new ArrayList<>();
        int top = Picture.YEARS;
        Map<String, List<Dot>> byPerson = byPerson();
        for (Person child : request.children()) {
            List<Dot> dots = byPerson.getOrDefault(child.name(), List.of());
            ChildLane drawn = new ChildLane(request.ways(), axis, undated);
            Lane lane = crowded() ? drawn.inOneRow(child, dots, top) : drawn.of(child, dots, top);
            lanes.add(lane);
            top = lane.bottom();
        }
        AgencyLane agencies = new AgencyLane(request.ways(), axis, undated, markOf);
        for (Map.Entry<String, List<Dot>> agency : byAgency().entrySet()) {
            Lane lane = agencies.of(agency.getKey(), agency.getValue(), top);
            lanes.add(lane);
            top = lane.bottom();
        }
        int width = axis.end() + RIGHT + (undated < 0 ? 0 : UNDATED);
        return new Picture(width, top + 8, axis, undated, lanes, arcs());
    }

    /** So much that each child gets one row, and the rows of all grades are for when one child is looked at. */
    private boolean crowded() {
        return request.children().size() > FEW_CHILDREN && request.dots().size() > MANY_DOTS;
    }

    private Map<String, List<Dot>> byPerson() {
        Map<String, List<Dot>> people = new HashMap<>();
        for (Dot dot : request.dots()) {
            for (SeenIn seen : dot.seen()) {
                people.computeIfAbsent(seen.person(), first -> new ArrayList<>())
                        .add(dot);
            }
        }
        return people;
    }

    private Map<String, List<Dot>> byAgency() {
        Map<String, List<Dot>> agencies = new LinkedHashMap<>();
        for (Dot dot : request.dots()) {
            agencies.computeIfAbsent(dot.agency(), first -> new ArrayList<>()).add(dot);
        }
        return agencies;
    }

    private NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        request.dots().forEach(dot -> add(days, dot.happened()));
        for (Person child : request.children()) {
            child.born().ifPresent(day -> add(days, day));
            child.died().ifPresent(day -> add(days, day));
        }
        if (days.isEmpty()) {
            days.add(request.today());
        }
        return days;
    }

    private static void add(Set<LocalDate> days, ApproximateDate date) {
        if (!date.earliest().equals(LocalDate.MIN)) {
            days.add(date.earliest());
        }
        if (!date.latest().equals(LocalDate.MAX)) {
            days.add(date.latest());
        }
    }

    /** Of a period that somebody chose, every stretch is drawn, so that nothing in it seems to be skipped. */
    private static NavigableSet<LocalDate> days(Period period) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Scale scale = Scale.of(period.first(), period.last());
        for (LocalDate day = scale.start(period.first()); !day.isAfter(period.last()); day = scale.next(day, 1)) {
            days.add(day);
        }
        return days;
    }

    private List<Picture.Arc> arcs() {
        List<Picture.Arc> arcs = new ArrayList<>();
        for (SameEvent event : request.sameEvents()) {
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
