package org.sightline.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import scala.Tuple2;

/** The records of one partition, block after block. */
record Blocked(LocalRows records, List<Block> blocks) {

    /**
     * One block.
     *
     * @param key the lower half of its key
     * @param from the place of its first record, and {@code to} the one behind its last
     */
    private record Block(int key, int from, int to) {}

    /** Takes the records of a block. */
    @FunctionalInterface
    interface Taker {

        /** @param places of its records, in the order of their ordinals */
        void take(int key, int[] places);
    }

    static Blocked of(Iterator<Tuple2<InBlock, PackedRow>> sorted) {
        LocalRows records = new LocalRows();
        List<Block> blocks = new ArrayList<>();
        long block = 0;
        int from = 0;
        while (sorted.hasNext()) {
            Tuple2<InBlock, PackedRow> next = sorted.next();
            if (records.size() > from && next._1().block() != block) {
                close(blocks, block, from, records.size());
                from = records.size();
            }
            block = next._1().block();
            records.add(next._2());
        }
        close(blocks, block, from, records.size());
        return new Blocked(records, blocks);
    }

    private static void close(List<Block> blocks, long block, int from, int to) {
        if (to - from > 1) {
            blocks.add(new Block((int) block, from, to));
        }
    }

    void each(Taker taker) {
        for (Block block : blocks) {
            taker.take(block.key(), IntStream.range(block.from(), block.to()).toArray());
        }
    }
}
