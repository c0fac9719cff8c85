package org.sightline.core.matching.model;

import java.util.List;
import org.sightline.core.matching.blocks.Rule;
import org.sightline.core.matching.compare.Patterns;

/** The table of patterns, laid out for learning: the levels of each pattern, and how many pairs have it. */
final class Cells {

    private final long[] keys;
    private final double[] pairs;
    private final int[][] levels;
    private final int[] agreeing;
    private final int[] foundWithout;

    /**
     * @param scale by how much each count stands for more
     * @param rules those that found the pairs
     */
    Cells(PatternCounts counts, double scale, Patterns patterns, List<Together> together, List<Rule> rules) {
        this.keys = counts.sortedKeys();
        this.pairs = new double[keys.length];
        this.levels = new int[keys.length][patterns.fields()];
        this.agreeing = new int[keys.length];
        this.foundWithout = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            pairs[i] = counts.of(keys[i]) * scale;
            for (int field = 0; field < patterns.fields(); field++) {
                levels[i][field] = Patterns.level(keys[i] / 2, field);
            }
            for (int pair = 0; pair < together.size(); pair++) {
                if (areSame(patterns, levels[i], together.get(pair))) {
                    agreeing[i] |= 1 << pair;
                }
            }
            for (int field = 0; field < patterns.fields(); field++) {
                if (isFoundWithout(field, rules, patterns, levels[i])) {
                    foundWithout[i] |= 1 << field;
                }
            }
        }
    }

    private static boolean areSame(Patterns patterns, int[] of, Together pair) {
        return of[pair.first()] == patterns.same(pair.first()) && of[pair.second()] == patterns.same(pair.second());
    }

    private static boolean isFoundWithout(int field, List<Rule> rules, Patterns patterns, int[] of) {
        return rules.stream()
                .anyMatch(rule -> rule.parts().stream()
                        .allMatch(part -> part.field() != field && of[part.field()] == patterns.same(part.field())));
    }

    /** Whether a rule that does not ask for this field found the pairs, so that they show the field without bias. */
    boolean isFoundWithout(int cell, int field) {
        return (foundWithout[cell] >> field & 1) == 1;
    }

    int size() {
        return keys.length;
    }

    double pairs(int cell) {
        return pairs[cell];
    }

    int level(int cell, int field) {
        return levels[cell][field];
    }

    /** 0 for pairs within one register, 1 for pairs across two. */
    int group(int cell) {
        return (int) (keys[cell] & 1);
    }

    /** Whether both fields of a pair of fields are the same. */
    boolean agrees(int cell, int pair) {
        return (agreeing[cell] >> pair & 1) == 1;
    }
}
