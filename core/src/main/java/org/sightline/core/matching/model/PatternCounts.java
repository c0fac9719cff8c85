package org.sightline.core.matching.model;

import java.util.Arrays;
import org.sightline.core.matching.blocks.CandidatePairs;
import org.sightline.core.matching.compare.ComparePairs;

/**
 * How often each pattern occurs among the pairs taken, apart for pairs within one register and pairs across two. All that
 * is learned is learned from this table, however many pairs there are.
 */
public final class PatternCounts implements CandidatePairs.Taker {

    private final ComparePairs compare;
    private long[] keys = filled(1 << 12);
    private long[] counts = new long[1 << 12];
    private int used;

    public PatternCounts(ComparePairs compare) {
        this.compare = compare;
    }

    private static long[] filled(int size) {
        long[] keys = new long[size];
        Arrays.fill(keys, -1);
        return keys;
    }

    @Override
    public void take(int a, int b) {
        int across = compare.rows().register(a) == compare.rows().register(b) ? 0 : 1;
        add(compare.pattern(a, b) * 2 + across, 1);
    }

    /** Adds what another table counted. */
    public void add(PatternCounts other) {
        other.each(this::add);
    }

    /**
     * Adds pairs.
     *
     * @param key twice the pattern, and one more for pairs across two registers
     */
    public void add(long key, long pairs) {
        if (used * 2 > keys.length) {
            grow();
        }
        int at = placeOf(key);
        if (keys[at] < 0) {
            keys[at] = key;
            used++;
        }
        counts[at] += pairs;
    }

    /** Takes a key and how many pairs have it. */
    public interface Sink {
        void accept(long key, long pairs);
    }

    public void each(Sink sink) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >= 0) {
                sink.accept(keys[i], counts[i]);
            }
        }
    }

    /** The keys in rising order, so that sums over them come out the same whatever the order in which pairs came. */
    long[] sortedKeys() {
        return Arrays.stream(keys).filter(key -> key >= 0).sorted().toArray();
    }

    long of(long key) {
        int at = placeOf(key);
        return keys[at] < 0 ? 0 : counts[at];
    }

    private int placeOf(long key) {
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
        while (keys[at] >= 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = filled(oldKeys.length * 2);
        counts = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] >= 0) {
                int at = placeOf(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
