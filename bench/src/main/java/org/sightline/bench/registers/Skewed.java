package org.sightline.bench.registers;

import java.util.Arrays;

/** Draws a place in a list at weights, in one step whatever the length (Walker's alias table, built by Vose's way). */
final class Skewed {

    private final double[] stays;
    private final int[] otherwise;

    private Skewed(double[] weights) {
        int count = weights.length;
        double sum = Arrays.stream(weights).sum();
        stays = new double[count];
        otherwise = new int[count];
        int[] small = new int[count];
        int[] large = new int[count];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < count; i++) {
            stays[i] = weights[i] * count / sum;
            otherwise[i] = i;
            if (stays[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        while (smalls > 0 && larges > 0) {
            int less = small[--smalls];
            int more = large[larges - 1];
            otherwise[less] = more;
            stays[more] -= 1 - stays[less];
            if (stays[more] < 1) {
                larges--;
                small[smalls++] = more;
            }
        }
    }

    static Skewed by(double... weights) {
        return new Skewed(weights);
    }

    /** The first of a list is the most frequent, and the others fall off as names do: slowly at first, then ever longer. */
    static Skewed falling(int count) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = 1.0 / (i + 12);
        }
        return new Skewed(weights);
    }

    int draw(Dice dice) {
        int place = dice.below(stays.length);
        return dice.fraction() < stays[place] ? place : otherwise[place];
    }
}
