package org.sightline.bench.registers;

/** Pairs that were joined and are one person, joined and are not, and not joined though they are. */
public record Score(long right, long wrong, long missed) {

    /** The share of what was joined that is right, from 0 to 1; 1 where nothing was joined. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** The share of what is one person that was joined, from 0 to 1; 1 where there is nothing to join. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** The harmonic mean of both. */
    public double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    @Override
    public String toString() {
        return "P %.5f R %.5f F1 %.5f (%,d right, %,d wrong, %,d missed)"
                .formatted(precision(), recall(), f1(), right, wrong, missed);
    }
}
