package org.sightline.core.matching.clusters;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.sightline.core.matching.model.Weigh;
import org.sightline.core.matching.rulings.RulePairs;
import org.sightline.core.matching.rulings.Ruling;

/**
 * Makes people out of records that hang together: the two groups whose records weigh most for each other on average are
 * joined, then the next two, until the average of the best two is too small (Sokal and Michener 1958). Two groups between
 * which some pair cannot be one person are never joined; and where a group could be either of two that are two people for
 * certain, it is neither: a person must say.
 */
final class AverageLink {

    private static final double MOST = 12;
    private static final double LEAST = -12;
    private static final double CERTAIN = 40;

    /** Four to one: less is not enough to join a record without a forename with anybody. */
    static final double LEAST_WITHOUT_NAME = 2;

    private final int[] records;
    private final Weigh weigh;
    private final RulePairs rule;
    private final double joinAt;
    private final double margin;
    private final int n;
    private final double[] sums;
    private final boolean[] apart;
    private final boolean[] must;
    private final boolean[] doubtful;
    private final boolean[] named;
    private final double[] nearest;
    private final double sure;
    private final int[] sizes;
    private final int[] group;

    /** @param joinAt the least average weight at which two groups are joined */
    AverageLink(int[] records, Weigh weigh, RulePairs rule, double joinAt, double margin) {
        this.records = records;
        this.weigh = weigh;
        this.rule = rule;
        this.joinAt = joinAt;
        this.margin = margin;
        this.n = records.length;
        this.sums = new double[n * n];
        this.apart = new boolean[n * n];
        this.must = new boolean[n * n];
        this.doubtful = new boolean[n * n];
        this.named = new boolean[n];
        this.nearest = new double[n * n];
        this.sure = Weigh.weightOf(weigh.model().linkAt());
        this.sizes = new int[n];
        this.group = new int[n];
        Arrays.fill(sizes, 1);
        Arrays.setAll(group, i -> i);
    }

    /** @return for each record, the place of its group's first record */
    int[] join() {
        boolean[] confirmed = rule.confirmed(records);
        for (int i = 0; i < n; i++) {
            named[i] = !rule.births().isNameless(records[i]);
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                weigh(i, j);
                if (confirmed[i] && confirmed[j] && rule.areTwoConfirmed(records[i], records[j])) {
                    holdApart(i, j);
                }
            }
        }
        doubtNumbers();
        leaveOpen();
        for (int best = best(); best >= 0; best = best()) {
            int i = best / n;
            int j = best % n;
            if (hasRival(i, j) || hasRival(j, i)) {
                doubtful[i * n + j] = true;
            } else {
                merge(i, j);
            }
        }
        return group;
    }

    private void weigh(int i, int j) {
        Ruling ruling = rule.of(records[i], records[j]);
        double weight =
                switch (ruling) {
                    case Ruling.MustLink must -> CERTAIN;
                    case Ruling.CannotLink cannot -> LEAST;
                    case Ruling.ByWeight by -> Math.clamp(weigh.weight(records[i], records[j]), LEAST, MOST);
                };
        sums[i * n + j] = weight;
        sums[j * n + i] = weight;
        nearest[i * n + j] = weight;
        nearest[j * n + i] = weight;
        must[i * n + j] = ruling instanceof Ruling.MustLink;
        must[j * n + i] = must[i * n + j];
        boolean toldApart = ruling instanceof Ruling.ByWeight
                && weight < sure
                && rule.births().areToldApart(records[i], records[j]);
        apart[i * n + j] = toldApart || ruling instanceof Ruling.CannotLink;
        apart[j * n + i] = apart[i * n + j];
    }

    /** Where two children of one birth are known, a number does not tell of which of them a record without a name is. */
    private void doubtNumbers() {
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (must[i * n + j] && named[i] != named[j] && isNumberOfEither(i, j)) {
                    must[i * n + j] = false;
                    must[j * n + i] = false;
                    holdApart(i, j);
                }
            }
        }
    }

    private boolean isNumberOfEither(int i, int j) {
        for (int k = 0; k < n; k++) {
            if (k != i && k != j && rule.isNumberOfEither(records[i], records[j], records[k])) {
                return true;
            }
        }
        return false;
    }

    /** Holds apart from all others the records without a name that may be of either of two. */
    private void leaveOpen() {
        BitSet open = new BitSet();
        Nameless nameless = null;
        for (int i = 0; i < n; i++) {
            if (!named[i] && !isBound(i)) {
                nameless =
                        nameless == null ? new Nameless(records, weigh.compare().rows(), rule) : nameless;
                open.set(i, nameless.mayBeEither(i, (a, b) -> !apart[a * n + b] && sums[a * n + b] >= joinAt));
            }
        }
        open.stream().forEach(i -> IntStream.range(0, n).filter(j -> j != i).forEach(j -> holdApart(i, j)));
    }

    private boolean isBound(int i) {
        for (int j = 0; j < n; j++) {
            if (must[i * n + j]) {
                return true;
            }
        }
        return false;
    }

    /** Two names, each written by two agencies, are two children's. */
    private void holdApart(int i, int j) {
        apart[i * n + j] = true;
        apart[j * n + i] = true;
    }

    /** What must be linked is, whatever the others of both groups weigh. */
    private double average(int i, int j) {
        return must[i * n + j] ? CERTAIN : sums[i * n + j] / ((double) sizes[i] * sizes[j]);
    }

    /** Whether two groups can be one person: those without any name only where two records make it likely enough. */
    private boolean canJoin(int i, int j) {
        int at = i * n + j;
        if (apart[at] || doubtful[at] || average(i, j) < joinAt) {
            return false;
        }
        return must[at] || (named[i] && named[j]) || ((named[i] || named[j]) && nearest[at] >= LEAST_WITHOUT_NAME);
    }

    private int best() {
        int best = -1;
        double most = joinAt;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n && sizes[i] > 0; j++) {
                int at = i * n + j;
                if (sizes[j] > 0 && canJoin(i, j) && (best < 0 || average(i, j) > most)) {
                    most = average(i, j);
                    best = at;
                }
            }
        }
        return best;
    }

    /** Whether another group, which cannot be the first one's person, fits the second one nearly as well. */
    private boolean hasRival(int first, int second) {
        for (int k = 0; k < n; k++) {
            if (sizes[k] > 0
                    && k != first
                    && k != second
                    && apart[first * n + k]
                    && !apart[second * n + k]
                    && average(second, k) >= joinAt
                    && average(second, k) > average(first, second) - margin) {
                return true;
            }
        }
        return false;
    }

    private void merge(int i, int j) {
        for (int k = 0; k < n; k++) {
            sums[i * n + k] += sums[j * n + k];
            sums[k * n + i] = sums[i * n + k];
            nearest[i * n + k] = Math.max(nearest[i * n + k], nearest[j * n + k]);
            nearest[k * n + i] = nearest[i * n + k];
            apart[i * n + k] |= apart[j * n + k];
            apart[k * n + i] = apart[i * n + k];
            must[i * n + k] |= must[j * n + k];
            must[k * n + i] = must[i * n + k];
            doubtful[i * n + k] |= doubtful[j * n + k];
            doubtful[k * n + i] |= doubtful[k * n + j];
            if (group[k] == j) {
                group[k] = i;
            }
        }
        named[i] |= named[j];
        sizes[i] += sizes[j];
        sizes[j] = 0;
    }
}
