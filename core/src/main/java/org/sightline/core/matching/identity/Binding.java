package org.sightline.core.matching.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the standing decisions bind everybody to, the model included. Where they contradict each other, two who were said to be
 * different are kept apart, and the decisions that would join them anyway join nobody until one is taken back.
 */
public final class Binding {

    private final List<Said.Decision> different;
    private final Set<Said.Decision> same;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<Long> decided = new HashSet<>();
    private Map<Long, NavigableSet<Long>> joined;

    Binding(List<Said.Decision> standing) {
        different = standing.stream()
                .filter(each -> each.answer() == Answer.DIFFERENT && each.one() != each.other())
                .toList();
        same = new LinkedHashSet<>(
                standing.stream().filter(each -> each.answer() == Answer.SAME).toList());
        joined = joined();
        standing.forEach(each -> decided.addAll(List.of(each.one(), each.other())));
        for (Said.Decision apart : different) {
            while (joinedWith(apart.one()).contains(apart.other())) {
                List<Said.Decision> chain = chain(apart.one(), apart.other());
                conflicts.add(new Conflict(apart, chain));
                chain.forEach(same::remove);
                joined = joined();
            }
        }
    }

    /** Every contradiction, in the order in which the two were said to be different. */
    public List<Conflict> conflicts() {
        return Collections.unmodifiableList(conflicts);
    }

    /** The decisions by which records are one person, without those that a conflict holds back. */
    public List<Said.Decision> same() {
        return List.copyOf(same);
    }

    /** The decisions by which two records are different people. */
    public List<Said.Decision> different() {
        return different;
    }

    /** All records that are one person with this one because people said so, itself among them. */
    public NavigableSet<Long> joinedWith(long record) {
        return joined.getOrDefault(record, Records.of(record));
    }

    /** Whether anything was decided about any of these. */
    boolean binds(Set<Long> records) {
        return !decided.isEmpty() && records.stream().anyMatch(decided::contains);
    }

    /** Whether people said that the two are one person, directly or by way of others. */
    public boolean together(long one, long other) {
        return joinedWith(one).contains(other);
    }

    /** Whether people said that the two are different, directly or of those they are one with. */
    public boolean apart(long one, long other) {
        return apart(joinedWith(one), joinedWith(other));
    }

    boolean apart(Set<Long> some, Set<Long> others) {
        return different.stream()
                .anyMatch(each -> (some.contains(each.one()) && others.contains(each.other()))
                        || (some.contains(each.other()) && others.contains(each.one())));
    }

    private Map<Long, NavigableSet<Long>> joined() {
        Map<Long, NavigableSet<Long>> sets = new HashMap<>();
        for (Said.Decision each : same) {
            NavigableSet<Long> both = new TreeSet<>(sets.getOrDefault(each.one(), Records.of(each.one())));
            both.addAll(sets.getOrDefault(each.other(), Records.of(each.other())));
            both.forEach(record -> sets.put(record, both));
        }
        return sets;
    }

    /** The shortest way from one to the other over what was said to be the same. */
    private List<Said.Decision> chain(long from, long to) {
        Map<Long, Said.Decision> cameBy = new HashMap<>();
        Set<Long> seen = new HashSet<>(Set.of(from));
        Deque<Long> next = new ArrayDeque<>(seen);
        while (!seen.contains(to)) {
            long at = next.remove();
            for (Said.Decision each : same) {
                if (each.about(at) && seen.add(otherThan(at, each))) {
                    cameBy.put(otherThan(at, each), each);
                    next.add(otherThan(at, each));
                }
            }
        }
        List<Said.Decision> chain = new ArrayList<>();
        long at = to;
        for (Optional<Said.Decision> by = Optional.ofNullable(cameBy.get(at));
                by.isPresent();
                by = Optional.ofNullable(cameBy.get(at))) {
            chain.add(by.get());
            at = otherThan(at, by.get());
        }
        return chain.reversed();
    }

    private static long otherThan(long record, Said.Decision decision) {
        return decision.one() == record ? decision.other() : decision.one();
    }
}
