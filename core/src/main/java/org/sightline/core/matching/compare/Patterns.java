package org.sightline.core.matching.compare;

import java.util.List;
import org.sightline.core.matching.fields.Fact;

/** How the levels of a pair's fields are one number: mixed radix, the first field in the lowest place. */
public final class Patterns {

    private final List<Compares> compares;
    private final long[] weights;
    private final int[] radices;

    public Patterns(List<Fact> facts) {
        this.compares = facts.stream().map(Comparators::of).toList();
        this.weights = new long[facts.size()];
        this.radices = new int[facts.size()];
        long weight = 1;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight;
            radices[i] = compares.get(i).levels().size();
            weight = Math.multiplyExact(weight, radices[i]);
        }
    }

    public int fields() {
        return weights.length;
    }

    /** How many levels a field has, with the one for what is not known. */
    public int levels(int field) {
        return radices[field];
    }

    /** The level of values that are the same. */
    public int same(int field) {
        return compares.get(field).same();
    }

    public String inWords(int field, int level) {
        return compares.get(field).levels().get(level);
    }

    /** What one level more of this field adds to a pattern. */
    public long weight(int field) {
        return weights[field];
    }

    public int level(long pattern, int field) {
        return (int) (pattern / weights[field] % radices[field]);
    }
}
