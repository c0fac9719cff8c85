package org.sightline.core.matching.clusters;

import java.util.Arrays;

/** Which records hang together through links, by union and find. */
final class Union {

    private final int[] parents;

    Union(int records) {
        parents = new int[records];
        Arrays.setAll(parents, i -> i);
    }

    int find(int record) {
        int at = record;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** The smaller ordinal stands for both, so that the order of the links makes no difference. */
    void join(int a, int b) {
        int first = find(a);
        int second = find(b);
        if (first < second) {
            parents[second] = first;
        } else {
            parents[first] = second;
        }
    }
}
