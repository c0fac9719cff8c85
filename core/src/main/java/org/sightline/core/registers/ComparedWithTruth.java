package org.sightline.core.registers;

import java.util.function.IntUnaryOperator;

/**
 * How good the people made are where the truth is known, counted in pairs of records.
 *
 * @param right pairs that were put together and are one person's
 * @param made pairs that were put together
 * @param truePairs pairs that are one person's
 */
public record ComparedWithTruth(double right, double made, double truePairs) {

    /**
     * Counts.
     *
     * @param people for each record, its person
     * @param truth for each record, who it truly is; below 0 where nobody knows
     */
    public static ComparedWithTruth of(int[] people, IntUnaryOperator truth) {
        return new ComparedWithTruth(
                Sides.pairs(people.length, record -> Sides.both(record, people, truth)),
                Sides.pairs(people.length, record -> truth.applyAsInt(record) < 0 ? -1 : people[record]),
                Sides.pairs(people.length, truth::applyAsInt));
    }

    /** Of the pairs put together, the share that is right. */
    public double precision() {
        return made == 0 ? 1 : right / made;
    }

    /** Of the true pairs, the share that was put together. */
    public double recall() {
        return truePairs == 0 ? 1 : right / truePairs;
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
