package org.sightline.core.matching.clusters;

import java.util.Arrays;
import java.util.BitSet;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.rulings.Births;
import org.sightline.core.matching.rulings.RulePairs;

/**
 * Finds, among records that hang together, those without a forename that may be of either of two children of one birth.
 * They are joined with nobody, unless a number or a person says so.
 */
final class Nameless {

    /** So many other registers would tell of a twin, if there were one. */
    private static final int ENOUGH_TO_TELL = 3;

    private final int[] records;
    private final Rows rows;
    private final RulePairs rule;
    private final Births births;
    private final BitSet registersOfTwo = new BitSet();

    Nameless(int[] records, Rows rows, RulePairs rule) {
        this.records = records;
        this.rows = rows;
        this.rule = rule;
        this.births = rule.births();
        for (int i : records) {
            for (int j : records) {
                if (i != j && births.isNameless(i) && births.areToldTwice(i, j)) {
                    registersOfTwo.set(rows.register(i));
                }
            }
        }
    }

    /** Asks whether two records, by their places, are near enough to be one person's. */
    interface Near {
        boolean areNear(int i, int j);
    }

    /** Whether the record of a place may be of either of two. */
    boolean mayBeEither(int i, Near near) {
        boolean toldTwice = false;
        BitSet others = new BitSet();
        for (int j = 0; j < records.length; j++) {
            if (j == i) {
                continue;
            }
            boolean twice = births.areToldTwice(records[i], records[j]);
            if (births.tellsOfTwins(records[i], records[j]) || (twice && births.isNameless(records[j]))) {
                return true;
            }
            toldTwice |= twice;
            if (!births.isNameless(records[j]) && near.areNear(i, j)) {
                others.set(rows.register(records[j]));
            }
        }
        others.clear(rows.register(records[i]));
        boolean otherwiseOne = others.cardinality() >= ENOUGH_TO_TELL && registersOfTwo.cardinality() == 1;
        return (toldTwice && !otherwiseOne) || areTwoKnown(records[i]);
    }

    /** Whether two children with two names are known, either of whom it may be. */
    private boolean areTwoKnown(int nameless) {
        int[] named = Arrays.stream(records)
                .filter(record -> !births.isNameless(record) && births.mayBeOne(nameless, record))
                .toArray();
        for (int i = 0; i < named.length; i++) {
            for (int j = i + 1; j < named.length; j++) {
                if (rule.areTwoChildren(named[i], named[j])) {
                    return true;
                }
            }
        }
        return false;
    }
}
