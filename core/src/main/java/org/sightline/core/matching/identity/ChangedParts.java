package org.sightline.core.matching.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of a finding changes anybody, in parts that have nothing to do with each other: so that whoever reads the history of one
 * person need not read those of everybody else who was found with them.
 */
public final class ChangedParts {

    private ChangedParts() {}

    /** Persons as they are to be from now on, and the records that are no more. */
    public record Part(List<NavigableSet<Long>> groups, NavigableSet<Long> withdrawn) {

        public Part {
            groups = groups.stream().map(Records::of).toList();
            withdrawn = Records.of(withdrawn);
        }

        public NavigableSet<Long> records() {
            NavigableSet<Long> all = new TreeSet<>(withdrawn);
            groups.forEach(all::addAll);
            return Records.of(all);
        }
    }

    /**
     * @param before all records of every person who is touched; records that are new are not in it
     * @param groups all of them that are left, and the new ones, as they are to be
     */
    public static List<Part> of(
            NavigableMap<Long, Belonging> before, List<NavigableSet<Long>> groups, NavigableSet<Long> withdrawn) {
        List<NavigableSet<Long>> persons = persons(before);
        Map<Two, Double> together = new HashMap<>();
        persons.forEach(person -> chain(person, together));
        groups.forEach(group -> chain(group, together));
        NavigableSet<Long> all = new TreeSet<>(before.keySet());
        all.addAll(withdrawn);
        groups.forEach(all::addAll);
        List<NavigableSet<Long>> connected = connected(all, together);
        Map<Long, NavigableSet<Long>> partOf = new HashMap<>();
        connected.forEach(part -> part.forEach(record -> partOf.put(record, part)));
        Map<NavigableSet<Long>, List<NavigableSet<Long>>> groupsOf = groups.stream()
                .filter(group -> !group.isEmpty())
                .collect(Collectors.groupingBy(group -> partOf.getOrDefault(group.first(), group)));
        List<Part> parts = new ArrayList<>();
        for (NavigableSet<Long> part : connected) {
            List<NavigableSet<Long>> now = groupsOf.getOrDefault(part, List.of());
            NavigableSet<Long> gone = new TreeSet<>(part);
            gone.retainAll(withdrawn);
            if (!gone.isEmpty() || !new HashSet<>(persons).containsAll(now)) {
                parts.add(new Part(now, gone));
            }
        }
        return parts;
    }

    /** Records that are in one set with all that they are linked with, by way of whomever. */
    public static List<NavigableSet<Long>> connected(NavigableSet<Long> records, Map<Two, Double> linked) {
        return MakePersons.from(new Evidence(records, linked, Set.of(), List.of()))
                .groups();
    }

    private static List<NavigableSet<Long>> persons(NavigableMap<Long, Belonging> before) {
        return List.copyOf(before.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> each.getValue().person(),
                        TreeMap::new,
                        Collectors.mapping(
                                Map.Entry::getKey, Collectors.<Long, NavigableSet<Long>>toCollection(TreeSet::new))))
                .values());
    }

    private static void chain(NavigableSet<Long> records, Map<Two, Double> into) {
        records.stream().skip(1).forEach(record -> into.put(new Two(records.first(), record), 0.0));
    }
}
