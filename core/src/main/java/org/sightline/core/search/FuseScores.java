package org.sightline.core.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One ranking from two, of words and of meaning. Each list's scores are stretched to between 0, its last, and 1, its first, and
 * added by weight; what a list does not hold counts 0 there.
 *
 * <p>Not by rank (reciprocal rank fusion): ranks hide how sure a list is of itself, and where meaning is a poor guide the
 * ranking became worse than words alone. Scores carry that doubt.
 */
public final class FuseScores {

    private final double weightOfMeaning;

    /**
     * Takes how much the meaning decides.
     *
     * @param weightOfMeaning from 0, only words, to 1, only meaning
     */
    public FuseScores(double weightOfMeaning) {
        if (!(weightOfMeaning >= 0 && weightOfMeaning <= 1)) {
            throw new IllegalArgumentException("the weight of meaning is between 0 and 1, not " + weightOfMeaning);
        }
        this.weightOfMeaning = weightOfMeaning;
    }

    /** Everything that either list holds, the best first; of two alike the one with the smaller number. */
    public List<Fused> fuse(List<Scored> words, List<Scored> meaning) {
        Map<Integer, Double> byWords = stretched(words);
        Map<Integer, Double> byMeaning = stretched(meaning);
        Map<Integer, Double> all = new LinkedHashMap<>(byWords);
        all.putAll(byMeaning);
        List<Fused> fused = new ArrayList<>(all.size());
        for (int item : all.keySet()) {
            fused.add(new Fused(
                    item, byWords.getOrDefault(item, 0.0), byMeaning.getOrDefault(item, 0.0), weightOfMeaning));
        }
        fused.sort(Comparator.comparingDouble(Fused::score).reversed().thenComparingInt(Fused::item));
        return List.copyOf(fused);
    }

    private static Map<Integer, Double> stretched(List<Scored> list) {
        double least = list.stream().mapToDouble(Scored::score).min().orElse(0);
        double most = list.stream().mapToDouble(Scored::score).max().orElse(0);
        Map<Integer, Double> stretched = new LinkedHashMap<>();
        for (Scored scored : list) {
            double part = most > least ? (scored.score() - least) / (most - least) : 1;
            stretched.merge(scored.item(), part, Math::max);
        }
        return stretched;
    }
}
