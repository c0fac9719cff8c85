package org.sightline.bench.registers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How well pairs were told apart, given who every record really is of. Pairs that were never looked at count as missed. */
public final class ScoreEdges {

    /** The bounds between which a probability is compared with what came true. */
    private static final double[] BOUNDS = {0, 0.01, 0.05, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 1};

    private final Edges edges;
    private final int[] person;
    private final long truePairs;

    public ScoreEdges(Edges edges, int[] person) {
        this.edges = edges;
        this.person = person.clone();
        this.truePairs = truePairs(this.person);
    }

    /** A probability from which on pairs were joined, and how that did. */
    public record At(double probability, Score score) {}

    /** Pairs whose probability lies between two bounds: how many, their mean probability, and the share that came true. */
    public record Bin(double from, double to, long pairs, double predicted, double observed) {}

    /** All pairs from this probability on are joined. */
    public Score at(double probability) {
        long right = 0;
        long wrong = 0;
        for (int edge = 0; edge < edges.count(); edge++) {
            if (edges.probability(edge) >= probability) {
                if (edges.right(edge, person)) {
                    right++;
                } else {
                    wrong++;
                }
            }
        }
        return new Score(right, wrong, truePairs - right);
    }

    /** Where F1 is the highest. It is found with the truth in hand, so it flatters. */
    public At best() {
        long[] order = new long[edges.count()];
        for (int edge = 0; edge < order.length; edge++) {
            // falling probability; a float is fine enough to sort by, and lets the place of the edge be carried along
            long sooner = Float.floatToIntBits((float) (1 - edges.probability(edge)));
            order[edge] = (sooner << 32) | edge;
        }
        Arrays.sort(order);
        At best = new At(1, new Score(0, 0, truePairs));
        long right = 0;
        for (int i = 0; i < order.length; i++) {
            int edge = (int) order[i];
            right += edges.right(edge, person) ? 1 : 0;
            boolean last = i + 1 == order.length || (order[i] >>> 32) != (order[i + 1] >>> 32);
            Score score = new Score(right, i + 1 - right, truePairs - right);
            if (last && score.f1() > best.score().f1()) {
                best = new At(edges.probability(edge), score);
            }
        }
        return best;
    }

    /** The share of the pairs of one person that were looked at. */
    public double pairsCompleteness() {
        return at(Double.NEGATIVE_INFINITY).recall();
    }

    /** Whether probabilities mean what they say. Bins without a pair are left out. */
    public List<Bin> calibration() {
        int bins = BOUNDS.length - 1;
        long[] pairs = new long[bins];
        long[] right = new long[bins];
        double[] predicted = new double[bins];
        for (int edge = 0; edge < edges.count(); edge++) {
            int bin = bin(edges.probability(edge));
            pairs[bin]++;
            predicted[bin] += edges.probability(edge);
            right[bin] += edges.right(edge, person) ? 1 : 0;
        }
        List<Bin> told = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            if (pairs[bin] > 0) {
                told.add(new Bin(
                        BOUNDS[bin],
                        BOUNDS[bin + 1],
                        pairs[bin],
                        predicted[bin] / pairs[bin],
                        (double) right[bin] / pairs[bin]));
            }
        }
        return told;
    }

    /** A bound belongs to the bin above it, and certainty to the last. */
    private static int bin(double probability) {
        int bin = BOUNDS.length - 2;
        while (bin > 0 && probability < BOUNDS[bin]) {
            bin--;
        }
        return bin;
    }

    private static long truePairs(int[] person) {
        int[] sorted = person.clone();
        Arrays.sort(sorted);
        long pairs = 0;
        for (int i = 1, before = 0; i < sorted.length; i++) {
            before = sorted[i] == sorted[i - 1] ? before + 1 : 0;
            pairs += before;
        }
        return pairs;
    }
}
