package org.sightline.core.learning;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The recommendations that were made before and are like one.
 *
 * @param same those that ask for the same, the oldest first
 * @param perhaps those that may, the nearest first
 */
public record AskedBefore(List<Found> same, List<Found> perhaps) {

    public AskedBefore {
        same = List.copyOf(same);
        perhaps = List.copyOf(perhaps);
    }

    /** One of them, and how it is like. */
    public record Found(Told told, Alike alike) {}

    /** How many reviews asked for it: one that asks twice is one. */
    public int times() {
        return (int) same.stream()
                .map(found -> found.told().review().id())
                .distinct()
                .count();
    }

    public Optional<Integer> since() {
        return same.stream()
                .flatMap(found -> found.told().review().year().stream())
                .min(Comparator.naturalOrder());
    }

    public Set<String> boards() {
        return same.stream()
                .map(found -> found.told().review().board())
                .filter(board -> !board.isEmpty())
                .collect(toSet());
    }
}
