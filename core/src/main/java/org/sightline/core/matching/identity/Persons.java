package org.sightline.core.matching.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which records are of which person, with all that ever changed it. A value: every change gives a new one, made from the changes alone.
 * It is copied whole, so it is for records that ever touched each other, or for one change of a whole register; {@link CarryOver}
 * needs no more than the touched records.
 *
 * @param belongings where every record stands
 * @param begun how many persons ever began with a record
 * @param log the changes, oldest first
 * @param history what they did to the ids of persons
 */
public record Persons(
        NavigableMap<Long, Belonging> belongings,
        Map<Long, Integer> begun,
        List<Change> log,
        List<PersonEvent> history) {

    /** Nobody yet. */
    public static final Persons NONE = new Persons(new TreeMap<>(), Map.of(), List.of(), List.of());

    public Persons {
        belongings = Collections.unmodifiableNavigableMap(new TreeMap<>(belongings));
        begun = Map.copyOf(begun);
        log = List.copyOf(log);
        history = List.copyOf(history);
    }

    /** Who is who after these changes. */
    public static Persons of(List<Change> log) {
        Persons now = NONE;
        for (Change change : log) {
            now = now.after(change);
        }
        return now;
    }

    /** The person of a record; empty where nothing is known of such a record. */
    public Optional<PersonId> personOf(long record) {
        return Optional.ofNullable(belongings.get(record)).map(Belonging::person);
    }

    /** Oldest first; empty where nothing is known of such a person. */
    public NavigableSet<Long> recordsOf(PersonId person) {
        return Records.of(belongings.entrySet().stream()
                .filter(entry -> entry.getValue().person().equals(person))
                .map(Map.Entry::getKey)
                .toList());
    }

    /** What happened to a person, oldest first. */
    public List<PersonEvent> historyOf(PersonId person) {
        return history.stream().filter(event -> event.concerns(person)).toList();
    }

    /** Who somebody with this id is now: they themselves, or the person they were merged into; empty where nobody is left. */
    public Optional<PersonId> nowOf(PersonId person) {
        return belongings.values().stream()
                .filter(each -> each.own().equals(person))
                .map(Belonging::person)
                .findFirst()
                .or(() -> mergedInto(person).flatMap(this::nowOf));
    }

    private Optional<PersonId> mergedInto(PersonId person) {
        return history.reversed().stream()
                .filter(event -> event instanceof PersonEvent.Merged merged
                        && merged.from().equals(person))
                .map(event -> ((PersonEvent.Merged) event).into())
                .findFirst();
    }

    /** Who was who at that moment, as it was known then. */
    public Persons asOf(Instant moment) {
        return of(log.stream().filter(change -> !change.at().isAfter(moment)).toList());
    }

    /** What it would all be if these records had never been. */
    public Persons without(Set<Long> hidden) {
        return hidden.isEmpty()
                ? this
                : of(log.stream().map(change -> change.without(hidden)).toList());
    }

    /** The same with one more change; itself where the change changes nothing. */
    public Persons after(Change wanted) {
        Change change = whole(wanted);
        if (change.saysNothing()) {
            return this;
        }
        NavigableMap<Long, Belonging> touched = new TreeMap<>();
        change.groups().forEach(group -> group.forEach(record -> copy(record, touched)));
        change.withdrawn().forEach(record -> copy(record, touched));
        CarryOver.Carried carried = CarryOver.over(touched, change, record -> begun.getOrDefault(record, 0));
        NavigableMap<Long, Belonging> all = new TreeMap<>(belongings);
        all.keySet().removeAll(change.withdrawn());
        all.putAll(carried.belongings());
        Map<Long, Integer> begins = new HashMap<>(begun);
        carried.belongings()
                .values()
                .forEach(each ->
                        begins.merge(each.person().record(), each.person().turn(), Math::max));
        return new Persons(all, begins, with(log, List.of(change)), with(history, carried.events()));
    }

    private void copy(long record, Map<Long, Belonging> into) {
        Optional.ofNullable(belongings.get(record)).ifPresent(each -> into.put(record, each));
    }

    private static <T> List<T> with(List<T> before, List<? extends T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    /** The change with everybody named who is touched, and without groups that are what they were and records that nobody knows. */
    private Change whole(Change wanted) {
        Map<PersonId, NavigableSet<Long>> members = members();
        Set<Long> named = new HashSet<>(wanted.withdrawn());
        wanted.groups().forEach(named::addAll);
        Set<PersonId> touched = new HashSet<>();
        List<NavigableSet<Long>> groups = new ArrayList<>();
        for (NavigableSet<Long> group : wanted.groups()) {
            Optional<PersonId> before = personOf(group.first());
            if (before.filter(person -> group.equals(members.get(person))).isEmpty()) {
                groups.add(group);
                group.forEach(record -> personOf(record).ifPresent(touched::add));
            }
        }
        wanted.withdrawn().forEach(record -> personOf(record).ifPresent(touched::add));
        for (PersonId person : touched) {
            groups.add(Records.without(members.getOrDefault(person, Records.of()), named));
        }
        NavigableSet<Long> known = new TreeSet<>(wanted.withdrawn());
        known.retainAll(belongings.keySet());
        return new Change(wanted.at(), wanted.why(), groups, known);
    }

    private Map<PersonId, NavigableSet<Long>> members() {
        Map<PersonId, NavigableSet<Long>> members = new HashMap<>();
        belongings.forEach((record, each) ->
                members.computeIfAbsent(each.person(), id -> new TreeSet<>()).add(record));
        return members;
    }

    /** These two are one person, with everybody who is one with either. */
    public Persons linked(long one, long other, Instant at, Why why) {
        NavigableSet<Long> both = new TreeSet<>(Set.of(one));
        both.add(other);
        personOf(one).ifPresent(person -> both.addAll(recordsOf(person)));
        personOf(other).ifPresent(person -> both.addAll(recordsOf(person)));
        return after(Change.together(at, why, List.of(both)));
    }

    /** These records are a person of their own; whoever else was one with them stays behind. */
    public Persons parted(Set<Long> away, Instant at, Why why) {
        return after(Change.together(at, why, List.of(Records.of(away))));
    }

    /** A record came, of which nobody knows yet whose it is. */
    public Persons arrived(long record, Instant at, Why why) {
        return personOf(record).isPresent() ? this : after(Change.together(at, why, List.of(Records.of(record))));
    }

    /** A record is no more. */
    public Persons withdrawn(long record, Instant at, Why why) {
        return after(Change.withdrawn(at, why, record));
    }

    /** Every record is one person with all that have the same representative. */
    public Persons clustered(Map<Long, Long> representative, Instant at, Why why) {
        Map<Long, NavigableSet<Long>> groups = representative.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new))));
        return after(Change.together(at, why, List.copyOf(groups.values())));
    }
}
