package org.sightline.bench.registers;

import java.util.Arrays;

/** Pairs of records, by their places, each with the probability that they are one person. Each pair is added once. */
public final class Edges {

    private int[] ones = new int[1024];
    private int[] others = new int[1024];
    private double[] probabilities = new double[1024];
    private int count;

    public void add(int one, int other, double probability) {
        if (count == ones.length) {
            int more = count + (count >> 1);
            ones = Arrays.copyOf(ones, more);
            others = Arrays.copyOf(others, more);
            probabilities = Arrays.copyOf(probabilities, more);
        }
        ones[count] = one;
        others[count] = other;
        probabilities[count++] = probability;
    }

    public int count() {
        return count;
    }

    int one(int edge) {
        return ones[edge];
    }

    int other(int edge) {
        return others[edge];
    }

    double probability(int edge) {
        return probabilities[edge];
    }

    boolean right(int edge, int[] person) {
        return person[ones[edge]] == person[others[edge]];
    }
}
