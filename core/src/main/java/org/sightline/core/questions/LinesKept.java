package org.sightline.core.questions;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.chronology.ChronologicalOrder;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SameEvent;
import org.sightline.core.people.Mention;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;

/** The lines of a chronology by kind, by person, by child and by event, each list in the order of the chronology. */
record LinesKept(
        List<Line> lines,
        Map<String, Line> byId,
        Map<Kind, List<Line>> byKind,
        Map<String, List<Line>> byPerson,
        Map<String, List<Line>> byChild,
        Map<String, List<Line>> events,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay) {

    static LinesKept of(Chronology chronology, LocalDate asAt) {
        List<Line> lines = chronology.lines().stream()
                .filter(line -> !line.happened().earliest().isAfter(asAt))
                .sorted(comparing(Line::entry, ChronologicalOrder.INSTANCE))
                .toList();
        Map<String, Line> byId = new HashMap<>();
        Map<Kind, List<Line>> byKind = new EnumMap<>(Kind.class);
        Map<String, List<Line>> byPerson = new HashMap<>();
        for (Line line : lines) {
            byId.put(line.id(), line);
            kinds(line).forEach(kind -> add(byKind, kind, line));
            people(line).forEach(person -> add(byPerson, person, line));
        }
        List<Person> children = chronology.cast().children();
        return new LinesKept(
                lines,
                byId,
                byKind,
                byPerson,
                byChild(lines, children),
                events(chronology, byId),
                firstDay(lines),
                lastDay(lines));
    }

    private static Optional<LocalDate> firstDay(List<Line> lines) {
        return lines.stream()
                .map(line -> line.happened().earliest())
                .filter(day -> !day.equals(LocalDate.MIN))
                .findFirst();
    }

    /** The latest day on which the latest entry can have begun: a span that is still open ends nowhere. */
    private static Optional<LocalDate> lastDay(List<Line> lines) {
        return lines.stream()
                .map(Line::happened)
                .map(date -> date.latest().equals(LocalDate.MAX) ? date.earliest() : date.latest())
                .filter(day -> !day.equals(LocalDate.MIN))
                .max(LocalDate::compareTo);
    }

    private static Map<String, List<Line>> byChild(List<Line> lines, List<Person> children) {
        Map<String, List<Line>> byChild = new HashMap<>();
        Set<String> names = children.stream().map(Person::name).collect(toSet());
        for (Line line : lines) {
            Set<String> mentioned = names.stream().filter(line::about).collect(toSet());
            children.stream()
                    .filter(child -> mentioned.isEmpty() || mentioned.contains(child.name()))
                    .filter(child -> isInLifeOf(child, line, !mentioned.isEmpty()))
                    .forEach(child -> add(byChild, child.name(), line));
        }
        return byChild;
    }

    private static boolean isInLifeOf(Person child, Line line, boolean named) {
        boolean afterDeath = child.died()
                .filter(died -> line.happened().earliest().isAfter(died.latest()))
                .isPresent();
        boolean beforeBirth = child.born()
                .filter(born -> line.happened().latest().isBefore(born.earliest()))
                .isPresent();
        return !afterDeath && (named || !beforeBirth);
    }

    private static Map<String, List<Line>> events(Chronology chronology, Map<String, Line> byId) {
        Map<String, List<Line>> events = new HashMap<>();
        for (SameEvent event : chronology.sameEvents()) {
            List<Line> tellings = event.entries().stream()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .toList();
            tellings.forEach(line -> events.put(line.id(), tellings));
        }
        return events;
    }

    private static Set<Kind> kinds(Line line) {
        return line.reading().kinds().stream().map(KindRead::kind).collect(toSet());
    }

    private static Set<String> people(Line line) {
        return line.reading().mentions().stream().map(Mention::person).collect(toSet());
    }

    private static <K> void add(Map<K, List<Line>> lists, K key, Line line) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(line);
    }
}
