package org.sightline.bench.registers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How well records were gathered into persons, given who every record really is of. */
public final class ScoreClusters {

    /** Precision and recall as means over records instead of pairs, so that one large person does not outweigh many. */
    public record BCubed(double precision, double recall) {

        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private final int[] inCluster;
    private final int[] ofPerson;
    private final int[] inBoth;

    /** For every record the number of the cluster it was put in, and of the person it is of; any whole numbers. */
    public ScoreClusters(int[] cluster, int[] person) {
        inCluster = sizes(longs(cluster));
        ofPerson = sizes(longs(person));
        long[] both = longs(cluster);
        for (int i = 0; i < both.length; i++) {
            both[i] = (both[i] << 32) | (person[i] & 0xFFFFFFFFL);
        }
        inBoth = sizes(both);
    }

    /** Every two records in one cluster are a pair that was joined. */
    public Score pairs() {
        Score ends = byGroup(new int[inBoth.length], 1).getFirst();
        return new Score(ends.right() / 2, ends.wrong() / 2, ends.missed() / 2);
    }

    /**
     * The same for each group of records, numbered from 0. A pair across two groups counts once in each, so what is counted
     * here are ends of pairs: precision and recall are those of {@link #pairs()}, the counts are twice as many.
     */
    public List<Score> byGroup(int[] group, int groups) {
        long[] right = new long[groups];
        long[] wrong = new long[groups];
        long[] missed = new long[groups];
        for (int i = 0; i < inBoth.length; i++) {
            right[group[i]] += inBoth[i] - 1;
            wrong[group[i]] += inCluster[i] - inBoth[i];
            missed[group[i]] += ofPerson[i] - inBoth[i];
        }
        return IntStream.range(0, groups)
                .mapToObj(each -> new Score(right[each], wrong[each], missed[each]))
                .toList();
    }

    public BCubed bCubed() {
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < inBoth.length; i++) {
            precision += (double) inBoth[i] / inCluster[i];
            recall += (double) inBoth[i] / ofPerson[i];
        }
        return inBoth.length == 0 ? new BCubed(1, 1) : new BCubed(precision / inBoth.length, recall / inBoth.length);
    }

    /** For every place, how many places hold the same. */
    private static int[] sizes(long[] keys) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int[] sizes = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sizes[i] = upTo(sorted, keys[i] + 1) - upTo(sorted, keys[i]);
        }
        return sizes;
    }

    /** How many stand before the first that is not less. */
    private static int upTo(long[] sorted, long bound) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < bound) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static long[] longs(int[] numbers) {
        return Arrays.stream(numbers).asLongStream().toArray();
    }
}
