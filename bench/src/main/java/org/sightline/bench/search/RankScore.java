package org.sightline.bench.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good the first ten of rankings are, on average over queries.
 *
 * @param gain nDCG@10 as trec_eval computes it: worth over log2(rank + 1), as a share of the best order's
 * @param recall the share of the answers that is among the first ten
 */
record RankScore(double gain, double recall, int queries) {

    private static final int FIRST = 10;

    static final RankScore NONE = new RankScore(0, 0, 0);

    RankScore and(RankScore other) {
        int all = queries + other.queries;
        return new RankScore(
                (gain * queries + other.gain * other.queries) / all,
                (recall * queries + other.recall * other.queries) / all,
                all);
    }

    static RankScore of(List<String> ranking, Map<String, Integer> answers) {
        List<String> first = ranking.subList(0, Math.min(FIRST, ranking.size()));
        double best = gain(answers.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(FIRST)
                .toList());
        List<Integer> worths = first.stream()
                .map(document -> answers.getOrDefault(document, 0))
                .toList();
        double found = first.stream().filter(answers::containsKey).count();
        return new RankScore(gain(worths) / best, found / answers.size(), 1);
    }

    private static double gain(List<Integer> worths) {
        double gain = 0;
        for (int rank = 0; rank < worths.size(); rank++) {
            gain += worths.get(rank) / (Math.log(rank + 2) / Math.log(2));
        }
        return gain;
    }
}
