package org.sightline.app.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sightline.core.matching.identity.Change;
import org.sightline.core.matching.identity.ChangedParts;
import org.sightline.core.matching.identity.PersonEvent;
import org.sightline.core.matching.identity.PersonId;
import org.sightline.core.matching.identity.Persons;
import org.sightline.core.matching.identity.Two;
import org.sightline.core.matching.identity.Why;

/**
 * Who is who among some records, made from the changes that a visitor may see as if the rest had never been.
 *
 * @param numbers of everybody in it
 * @param personsOf by the number of each, who is who among those that ever had to do with them
 */
record SeenPersons(Map<Unit.Key, Long> numbers, Map<Long, Persons> personsOf) {

    SeenPersons {
        numbers = Map.copyOf(numbers);
        personsOf = Map.copyOf(personsOf);
    }

    /**
     * A record in a change, as it is kept.
     *
     * @param group 0 where it is no more
     */
    record Row(long change, long record, int group, List<Long> linked, Instant at, Why why) {

        Row {
            linked = List.copyOf(linked);
        }
    }

    /** @param rows the oldest change first */
    static SeenPersons from(Map<Unit.Key, Long> numbers, List<Row> rows) {
        NavigableMap<Long, List<Row>> changes = new TreeMap<>();
        NavigableSet<Long> records = new TreeSet<>();
        Map<Two, Double> met = new HashMap<>();
        for (Row row : rows) {
            List<Row> with = changes.computeIfAbsent(row.change(), none -> new ArrayList<>());
            if (!with.isEmpty()) {
                met.put(new Two(with.getFirst().record(), row.record()), 0.0);
            }
            with.add(row);
            records.add(row.record());
        }
        Map<Long, Persons> personsOf = new HashMap<>();
        for (NavigableSet<Long> part : ChangedParts.connected(records, met)) {
            Persons persons = Persons.of(changes.values().stream()
                    .filter(change -> part.contains(change.getFirst().record()))
                    .map(SeenPersons::change)
                    .toList());
            part.forEach(record -> personsOf.put(record, persons));
        }
        return new SeenPersons(numbers, personsOf);
    }

    /** Of a group only what holds together by what is seen is one person. */
    private static Change change(List<Row> rows) {
        NavigableSet<Long> gone = new TreeSet<>();
        NavigableMap<Integer, NavigableSet<Long>> groups = new TreeMap<>();
        Map<Two, Double> linked = new HashMap<>();
        for (Row row : rows) {
            if (row.group() == 0) {
                gone.add(row.record());
            } else {
                groups.computeIfAbsent(row.group(), none -> new TreeSet<>()).add(row.record());
                row.linked().forEach(other -> linked.put(new Two(row.record(), other), 0.0));
            }
        }
        List<NavigableSet<Long>> held = groups.values().stream()
                .flatMap(group -> ChangedParts.connected(group, linked).stream())
                .toList();
        return new Change(rows.getFirst().at(), rows.getFirst().why(), held, gone);
    }

    Optional<PersonId> personOf(Unit.Key key) {
        return number(key).flatMap(number -> persons(number).flatMap(persons -> persons.personOf(number)));
    }

    /** Everybody who is one person with this one, themselves among them; nobody where they are not known. */
    List<Unit.Key> oneWith(Unit.Key key) {
        Collection<Long> records = number(key)
                .flatMap(number -> persons(number)
                        .flatMap(persons -> persons.personOf(number).map(persons::recordsOf)))
                .orElse(Collections.emptyNavigableSet());
        return numbers.entrySet().stream()
                .filter(each -> records.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    boolean areOne(Unit.Key one, Unit.Key other) {
        return personOf(one).isPresent() && oneWith(one).contains(other);
    }

    /** What happened to this one and to the person that they are of, newest first. */
    List<PersonEvent> historyOf(Unit.Key key) {
        Optional<PersonId> person = personOf(key);
        Optional<Long> number = number(key);
        if (person.isEmpty() || number.isEmpty()) {
            return List.of();
        }
        return persons(number.get()).stream()
                .flatMap(persons -> persons.history().reversed().stream())
                .filter(event -> event.concerns(person.get()) || event.records().contains(number.get()))
                .toList();
    }

    Optional<Long> number(Unit.Key key) {
        return Optional.ofNullable(numbers.get(key));
    }

    Optional<Unit.Key> key(long number) {
        return numbers.entrySet().stream()
                .filter(each -> each.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Persons> persons(long number) {
        return Optional.ofNullable(personsOf.get(number));
    }
}
