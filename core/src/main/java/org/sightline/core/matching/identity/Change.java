package org.sightline.core.matching.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/**
 * What was found, at one moment and for one reason, about who is who.
 *
 * @param groups the records that are one person from now on, each group for itself; whoever shared a person with one of them and is
 *     named nowhere stays in one person with the others of that person who are named nowhere
 * @param withdrawn records that are no more
 */
public record Change(Instant at, Why why, List<NavigableSet<Long>> groups, NavigableSet<Long> withdrawn) {

    public Change {
        groups = groups.stream()
                .filter(group -> !group.isEmpty())
                .map(Records::of)
                .sorted(Comparator.comparing(NavigableSet::first))
                .toList();
        withdrawn = Records.of(withdrawn);
        if (namedTwice(groups, withdrawn)) {
            throw new IllegalArgumentException("A record stands in one change twice.");
        }
    }

    private static boolean namedTwice(List<NavigableSet<Long>> groups, NavigableSet<Long> withdrawn) {
        Set<Long> named = new HashSet<>(withdrawn);
        return groups.stream().flatMap(Set::stream).anyMatch(record -> !named.add(record));
    }

    /** These records are one person. */
    public static Change together(Instant at, Why why, List<NavigableSet<Long>> groups) {
        return new Change(at, why, groups, Records.of());
    }

    /** This record is no more. */
    public static Change withdrawn(Instant at, Why why, long record) {
        return new Change(at, why, List.of(), Records.of(record));
    }

    Change without(Set<Long> hidden) {
        return new Change(
                at,
                why.without(hidden),
                groups.stream().map(group -> Records.without(group, hidden)).toList(),
                Records.without(withdrawn, hidden));
    }

    boolean saysNothing() {
        return groups.isEmpty() && withdrawn.isEmpty();
    }
}
