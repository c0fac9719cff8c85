package org.sightline.core.matching.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds records that stand in one register again and again, word for word. They are one record that was copied, and say nothing of
 * how common a name is or of how two people's records agree: learned from, a thousand copies make their own name the commonest
 * of all, and agreeing on it worth nothing.
 */
public final class TakeOutCopies {

    /** Fewer may be what a register holds of one person, or two people of whom little is known. */
    public static final int MANY = 6;

    /** That a record may stand there twice is learned as well, where there are others that it can be told from. */
    private static final int KEPT = 2;

    private static final int ENOUGH_TOLD = 4;

    private final Rows rows;
    private final int stride;
    private final int enough;

    private TakeOutCopies(Rows rows) {
        this.rows = rows;
        this.stride = rows.schema().columns().size();
        this.enough = enoughOf(stride);
    }

    /** How many of so many columns a record has to tell before another that tells the same is its copy. */
    public static int enoughOf(int columns) {
        return Math.min(ENOUGH_TOLD, columns);
    }

    /**
     * How many of each record's copies are left to learn from.
     *
     * @param copied the copies of each copied record
     * @param records how many records there are in all
     */
    public static int kept(Collection<List<Integer>> copied, int records) {
        boolean nothingElse = copied.size() == 1 && copied.iterator().next().size() == records;
        return nothingElse ? 1 : KEPT;
    }

    /** One record and how often it stands in its register. */
    public record Copied(int first, int times) {}

    /**
     * What is left to learn from.
     *
     * @param rows each copied record twice, or once where there is no other; the same object where none is copied
     * @param copied in the order of their first records
     */
    public record Left(Rows rows, List<Copied> copied) {
        public Left {
            copied = List.copyOf(copied);
        }
    }

    /** Takes the copies out of the counts of values too, of which all rows of these registers share one. To be called once. */
    public static Left of(Rows rows) {
        TakeOutCopies copies = new TakeOutCopies(rows);
        Map<List<Integer>, List<Integer>> found = copies.found(copies.perhaps());
        found.values().removeIf(records -> records.size() < MANY);
        if (found.isEmpty()) {
            return new Left(rows, List.of());
        }
        BitSet out = new BitSet(rows.size());
        List<Copied> copied = new ArrayList<>();
        boolean nothingElse =
                found.size() == 1 && found.values().iterator().next().size() == rows.size();
        int kept = nothingElse ? 1 : KEPT;
        found.values().forEach(records -> {
            copied.add(new Copied(records.getFirst(), records.size()));
            records.stream().skip(kept).forEach(out::set);
            copies.uncount(records.getFirst(), records.size() - kept);
        });
        copied.sort(Comparator.comparingInt(Copied::first));
        return new Left(copies.without(out), copied);
    }

    /** A first look at little cost: how many records fall into each of many places, where copies fall into one. */
    private byte[] perhaps() {
        byte[] times = new byte[placesFor(rows.size())];
        for (int record = 0; record < rows.size(); record++) {
            if (tellsEnough(record)) {
                int place = place(record, times.length);
                times[place] += times[place] < MANY ? (byte) 1 : 0;
            }
        }
        return times;
    }

    private static int placesFor(int records) {
        return Math.max(1024, Integer.highestOneBit(Math.max(1, records)) * 4);
    }

    private boolean tellsEnough(int record) {
        int told = 0;
        for (int column = 0; column < stride; column++) {
            told += rows.code(record, column) != 0 ? 1 : 0;
        }
        return told >= enough;
    }

    private int place(int record, int places) {
        long hash = rows.register(record);
        for (int column = 0; column < stride; column++) {
            hash = (hash ^ rows.code(record, column)) * 0x9E3779B97F4A7C15L; // Fibonacci hashing (Knuth, vol. 3, 6.4)
            hash ^= hash >>> 32;
        }
        return (int) hash & places - 1;
    }

    private Map<List<Integer>, List<Integer>> found(byte[] times) {
        Map<List<Integer>, List<Integer>> found = new HashMap<>();
        for (int record = 0; record < rows.size(); record++) {
            if (tellsEnough(record) && times[place(record, times.length)] >= MANY) {
                found.computeIfAbsent(words(record), key -> new ArrayList<>()).add(record);
            }
        }
        return found;
    }

    private List<Integer> words(int record) {
        Integer[] words = new Integer[stride + 1];
        Arrays.setAll(words, i -> i < stride ? rows.code(record, i) : rows.register(record));
        return List.of(words);
    }

    private void uncount(int record, int times) {
        for (int column = 0; column < stride; column++) {
            rows.values(column).count(rows.code(record, column), -times);
        }
    }

    private Rows without(BitSet out) {
        int left = rows.size() - out.cardinality();
        int[] codes = new int[left * stride];
        short[] registers = new short[left];
        int at = 0;
        for (int record = out.nextClearBit(0); record < rows.size(); record = out.nextClearBit(record + 1)) {
            for (int column = 0; column < stride; column++) {
                codes[at * stride + column] = rows.code(record, column);
            }
            registers[at++] = (short) rows.register(record);
        }
        return Rows.of(rows.schema(), rows.values(), codes, registers);
    }
}
