package org.sightline.core.matching.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The seals that were placed and lifted, in that order. Only for those who run the matching: it tells what it hides. */
public record Seals(List<Event> log) {

    public static final Seals NONE = new Seals(List.of());

    /** Something that was done to a seal. */
    public sealed interface Event {}

    /** A seal was placed. */
    public record Placed(Seal seal, String by, Instant at, String why) implements Event {}

    /** A seal was lifted, and what was inside is as any other record. */
    public record Lifted(String seal, String by, Instant at, String why) implements Event {}

    public Seals {
        log = List.copyOf(log);
    }

    Seals after(Event event) {
        List<Event> all = new ArrayList<>(log);
        all.add(event);
        return new Seals(all);
    }

    /** Those that nobody has lifted, in the order in which they were placed. */
    public List<Seal> standing() {
        Map<String, Seal> standing = new LinkedHashMap<>();
        for (Event event : log) {
            switch (event) {
                case Placed placed -> standing.put(placed.seal().number(), placed.seal());
                case Lifted lifted -> standing.remove(lifted.seal());
            }
        }
        return List.copyOf(standing.values());
    }

    /** On which side every record is that is behind any seal. Two records can be one person only where the sides are the same. */
    Map<Long, String> sides() {
        Map<Long, String> sides = new HashMap<>();
        for (Seal seal : standing()) {
            seal.within().forEach(record -> sides.merge(record, seal.number(), (one, other) -> one + " and " + other));
        }
        return sides;
    }

    boolean between(long one, long other) {
        Map<Long, String> sides = sides();
        return !sides.getOrDefault(one, "").equals(sides.getOrDefault(other, ""));
    }

    /** The records that somebody is not to see, nor that they are there. */
    NavigableSet<Long> hiddenFrom(String viewer) {
        NavigableSet<Long> hidden = new TreeSet<>();
        standing().stream()
                .filter(seal -> !seal.keepers().contains(viewer))
                .forEach(seal -> hidden.addAll(seal.within()));
        return Records.of(hidden);
    }
}
