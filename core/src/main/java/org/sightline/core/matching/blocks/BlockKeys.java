package org.sightline.core.matching.blocks;

/**
 * Which records are compared with each other under one rule: those of one block, which is half of their key and as many bits
 * of the other half as tell the parts of an index. Every engine makes the same blocks, so that all find the same pairs.
 */
public final class BlockKeys {

    private static final int PER_PART = 2048;
    private static final int MOST_PARTS = 1 << 15;
    private static final long LOW = 0xffffffffL;

    private BlockKeys() {}

    /** How many parts the index of so many records has: a power of two. */
    public static int parts(int records) {
        return Integer.highestOneBit(Math.clamp(records / PER_PART, 1, MOST_PARTS));
    }

    /** The block of a key. */
    public static long of(long key, int parts) {
        return ((long) part(key, parts) << 32) | (key & LOW);
    }

    static int part(long key, int parts) {
        return (int) (key >>> 48) & (parts - 1);
    }

    /** Whether a key is of the share of one part in 2^share. */
    public static boolean isIn(long key, int share) {
        return ((key >>> 32) & ((1L << share) - 1)) == 0;
    }
}
