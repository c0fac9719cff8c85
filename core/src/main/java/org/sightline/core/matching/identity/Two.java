package org.sightline.core.matching.identity;

import java.util.Set;

/** Two records, whichever was named first. */
public record Two(long one, long other) implements Comparable<Two> {

    public Two {
        if (one == other) {
            throw new IllegalArgumentException("Record " + one + " stands beside itself.");
        }
        if (one > other) {
            long first = other;
            other = one;
            one = first;
        }
    }

    @Override
    public int compareTo(Two to) {
        return one == to.one ? Long.compare(other, to.other) : Long.compare(one, to.one);
    }

    boolean areAmong(Set<Long> records) {
        return records.contains(one) && records.contains(other);
    }
}
