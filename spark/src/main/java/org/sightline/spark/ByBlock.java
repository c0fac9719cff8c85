package org.sightline.spark;

import org.apache.spark.Partitioner;

/** Keeps the records of a block together. */
final class ByBlock extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final int partitions;

    ByBlock(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        return Math.floorMod(Long.hashCode(((InBlock) key).block() * 0x9E3779B97F4A7C15L), partitions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByBlock same && same.partitions == partitions;
    }

    @Override
    public int hashCode() {
        return partitions;
    }
}
