package org.sightline.spark;

import java.io.Serializable;

/** A record's place in a block: the blocks one after the other, the records of each in the order of their ordinals. */
record InBlock(long block, int ordinal) implements Serializable, Comparable<InBlock> {

    @Override
    public int compareTo(InBlock other) {
        int blocks = Long.compare(block, other.block);
        return blocks != 0 ? blocks : Integer.compare(ordinal, other.ordinal);
    }
}
