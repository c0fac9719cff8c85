package org.sightline.bench.registers;

import java.util.stream.IntStream;

/** Pairs of records of two people who look like one, and how many of them were taken for one. */
public record LookAlikes(long pairs, long linked, long together) {

    /** Which pairs of gathered records are look-alikes. */
    @FunctionalInterface
    private interface Alike {
        boolean are(Gathered records, int one, int other);
    }

    /** Pairs with the same birth date, surname and postcode, of two people. */
    public static LookAlikes twins(Gathered records, Edges edges, double from, int[] cluster) {
        return count(records, edges, from, cluster, Gathered::twinLike);
    }

    /** Pairs of two children of one family with the same surname and postcode and two birth dates. */
    public static LookAlikes siblings(Gathered records, Edges edges, double from, int[] cluster) {
        return count(records, edges, from, cluster, Gathered::siblingLike);
    }

    /** The share of them whose probability is at or above the given one. */
    public double shareLinked() {
        return pairs == 0 ? 0 : (double) linked / pairs;
    }

    /** The share of them that ended in one cluster. */
    public double shareTogether() {
        return pairs == 0 ? 0 : (double) together / pairs;
    }

    private static LookAlikes count(Gathered records, Edges edges, double from, int[] cluster, Alike alike) {
        long pairs = 0;
        long together = 0;
        int[] order = IntStream.range(0, records.count())
                .filter(records::surnameAndPostcodeRecorded)
                .mapToLong(record -> ((long) records.surnameAtPostcode(record) << 32) | record)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length && sameBlock(records, order[i], order[j]); j++) {
                if (alike.are(records, order[i], order[j])) {
                    pairs++;
                    together += cluster[order[i]] == cluster[order[j]] ? 1 : 0;
                }
            }
        }
        long linked = 0;
        for (int edge = 0; edge < edges.count(); edge++) {
            boolean above = edges.probability(edge) >= from;
            linked += above && alike.are(records, edges.one(edge), edges.other(edge)) ? 1 : 0;
        }
        return new LookAlikes(pairs, linked, together);
    }

    private static boolean sameBlock(Gathered records, int one, int other) {
        return records.surnameAtPostcode(one) == records.surnameAtPostcode(other);
    }
}
