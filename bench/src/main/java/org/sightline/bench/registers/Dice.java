package org.sightline.bench.registers;

/** Chances that fall the same way for the same seeds on every machine (SplitMix64: integer arithmetic only). */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, long what, long whose) {
        state = mixed(mixed(mixed(seed) + what * STEP) + whose * STEP);
    }

    boolean chance(double rate) {
        return fraction() < rate;
    }

    /** From 0 to below 1. */
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** A whole number from 0 to below the bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    <T> T one(T[] of) {
        return of[below(of.length)];
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
