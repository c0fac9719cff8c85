package org.sightline.core.matching.clusters;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.sightline.core.matching.model.Edges;
import org.sightline.core.matching.model.Weigh;
import org.sightline.core.matching.rulings.Decisions;
import org.sightline.core.matching.rulings.RulePairs;
import org.sightline.core.matching.rulings.Ruling;

/**
 * Makes people out of weighed pairs. The result does not depend on the order of the pairs: a person is known by the
 * smallest ordinal of their records.
 */
public final class MakeClusters {

    private static final int LARGEST = 400;
    private static final double STEP = 3;

    private final Weigh weigh;
    private final RulePairs rule;
    private final double joinAt;
    private final double margin;

    /**
     * @param joinAt the least average weight at which two groups of records are one person
     * @param margin by how much a group must fit better than a rival that is another person for certain
     */
    public MakeClusters(Weigh weigh, RulePairs rule, double joinAt, double margin) {
        this.weigh = weigh;
        this.rule = rule;
        this.joinAt = joinAt;
        this.margin = margin;
    }

    /** @return for each record, the smallest ordinal of its person's records */
    public int[] of(int records, Edges edges, double least) {
        int[] people = IntStream.range(0, records).toArray();
        Union union = new Union(records);
        edges.each((a, b, weight) -> {
            if (weight >= least) {
                union.join(a, b);
            }
        });
        for (long key : rule.decidedSame()) {
            if (Decisions.second(key) < records) {
                union.join(Decisions.first(key), Decisions.second(key)); // perhaps nothing else shows it
            }
        }
        int[][] groups = groups(records, union);
        IntStream.range(0, groups.length).parallel().forEach(i -> part(groups[i], edges, least, people));
        return people;
    }

    /** The records that hang together, in rising order; those that stand alone are left out. */
    private static int[][] groups(int records, Union union) {
        int[] sizes = new int[records];
        for (int record = 0; record < records; record++) {
            sizes[union.find(record)]++;
        }
        int[][] byRoot = new int[records][];
        int groups = 0;
        for (int record = 0; record < records; record++) {
            if (sizes[record] > 1) {
                byRoot[record] = new int[sizes[record]];
                groups++;
            }
        }
        return filled(records, union, byRoot, groups);
    }

    private static int[][] filled(int records, Union union, int[][] byRoot, int groups) {
        int[] next = new int[records];
        int[][] filled = new int[groups][];
        int at = 0;
        for (int record = 0; record < records; record++) {
            int root = union.find(record);
            if (byRoot[root] != null) {
                byRoot[root][next[root]++] = record;
                if (root == record) {
                    filled[at++] = byRoot[root];
                }
            }
        }
        return filled;
    }

    private void part(int[] group, Edges edges, double least, int[] people) {
        if (group.length > LARGEST) {
            split(group, edges, least + STEP, people);
            return;
        }
        if (group.length == 2) {
            people[group[1]] = areOne(group[0], group[1]) ? group[0] : group[1];
            return;
        }
        int[] joined = new AverageLink(group, weigh, rule, joinAt, margin).join();
        for (int i = 0; i < group.length; i++) {
            people[group[i]] = group[joined[i]];
        }
    }

    /** Two records alone, as most are, need no table of averages. */
    private boolean areOne(int a, int b) {
        return switch (rule.of(a, b)) {
            case Ruling.MustLink must -> true;
            case Ruling.CannotLink cannot -> false;
            case Ruling.ByWeight by -> !rule.births().mayBeTwins(a, b) && weigh.weight(a, b) >= least(a, b);
        };
    }

    private double least(int a, int b) {
        if (rule.births().areToldApart(a, b)) {
            return Weigh.weightOf(weigh.model().linkAt());
        }
        return rule.births().isNameless(a) || rule.births().isNameless(b) ? AverageLink.LEAST_WITHOUT_NAME : joinAt;
    }

    /** Too many to weigh each against each: only the heavier links are taken to hold them together. */
    private void split(int[] group, Edges edges, double least, int[] people) {
        Union union = new Union(group.length);
        double[] heaviest = {Double.NEGATIVE_INFINITY};
        edges.each((a, b, weight) -> join(union, group, a, b, weight >= least, heaviest, weight));
        for (long key : rule.decidedSame()) {
            join(union, group, Decisions.first(key), Decisions.second(key), true, heaviest, Double.NEGATIVE_INFINITY);
        }
        if (least > heaviest[0]) {
            crowd(group, people);
            return;
        }
        for (int[] places : groups(group.length, union)) {
            part(Arrays.stream(places).map(place -> group[place]).toArray(), edges, least, people);
        }
    }

    private static void join(
            Union union, int[] group, int a, int b, boolean isHeavy, double[] heaviest, double weight) {
        int placeA = Arrays.binarySearch(group, a);
        int placeB = Arrays.binarySearch(group, b);
        if (placeA >= 0 && placeB >= 0) {
            heaviest[0] = Math.max(heaviest[0], weight);
            if (isHeavy) {
                union.join(placeA, placeB);
            }
        }
    }

    /**
     * Links that are all of one weight part nobody: records that say the same are taken as one, and those are weighed each
     * against each, as many at a time as can be.
     */
    private void crowd(int[] group, int[] people) {
        int[] firsts = new SayTheSame(weigh.compare().rows(), rule).firsts(group);
        int[] distinct = IntStream.range(0, group.length)
                .filter(i -> firsts[i] == group[i])
                .map(i -> group[i])
                .toArray();
        for (int from = 0; from < distinct.length; from += LARGEST) {
            int[] some = Arrays.copyOfRange(distinct, from, Math.min(distinct.length, from + LARGEST));
            int[] joined = new AverageLink(some, weigh, rule, joinAt, margin).join();
            for (int i = 0; i < some.length; i++) {
                people[some[i]] = some[joined[i]];
            }
        }
        for (int i = 0; i < group.length; i++) {
            people[group[i]] = people[firsts[i]];
        }
    }
}
