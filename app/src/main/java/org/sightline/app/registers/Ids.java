package org.sightline.app.registers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the registers call their records, packed: twelve million strings would take the room of the records themselves. */
final class Ids {

    private static final int CHUNK = 1 << 24;

    private byte[][] chunks = {new byte[1 << 16]};
    private int[] lengths = new int[1 << 12];
    private long[] starts = new long[1 << 12];
    private int size;
    private int filled;

    void add(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        if (size == lengths.length) {
            lengths = Arrays.copyOf(lengths, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
        }
        int chunk = roomFor(bytes.length);
        System.arraycopy(bytes, 0, chunks[chunk], filled, bytes.length);
        starts[size] = (long) chunk << 32 | filled;
        lengths[size++] = bytes.length;
        filled += bytes.length;
    }

    /** @return the number of the last chunk, which has the room */
    private int roomFor(int bytes) {
        int last = chunks.length - 1;
        if (filled + bytes <= chunks[last].length) {
            return last;
        }
        if (filled + bytes <= CHUNK) {
            chunks[last] =
                    Arrays.copyOf(chunks[last], Math.min(CHUNK, Math.max(filled + bytes, chunks[last].length * 2)));
            return last;
        }
        chunks = Arrays.copyOf(chunks, chunks.length + 1);
        chunks[last + 1] = new byte[Math.max(CHUNK, bytes)];
        filled = 0;
        return last + 1;
    }

    String of(int record) {
        return new String(
                chunks[(int) (starts[record] >>> 32)], (int) starts[record], lengths[record], StandardCharsets.UTF_8);
    }

    /** The records from one up to another whose id an earlier one of them has, each behind that earlier one; two are enough to tell. */
    int[] twice(int from, int to) {
        long[] hashed = new long[to - from];
        for (int record = from; record < to; record++) {
            hashed[record - from] = (long) hash(record) << 32 | record - from;
        }
        Arrays.parallelSort(hashed);
        int[] pairs = new int[16];
        int found = 0;
        for (int i = 1; i < hashed.length; i++) {
            int one = from + (int) hashed[i - 1];
            int other = from + (int) hashed[i];
            if (hashed[i - 1] >> 32 == hashed[i] >> 32 && of(one).equals(of(other))) {
                pairs = found + 2 > pairs.length ? Arrays.copyOf(pairs, pairs.length * 2) : pairs;
                pairs[found++] = one;
                pairs[found++] = other;
            }
        }
        return Arrays.copyOf(pairs, found);
    }

    private int hash(int record) {
        byte[] chunk = chunks[(int) (starts[record] >>> 32)];
        int at = (int) starts[record];
        int hash = 0;
        for (int i = 0; i < lengths[record]; i++) {
            hash = 31 * hash + chunk[at + i];
        }
        return hash;
    }
}
