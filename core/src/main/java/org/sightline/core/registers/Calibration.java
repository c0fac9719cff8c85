package org.sightline.core.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.sightline.core.matching.model.Edges;

/** Whether pairs are one person's as often as the model says, by how sure it says it is. */
public final class Calibration {

    private static final double[] FROM = {0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.99, 0.999, 1.1};

    private Calibration() {}

    /**
     * Pairs of which the model is about as sure.
     *
     * @param from the least probability, and {@code to} the one it stays below
     * @param expected the mean of what the model says
     * @param known how many of them have the truth on both sides
     * @param same how many of those are one person's
     */
    public record Band(double from, double to, long pairs, double expected, long known, long same) {

        public double observed() {
            return known == 0 ? 0 : (double) same / known;
        }
    }

    /**
     * The bands.
     *
     * @param probability of each edge, by its number
     * @param truth for each record who it truly is, below 0 where nobody knows
     */
    public static List<Band> of(Edges edges, IntToDoubleFunction probability, IntUnaryOperator truth) {
        int bands = FROM.length - 1;
        long[] pairs = new long[bands];
        double[] sums = new double[bands];
        long[] known = new long[bands];
        long[] same = new long[bands];
        for (int edge = 0; edge < edges.size(); edge++) {
            double expected = probability.applyAsDouble(edge);
            int band = band(expected);
            if (band < 0) {
                continue;
            }
            pairs[band]++;
            sums[band] += expected;
            int one = truth.applyAsInt(edges.a(edge));
            int other = truth.applyAsInt(edges.b(edge));
            if (one >= 0 && other >= 0) {
                known[band]++;
                same[band] += one == other ? 1 : 0;
            }
        }
        List<Band> all = new ArrayList<>();
        for (int i = 0; i < bands; i++) {
            double expected = pairs[i] == 0 ? 0 : sums[i] / pairs[i];
            all.add(new Band(FROM[i], Math.min(1, FROM[i + 1]), pairs[i], expected, known[i], same[i]));
        }
        return all;
    }

    private static int band(double probability) {
        int band = FROM.length - 2;
        while (band >= 0 && probability < FROM[band]) {
            band--;
        }
        return band;
    }
}
