package org.sightline.core.matching.compare;

import java.util.List;
import org.sightline.core.matching.fields.Fact;

/** How the levels of a pair's fields are one number: four bits each, the first field in the lowest ones. */
public final class Patterns {

    /** So many fields fit into one number. */
    public static final int MOST_FIELDS = Long.SIZE / 4;

    private static final int BITS = 4;
    private static final int ONE_FIELD = (1 << BITS) - 1;

    private final List<Compares> compares;

    /** @throws IllegalArgumentException for more fields than {@link #MOST_FIELDS}, less one */
    public Patterns(List<Fact> facts) {
        if (facts.size() >= MOST_FIELDS) {
            throw new IllegalArgumentException(
                    "Records are compared on at most " + (MOST_FIELDS - 1) + " fields, and these are " + facts.size()
                            + ". Leave out those that tell least of who somebody is.");
        }
        this.compares = facts.stream().map(Comparators::of).toList();
    }

    public int fields() {
        return compares.size();
    }

    /** How many levels a field has, with the one for what is not known. */
    public int levels(int field) {
        return compares.get(field).levels().size();
    }

    /** The level of values that are the same. */
    public int same(int field) {
        return compares.get(field).same();
    }

    public String inWords(int field, int level) {
        return compares.get(field).levels().get(level);
    }

    /** What one level more of this field adds to a pattern. */
    public static long weight(int field) {
        return 1L << (BITS * field);
    }

    public static int level(long pattern, int field) {
        return (int) (pattern >>> (BITS * field)) & ONE_FIELD;
    }
}
