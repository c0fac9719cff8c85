package org.sightline.core.matching.blocks;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.sightline.core.matching.fields.Rows;

/**
 * The records in the order of their keys under one rule: half of each key and the record's ordinal in one long, parted by
 * the other half of the key so that each part is sorted within the processor's cache.
 */
final class Index {

    private static final int CHUNKS = 16;

    private final long[] entries;
    private final int[] starts;

    private Index(long[] entries, int[] starts) {
        this.entries = entries;
        this.starts = starts;
    }

    /** @param share 0 for all records; otherwise only keys of one part in 2^share, the same ones for the same values */
    static Index of(Rows rows, Rule rule, int share) {
        Keys keys = new Keys(rows, rule);
        int parts = BlockKeys.parts(rows.size());
        int[][] counts = new int[CHUNKS][parts];
        IntStream.range(0, CHUNKS).parallel().forEach(chunk -> count(rows, keys, share, chunk, counts[chunk]));
        int[] starts = new int[parts + 1];
        int at = 0;
        for (int part = 0; part < parts; part++) {
            starts[part] = at;
            for (int chunk = 0; chunk < CHUNKS; chunk++) {
                int here = counts[chunk][part];
                counts[chunk][part] = at;
                at += here;
            }
        }
        starts[parts] = at;
        long[] entries = new long[at];
        IntStream.range(0, CHUNKS).parallel().forEach(chunk -> fill(rows, keys, share, chunk, counts[chunk], entries));
        return new Index(entries, starts);
    }

    private static void count(Rows rows, Keys keys, int share, int chunk, int[] counts) {
        for (int record = from(rows, chunk); record < from(rows, chunk + 1); record++) {
            keys.of(record, (key, of) -> {
                if (BlockKeys.isIn(key, share)) {
                    counts[BlockKeys.part(key, counts.length)]++;
                }
            });
        }
    }

    private static void fill(Rows rows, Keys keys, int share, int chunk, int[] places, long[] entries) {
        for (int record = from(rows, chunk); record < from(rows, chunk + 1); record++) {
            keys.of(record, (key, of) -> {
                if (BlockKeys.isIn(key, share)) {
                    entries[places[BlockKeys.part(key, places.length)]++] = key << 32 | of;
                }
            });
        }
    }

    private static int from(Rows rows, int chunk) {
        return (int) ((long) rows.size() * chunk / CHUNKS);
    }

    int parts() {
        return starts.length - 1;
    }

    /** Takes the records of one key, in the order of their ordinals. */
    interface Blocks {
        void block(long[] entries, int from, int to);
    }

    /** Gives every block of a part that holds two records or more. */
    void each(int part, Blocks blocks) {
        int end = starts[part + 1];
        Arrays.sort(entries, starts[part], end);
        for (int from = starts[part]; from < end; ) {
            int to = from + 1;
            while (to < end && entries[to] >>> 32 == entries[from] >>> 32) {
                to++;
            }
            if (to - from > 1) {
                blocks.block(entries, from, to);
            }
            from = to;
        }
    }

    static int record(long entry) {
        return (int) entry;
    }

    /** How many pairs of records agree under a rule. */
    static long countPairs(Rows rows, Rule rule) {
        Index index = of(rows, rule, 0);
        LongAdder pairs = new LongAdder();
        IntStream.range(0, index.parts())
                .parallel()
                .forEach(part ->
                        index.each(part, (entries, from, to) -> pairs.add((long) (to - from) * (to - from - 1) / 2)));
        return pairs.sum();
    }
}
