package org.sightline.core.matching.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongToIntFunction;

/**
 * Carries ids over a change. It needs the touched records only, whatever the size of the register.
 *
 * <p>Every id claims the group that has most of its own records (or, of two, the one with the older); a group goes to the oldest id that
 * claims it, and one that nobody claims to a new id. Merging leaves own records alone, so parting again gives every
 * earlier id back, in whatever order the merges are undone.
 */
public final class CarryOver {

    private final NavigableMap<Long, Belonging> before;
    private final List<NavigableSet<Long>> groups;
    private final Map<PersonId, Integer> claims = new HashMap<>();
    private final Map<Long, Integer> groupOf = new HashMap<>();
    private final List<PersonId> persons = new ArrayList<>();
    private final Set<PersonId> alive;

    private CarryOver(NavigableMap<Long, Belonging> before, List<NavigableSet<Long>> groups, LongToIntFunction begun) {
        this.before = before;
        this.groups = groups;
        for (int group = 0; group < groups.size(); group++) {
            for (long record : groups.get(group)) {
                groupOf.put(record, group);
            }
        }
        ownRecords().forEach((id, own) -> claims.put(id, mostOf(own)));
        Map<Integer, PersonId> oldest = new HashMap<>();
        claims.forEach((id, group) -> oldest.merge(group, id, CarryOver::older));
        for (int group = 0; group < groups.size(); group++) {
            long first = groups.get(group).first();
            persons.add(Optional.ofNullable(oldest.get(group))
                    .orElseGet(() -> new PersonId(first, begun.applyAsInt(first) + 1)));
        }
        alive = Set.copyOf(persons);
    }

    /** Where the records stand afterwards, and what happened on the way. */
    public record Carried(NavigableMap<Long, Belonging> belongings, List<PersonEvent> events) {}

    /**
     * @param before all records of every person who is touched; records that are new are not in it
     * @param change names every one of them
     * @param begun how many persons have ever begun with a record
     */
    public static Carried over(NavigableMap<Long, Belonging> before, Change change, LongToIntFunction begun) {
        CarryOver carry = new CarryOver(survivors(before, change.withdrawn()), change.groups(), begun);
        List<PersonEvent> events = new ArrayList<>(left(before, change));
        for (int group = 0; group < change.groups().size(); group++) {
            events.addAll(carry.happened(group, change));
        }
        return new Carried(carry.after(), List.copyOf(events));
    }

    /** What is left; a person none of whose own records is left takes over those of the oldest id that was merged into it. */
    private static NavigableMap<Long, Belonging> survivors(NavigableMap<Long, Belonging> before, Set<Long> withdrawn) {
        NavigableMap<Long, Belonging> left = new TreeMap<>(before);
        left.keySet().removeAll(withdrawn);
        Map<PersonId, PersonId> oldestOwn = new HashMap<>();
        left.values().forEach(each -> oldestOwn.merge(each.person(), each.own(), CarryOver::older));
        left.replaceAll((record, each) ->
                each.own().equals(oldestOwn.get(each.person())) ? new Belonging(each.person(), each.person()) : each);
        return left;
    }

    private static PersonId older(PersonId one, PersonId other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static List<PersonEvent> left(NavigableMap<Long, Belonging> before, Change change) {
        Map<PersonId, NavigableSet<Long>> gone = new TreeMap<>();
        for (long record : change.withdrawn()) {
            Optional.ofNullable(before.get(record))
                    .ifPresent(was -> gone.computeIfAbsent(was.person(), id -> new TreeSet<>())
                            .add(record));
        }
        List<PersonEvent> events = new ArrayList<>();
        gone.forEach((from, records) ->
                events.add(new PersonEvent.Left(from, Records.of(records), change.at(), change.why())));
        return events;
    }

    private Map<PersonId, NavigableSet<Long>> ownRecords() {
        Map<PersonId, NavigableSet<Long>> own = new TreeMap<>();
        before.forEach((record, each) ->
                own.computeIfAbsent(each.own(), id -> new TreeSet<>()).add(record));
        return own;
    }

    private int mostOf(NavigableSet<Long> records) {
        Map<Integer, Integer> votes = new HashMap<>();
        records.forEach(record -> votes.merge(groupAt(record), 1, Integer::sum));
        int most = votes.values().stream().max(Integer::compare).orElseThrow();
        return records.stream()
                .map(this::groupAt)
                .filter(group -> most == votes.getOrDefault(group, 0))
                .findFirst()
                .orElseThrow();
    }

    private int groupAt(long record) {
        Integer group = groupOf.get(record);
        if (group == null) {
            throw new IllegalArgumentException(
                    "Record " + record + " is of a person who is touched, and stands in no group.");
        }
        return group;
    }

    private NavigableMap<Long, Belonging> after() {
        NavigableMap<Long, Belonging> after = new TreeMap<>();
        groupOf.forEach((record, group) -> {
            PersonId person = persons.get(group);
            PersonId own = Optional.ofNullable(before.get(record))
                    .map(Belonging::own)
                    .filter(id -> group.equals(claims.get(id)))
                    .orElse(person);
            after.put(record, new Belonging(own, person));
        });
        return after;
    }

    private List<PersonEvent> happened(int group, Change change) {
        PersonId into = persons.get(group);
        NavigableSet<Long> fresh = new TreeSet<>();
        Map<PersonId, NavigableSet<Long>> came = new TreeMap<>();
        for (long record : groups.get(group)) {
            Belonging was = before.get(record);
            if (was == null) {
                fresh.add(record);
            } else if (!was.person().equals(into)) {
                came.computeIfAbsent(was.person(), id -> new TreeSet<>()).add(record);
            }
        }
        List<PersonEvent> events = new ArrayList<>();
        came.forEach((from, records) -> events.add(
                alive.contains(from) || !Integer.valueOf(group).equals(claims.get(from))
                        ? new PersonEvent.Parted(from, into, Records.of(records), change.at(), change.why())
                        : new PersonEvent.Merged(from, into, Records.of(records), change.at(), change.why())));
        if (!fresh.isEmpty()) {
            boolean begins = fresh.size() == groups.get(group).size();
            events.add(
                    begins
                            ? new PersonEvent.Begun(into, Records.of(fresh), change.at(), change.why())
                            : new PersonEvent.Joined(into, Records.of(fresh), change.at(), change.why()));
        }
        return events;
    }
}
