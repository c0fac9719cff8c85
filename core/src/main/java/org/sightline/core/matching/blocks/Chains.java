package org.sightline.core.matching.blocks;

import java.util.Arrays;
import org.sightline.core.matching.fields.Rows;

/**
 * The records of each key under one rule, as chains that a record is added to as it arrives: newest first. Twelve bytes a
 * record, and a table of four bytes for each.
 */
public final class Chains {

    private final Keys keys;
    private int[] heads = new int[1 << 10];
    private int[] nexts = new int[1 << 10];
    private int[] records = new int[1 << 10];
    private int[] hashes = new int[1 << 10];
    private int size;

    /** Takes a record of a key. */
    public interface Taker {
        /** @return whether to go on */
        boolean take(int record);
    }

    public Chains(Rows rows, Rule rule) {
        this.keys = new Keys(rows, rule);
        Arrays.fill(heads, -1);
    }

    /** Adds a record under all its keys. */
    public void add(int record) {
        keys.of(record, this::add);
    }

    private void add(long key, int record) {
        if (size == nexts.length) {
            grow();
        }
        int hash = (int) (key >>> 32);
        int head = hash & heads.length - 1;
        records[size] = record;
        hashes[size] = hash;
        nexts[size] = heads[head];
        heads[head] = size++;
    }

    private void grow() {
        int more = size * 2;
        nexts = Arrays.copyOf(nexts, more);
        records = Arrays.copyOf(records, more);
        hashes = Arrays.copyOf(hashes, more);
        heads = new int[more];
        Arrays.fill(heads, -1);
        for (int i = 0; i < size; i++) {
            int head = hashes[i] & more - 1;
            nexts[i] = heads[head];
            heads[head] = i;
        }
    }

    /** Gives the records that agree with this one, without itself, newest first. */
    public void with(int record, Taker taker) {
        keys.of(record, (key, of) -> {
            int hash = (int) (key >>> 32);
            for (int at = heads[hash & heads.length - 1]; at >= 0; at = nexts[at]) {
                if (hashes[at] == hash
                        && records[at] != record
                        && keys.agree(record, records[at])
                        && !taker.take(records[at])) {
                    return;
                }
            }
        });
    }
}
