package org.sightline.core.matching.compare;

import org.sightline.core.matching.fields.Dictionary;

/**
 * Tells a name from a slip: a spelling that enough people bear, and that is no rare variant of the other, is a name of its
 * own. Ella and Bella are two children; Jaydon and Jaydn may be one.
 */
public final class Established {

    private static final int FEWEST = 4;
    private static final double SHARE = 5e-5;
    private static final double OF_THE_OTHER = 0.03;

    private final Dictionary names;

    public Established(Dictionary names) {
        this.names = names;
    }

    /** Whether both are names of their own. */
    public boolean areTwo(int a, int b) {
        int countA = names.count(a);
        int countB = names.count(b);
        int rarer = Math.min(countA, countB);
        return is(a) && is(b) && rarer >= OF_THE_OTHER * Math.max(countA, countB);
    }

    /** Whether so many people bear it that it is no slip. */
    public boolean is(int name) {
        return names.sets(name) != null || names.count(name) >= Math.max(FEWEST, SHARE * names.counted());
    }
}
