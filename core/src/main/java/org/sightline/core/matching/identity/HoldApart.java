package org.sightline.core.matching.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups as somebody wants them, made to keep what people decided and what is sealed, whatever a model found. */
final class HoldApart {

    private final Binding binding;
    private final Map<Long, String> sideOf;

    HoldApart(Binding binding, Seals seals) {
        this.binding = binding;
        this.sideOf = seals.sides();
    }

    /** The groups with what must be together joined, and then what must be apart parted. They share no record. */
    List<NavigableSet<Long>> within(List<NavigableSet<Long>> wanted) {
        List<NavigableSet<Long>> held = new ArrayList<>();
        for (NavigableSet<Long> group : joined(wanted)) {
            for (NavigableSet<Long> side : sides(group)) {
                held.addAll(parts(side));
            }
        }
        return held;
    }

    /** Groups that decisions join become one; the others are left alone. */
    private List<NavigableSet<Long>> joined(List<NavigableSet<Long>> wanted) {
        List<NavigableSet<Long>> groups = new ArrayList<>();
        List<NavigableSet<Long>> bound = new ArrayList<>();
        for (NavigableSet<Long> group : wanted) {
            if (!binding.binds(group)) {
                groups.add(group);
                continue;
            }
            NavigableSet<Long> whole = new TreeSet<>(group);
            Set<Long> with = new TreeSet<>();
            group.forEach(record -> with.addAll(binding.joinedWith(record)));
            for (NavigableSet<Long> other : List.copyOf(bound)) {
                if (Records.meet(other, with)) {
                    bound.remove(other);
                    whole.addAll(other);
                }
            }
            bound.add(whole);
        }
        groups.addAll(bound);
        return groups;
    }

    private List<NavigableSet<Long>> sides(NavigableSet<Long> group) {
        Map<String, NavigableSet<Long>> sides = new TreeMap<>();
        for (long record : group) {
            sides.computeIfAbsent(sideOf.getOrDefault(record, ""), side -> new TreeSet<>())
                    .add(record);
        }
        return List.copyOf(sides.values());
    }

    /** Each record goes, oldest first and with those it is bound to, to the first part where nobody is to be apart from it. */
    private List<NavigableSet<Long>> parts(NavigableSet<Long> side) {
        if (!binding.binds(side)) {
            return List.of(side);
        }
        List<NavigableSet<Long>> parts = new ArrayList<>();
        Set<Long> placed = new TreeSet<>();
        for (long record : side) {
            if (placed.contains(record)) {
                continue;
            }
            NavigableSet<Long> unit = new TreeSet<>(binding.joinedWith(record));
            unit.retainAll(side);
            parts.stream()
                    .filter(part -> !binding.apart(part, unit))
                    .findFirst()
                    .orElseGet(() -> {
                        parts.add(new TreeSet<>());
                        return parts.getLast();
                    })
                    .addAll(unit);
            placed.addAll(unit);
        }
        return parts;
    }
}
