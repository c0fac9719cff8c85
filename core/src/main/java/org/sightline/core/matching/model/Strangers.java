package org.sightline.core.matching.model;

import java.util.Arrays;
import org.sightline.core.matching.compare.ComparePairs;
import org.sightline.core.matching.compare.Patterns;
import org.sightline.core.matching.fields.Rows;

/**
 * How often two records picked blindly agree on each level of each field. That two values are the same is counted exactly,
 * from how often each value occurs; the other levels are seen in a sample, the same one on every run.
 */
public final class Strangers {

    /** How many records the sample holds at most. */
    public static final int SAMPLE = 1 << 13;

    private static final int PAIRS = 1 << 19;

    final double[][] chances;
    final double[] known;
    final double[] same;

    private Strangers(double[][] chances, double[] known, double[] same) {
        this.chances = chances;
        this.known = known;
        this.same = same;
    }

    /** @param sample ordinals of records picked blindly */
    public static Strangers of(ComparePairs compare, int[] sample) {
        Patterns patterns = compare.patterns();
        long[][] seen = new long[patterns.fields()][];
        for (int field = 0; field < seen.length; field++) {
            seen[field] = new long[patterns.levels(field)];
        }
        long pairs = 0;
        int steps = Math.clamp(PAIRS / Math.max(1, sample.length), 1, Math.max(1, (sample.length - 1) / 2));
        for (int step = 1; step <= steps && sample.length > 1; step++) {
            for (int i = 0; i < sample.length; i++) {
                long pattern = compare.pattern(sample[i], sample[(i + step) % sample.length]);
                for (int field = 0; field < seen.length; field++) {
                    seen[field][Patterns.level(pattern, field)]++;
                }
                pairs++;
            }
        }
        return from(seen, Math.max(pairs, 1), compare);
    }

    private static Strangers from(long[][] seen, long pairs, ComparePairs compare) {
        Patterns patterns = compare.patterns();
        Rows rows = compare.rows();
        double[][] chances = new double[seen.length][];
        double[] known = new double[seen.length];
        double[] same = new double[seen.length];
        for (int field = 0; field < seen.length; field++) {
            known[field] = Math.max(1e-6, 1 - (double) seen[field][0] / pairs);
            same[field] = Math.max(
                    rows.values(rows.schema().fields().get(field).main()).chanceOfTheSame(), 1e-9);
            chances[field] = chancesOf(seen[field], patterns.same(field), same[field]);
        }
        return new Strangers(chances, known, same);
    }

    /** The level of one value on both sides gets its exact chance; the others share what is left as they were seen. */
    private static double[] chancesOf(long[] seen, int sameLevel, double same) {
        double others = 0;
        double[] chances = new double[seen.length];
        for (int level = 1; level < seen.length; level++) {
            if (level != sameLevel) {
                chances[level] = seen[level] + 0.5;
                others += chances[level];
            }
        }
        double left = (1 - same) / others;
        for (int level = 1; level < seen.length; level++) {
            chances[level] = level == sameLevel ? same : chances[level] * left;
        }
        return chances;
    }

    /** Which records the sample holds: those whose ordinals come first once they are spread. */
    public static int[] sample(int records) {
        int step = Math.max(1, records / SAMPLE);
        int[] sample = new int[Math.min(records, SAMPLE)];
        int at = 0;
        for (int i = 0; i < sample.length; i++) {
            sample[i] = (int) (((long) i * step * 2_654_435_761L) % Math.max(1, records));
        }
        Arrays.sort(sample);
        for (int i = 0; i < sample.length; i++) {
            if (at == 0 || sample[at - 1] != sample[i]) {
                sample[at++] = sample[i];
            }
        }
        return shuffled(Arrays.copyOf(sample, at));
    }

    /** Records that stand side by side in a register may be of one family; in the sample they must not. */
    private static int[] shuffled(int[] sample) {
        long state = 42;
        for (int i = sample.length - 1; i > 0; i--) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            int j = (int) ((state >>> 33) % (i + 1));
            int kept = sample[i];
            sample[i] = sample[j];
            sample[j] = kept;
        }
        return sample;
    }
}
