package org.sightline.core.matching.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sightline.core.matching.fields.Rows;

/**
 * Gives every pair that some rule finds, once: what an earlier rule found, a later one leaves out. Works on all processors;
 * each worker has a taker of its own, and the pairs come in no particular order.
 */
public final class CandidatePairs {

    private static final int PARTS_AT_ONCE = 8;

    private final Rows rows;
    private final List<Rule> rules;
    private final Keys[] keys;
    private final boolean withinRegisters;
    private final int largest;

    /** Takes pairs: of the two ordinals the smaller one first. */
    public interface Taker {
        void take(int a, int b);
    }

    /**
     * @param withinRegisters whether two records of one register may be one person
     * @param largest the most records of one key that are compared each with each; larger blocks are parted by a second field
     */
    public CandidatePairs(Rows rows, List<Rule> rules, boolean withinRegisters, int largest) {
        this.rows = rows;
        this.rules = List.copyOf(rules);
        this.keys = rules.stream().map(rule -> new Keys(rows, rule)).toArray(Keys[]::new);
        this.withinRegisters = withinRegisters;
        this.largest = largest;
    }

    /**
     * Gives the pairs of one rule.
     *
     * @param share 0 for all; otherwise only those of one key in 2^share
     * @return the takers that were used, and how many pairs of too large blocks were not compared
     */
    public <T extends Taker> Given<T> give(int rule, int share, Supplier<T> taker) {
        Index index = Index.of(rows, rules.get(rule), share);
        AtomicInteger next = new AtomicInteger();
        LongAdder left = new LongAdder();
        int workers = Math.max(1, java.util.concurrent.ForkJoinPool.getCommonPoolParallelism() + 1);
        List<T> takers = IntStream.range(0, workers)
                .parallel()
                .mapToObj(worker -> {
                    T own = taker.get();
                    for (int from = next.getAndAdd(PARTS_AT_ONCE);
                            from < index.parts();
                            from = next.getAndAdd(PARTS_AT_ONCE)) {
                        for (int part = from; part < Math.min(from + PARTS_AT_ONCE, index.parts()); part++) {
                            index.each(part, (entries, first, end) -> left.add(block(rule, entries, first, end, own)));
                        }
                    }
                    return own;
                })
                .toList();
        return new Given<>(takers, left.sum());
    }

    /** What came of giving the pairs of one rule. */
    public record Given<T>(List<T> takers, long notCompared) {
        public Given {
            takers = List.copyOf(takers);
        }
    }

    private long block(int rule, long[] entries, int from, int to, Taker taker) {
        if (to - from > largest) {
            int[] records = new int[to - from];
            for (int i = from; i < to; i++) {
                records[i - from] = Index.record(entries[i]);
            }
            return largeBlock(rule, (int) (entries[from] >>> 32), records, taker);
        }
        int key = (int) (entries[from] >>> 32);
        for (int i = from; i < to; i++) {
            int a = Index.record(entries[i]);
            for (int j = i + 1; j < to; j++) {
                pair(rule, key, a, Index.record(entries[j]), taker);
            }
        }
        return 0;
    }

    /**
     * Gives the pairs of one block of a rule.
     *
     * @param key the lower half of the block's key
     * @param records in the order of their ordinals
     * @return how many pairs it left out
     */
    public long largeBlock(int rule, int key, int[] records, Taker taker) {
        if (records.length <= largest) {
            for (int i = 0; i < records.length; i++) {
                for (int j = i + 1; j < records.length; j++) {
                    pair(rule, key, records[i], records[j], taker);
                }
            }
            return 0;
        }
        return new LargeBlock(rows, rules.get(rule), largest).give(records, (a, b) -> pair(rule, key, a, b, taker));
    }

    private void pair(int rule, int key, int a, int b, Taker taker) {
        if (a == b
                || (!withinRegisters && rows.register(a) == rows.register(b))
                || !keys[rule].agree(a, b)
                || !keys[rule].isFirst(a, b, key)) {
            return;
        }
        for (int earlier = 0; earlier < rule; earlier++) {
            if (keys[earlier].agree(a, b)) {
                return;
            }
        }
        taker.take(a, b);
    }

    public int rules() {
        return rules.size();
    }

    public List<Rule> all() {
        return new ArrayList<>(rules);
    }
}
