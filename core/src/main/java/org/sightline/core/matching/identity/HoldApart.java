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
    private final Seals seals;

    HoldApart(Binding binding, Seals seals) {
        this.binding = binding;
        this.seals = seals;
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

    private List<NavigableSet<Long>> joined(List<NavigableSet<Long>> wanted) {
        List<NavigableSet<Long>> groups = new ArrayList<>();
        for (NavigableSet<Long> group : wanted) {
            NavigableSet<Long> whole = new TreeSet<>(group);
            Set<Long> bound = new TreeSet<>();
            group.forEach(record -> bound.addAll(binding.joinedWith(record)));
            for (NavigableSet<Long> other : List.copyOf(groups)) {
                if (Records.meet(other, bound)) {
                    groups.remove(other);
                    whole.addAll(other);
                }
            }
            groups.add(whole);
        }
        return groups;
    }

    private List<NavigableSet<Long>> sides(NavigableSet<Long> group) {
        Map<String, NavigableSet<Long>> sides = new TreeMap<>();
        for (long record : group) {
            sides.computeIfAbsent(new TreeSet<>(seals.around(record)).toString(), side -> new TreeSet<>())
                    .add(record);
        }
        return List.copyOf(sides.values());
    }

    /** Each record goes, oldest first and with those it is bound to, to the first part where nobody is to be apart from it. */
    private List<NavigableSet<Long>> parts(NavigableSet<Long> side) {
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
