package org.sightline.core.matching.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of some records are one person: first those of whom people decided it, then, the heaviest pair first, those who are taken for
 * one. Two who must be apart are never joined, by way of whomever. It makes no difference in which order anything is told.
 */
public final class MakePersons {

    private static final Comparator<Map.Entry<Two, Double>> HEAVIEST_FIRST =
            Map.Entry.<Two, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    private static final Comparator<Said.Decision> OLDEST_FIRST =
            Comparator.comparing(Said.Decision::at).thenComparing(Said.Decision::number);

    private final Evidence evidence;
    private final Binding binding;
    private final Map<Long, NavigableSet<Long>> groupOf = new HashMap<>();
    private final Map<Long, Set<Long>> apartFrom = new HashMap<>();

    private MakePersons(Evidence evidence) {
        this.evidence = evidence;
        this.binding = new Binding(evidence.decisions().stream()
                .filter(each -> evidence.records().containsAll(List.of(each.one(), each.other())))
                .sorted(OLDEST_FIRST)
                .toList());
        for (Two two : evidence.apart()) {
            apartFrom.computeIfAbsent(two.one(), none -> new HashSet<>()).add(two.other());
            apartFrom.computeIfAbsent(two.other(), none -> new HashSet<>()).add(two.one());
        }
    }

    /**
     * What came of it.
     *
     * @param groups each of them one person
     * @param holding the pairs by which each group holds together
     * @param conflicts the decisions that can not all be right, and join nobody
     */
    public record Made(List<NavigableSet<Long>> groups, Set<Two> holding, List<Conflict> conflicts) {

        public Made {
            groups = List.copyOf(groups);
            holding = Set.copyOf(holding);
            conflicts = List.copyOf(conflicts);
        }
    }

    public static Made from(Evidence evidence) {
        return new MakePersons(evidence).made();
    }

    private Made made() {
        List<NavigableSet<Long>> alone =
                evidence.records().stream().map(Records::of).toList();
        for (NavigableSet<Long> group : new HoldApart(binding, Seals.NONE).within(alone)) {
            NavigableSet<Long> decided = new TreeSet<>(group);
            group.forEach(record -> groupOf.put(record, decided));
        }
        evidence.linked().entrySet().stream()
                .filter(each -> each.getKey().areAmong(evidence.records()))
                .sorted(HEAVIEST_FIRST)
                .forEach(each -> link(each.getKey()));
        List<NavigableSet<Long>> groups = groupOf.values().stream()
                .distinct()
                .map(Records::of)
                .sorted(Comparator.comparing(NavigableSet::first))
                .toList();
        return new Made(groups, holding(), binding.conflicts());
    }

    private void link(Two two) {
        NavigableSet<Long> one = group(two.one());
        NavigableSet<Long> other = group(two.other());
        if (one.contains(two.other()) || binding.apart(one, other) || areApart(one, other)) {
            return;
        }
        boolean growsOther = one.size() < other.size();
        NavigableSet<Long> larger = growsOther ? other : one;
        NavigableSet<Long> smaller = growsOther ? one : other;
        larger.addAll(smaller);
        smaller.forEach(record -> groupOf.put(record, larger));
    }

    private NavigableSet<Long> group(long record) {
        return groupOf.getOrDefault(record, Records.of());
    }

    private boolean areApart(Set<Long> some, Set<Long> others) {
        return some.stream().anyMatch(record -> Records.meet(apartFrom.getOrDefault(record, Set.of()), others));
    }

    private Set<Two> holding() {
        Set<Two> holding = new HashSet<>();
        binding.same().forEach(each -> holding.add(new Two(each.one(), each.other())));
        evidence.linked().keySet().stream()
                .filter(two -> group(two.one()).contains(two.other()))
                .forEach(holding::add);
        return holding;
    }
}
