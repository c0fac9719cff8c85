package org.sightline.core.matching.clusters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.rulings.RulePairs;
import org.sightline.core.matching.rulings.Ruling;

/** Finds the records that have the same value in every column, and between which no ruling stands. */
final class SayTheSame {
    private final Rows rows;
    private final RulePairs rule;

    SayTheSame(Rows rows, RulePairs rule) {
        this.rows = rows;
        this.rule = rule;
    }

    /** @return for each record, the first one that says the same; those that somebody decided on stand for themselves */
    int[] firsts(int[] records) {
        int[] firsts = new int[records.length];
        Map<List<Integer>, List<Integer>> bySaying = new HashMap<>();
        for (int i = 0; i < records.length; i++) {
            List<Integer> known = bySaying.computeIfAbsent(saying(records[i]), key -> new ArrayList<>());
            firsts[i] = first(known, records[i]);
            if (firsts[i] == records[i] && !rule.isDecidedOn(records[i])) {
                known.add(records[i]);
            }
        }
        return firsts;
    }

    private int first(List<Integer> known, int record) {
        if (!rule.isDecidedOn(record)) {
            for (int other : known) {
                if (!(rule.of(other, record) instanceof Ruling.CannotLink)) {
                    return other;
                }
            }
        }
        return record;
    }

    private List<Integer> saying(int record) {
        List<Integer> saying = new ArrayList<>();
        for (int column = 0; column < rows.schema().columns().size(); column++) {
            saying.add(rows.code(record, column));
        }
        return saying;
    }
}
