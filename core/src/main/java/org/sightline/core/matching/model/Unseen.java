package org.sightline.core.matching.model;

import java.util.List;
import org.sightline.core.matching.blocks.Rule;
import org.sightline.core.matching.compare.Patterns;

/**
 * How likely it is, for a class of pairs, that no rule finds a pair. Only pairs that some rule finds are ever seen; those
 * that none finds must be thought of, or the class would seem to agree more than it does. As the rules ask for whole
 * values, it is enough to go through which fields are the same and which are not.
 */
final class Unseen {

    private final int[] fields;
    private final boolean[] isFound;
    private final Patterns patterns;
    private final double[] known;

    Unseen(List<Rule> rules, Patterns patterns, double[] known) {
        this.patterns = patterns;
        this.known = known;
        this.fields = rules.stream()
                .flatMap(rule -> rule.parts().stream())
                .mapToInt(Rule.Part::field)
                .distinct()
                .sorted()
                .toArray();
        this.isFound = new boolean[1 << fields.length];
        for (int state = 0; state < isFound.length; state++) {
            for (Rule rule : rules) {
                int needs = 0;
                for (Rule.Part part : rule.parts()) {
                    needs |= 1 << placeOf(part.field());
                }
                isFound[state] |= (state & needs) == needs;
            }
        }
    }

    private int placeOf(int field) {
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == field) {
                return i;
            }
        }
        throw new IllegalArgumentException("No rule asks for field " + field);
    }

    /** What a class has that no rule finds. */
    static final class Shares {
        private final double share;
        private final double[] ifSame;
        private final double[] ifNot;

        private Shares(double share, double[] ifSame, double[] ifNot) {
            this.share = share;
            this.ifSame = ifSame;
            this.ifNot = ifNot;
        }

        /** Of all its pairs. */
        double share() {
            return share;
        }

        /** Of its pairs that are the same in a field, or of those that are not. */
        double ifField(int field, boolean isSame) {
            return isSame ? ifSame[field] : ifNot[field];
        }
    }

    Shares of(double[][] chances) {
        double share = 0;
        double[] same = new double[fields.length];
        double[] not = new double[fields.length];
        for (int state = 0; state < isFound.length; state++) {
            if (isFound[state]) {
                continue;
            }
            double chance = 1;
            for (int i = 0; i < fields.length; i++) {
                double isSame = isSame(chances, i);
                chance *= (state >> i & 1) == 1 ? isSame : 1 - isSame;
            }
            share += chance;
            for (int i = 0; i < fields.length; i++) {
                if ((state >> i & 1) == 1) {
                    same[i] += chance;
                } else {
                    not[i] += chance;
                }
            }
        }
        double[] ifSame = new double[patterns.fields()];
        double[] ifNot = new double[patterns.fields()];
        java.util.Arrays.fill(ifSame, share);
        java.util.Arrays.fill(ifNot, share);
        for (int i = 0; i < fields.length; i++) {
            double isSame = isSame(chances, i);
            ifSame[fields[i]] = isSame > 0 ? same[i] / isSame : 0;
            ifNot[fields[i]] = isSame < 1 ? not[i] / (1 - isSame) : 0;
        }
        return new Shares(share, ifSame, ifNot);
    }

    /**
     * How often strangers agree on both fields of each pair of fields.
     *
     * @param together the pairs of fields, and by how much more often strangers agree on both than on one and on the other
     */
    double[] agreements(double[][] chances, List<Together> together) {
        double[] agree = new double[together.size()];
        int[] needs = together.stream()
                .mapToInt(pair -> 1 << placeOf(pair.first()) | 1 << placeOf(pair.second()))
                .toArray();
        for (int state = 0; state < isFound.length; state++) {
            double chance = 1;
            for (int i = 0; i < fields.length; i++) {
                double isSame = isSame(chances, i);
                chance *= (state >> i & 1) == 1 ? isSame : 1 - isSame;
            }
            for (int i = 0; i < needs.length; i++) {
                chance *= (state & needs[i]) == needs[i] ? together.get(i).factor() : 1;
            }
            for (int i = 0; i < needs.length; i++) {
                agree[i] += (state & needs[i]) == needs[i] ? chance : 0;
            }
        }
        return agree;
    }

    private double isSame(double[][] chances, int i) {
        return known[fields[i]] * chances[fields[i]][patterns.same(fields[i])];
    }
}
