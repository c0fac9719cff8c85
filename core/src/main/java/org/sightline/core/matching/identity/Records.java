package org.sightline.core.matching.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sets of record numbers, oldest first, that nobody can change. */
final class Records {

    private Records() {}

    static NavigableSet<Long> of(Collection<Long> records) {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(records));
    }

    static NavigableSet<Long> of(long... records) {
        NavigableSet<Long> all = new TreeSet<>();
        for (long record : records) {
            all.add(record);
        }
        return Collections.unmodifiableNavigableSet(all);
    }

    static NavigableSet<Long> without(Collection<Long> records, Collection<Long> hidden) {
        return of(records.stream().filter(record -> !hidden.contains(record)).collect(Collectors.toSet()));
    }

    static boolean meet(Collection<Long> some, Collection<Long> others) {
        return !Collections.disjoint(some, others);
    }
}
