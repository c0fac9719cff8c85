package org.sightline.core.matching.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.core.matching.blocks.CandidatePairs.Taker;
import org.sightline.core.matching.blocks.Rule.Part;
import org.sightline.core.matching.fields.Rows;

/**
 * Compares the records of a block that is too large to compare each with each: those that agree on one more field, and
 * where even that is too many, on two more, and so on. Records that agree on everything are compared with their neighbours;
 * whoever makes the clusters compares the rest of them.
 */
final class LargeBlock {

    private static final int NEIGHBOURS = 8;

    private final Rows rows;
    private final int largest;
    private final List<Integer> more;

    LargeBlock(Rows rows, Rule rule, int largest) {
        this.rows = rows;
        this.largest = largest;
        List<Integer> used = rule.parts().stream().map(Part::field).toList();
        this.more = new ArrayList<>();
        for (int field = 0; field < rows.schema().fields().size(); field++) {
            if (!used.contains(field)) {
                more.add(rows.schema().fields().get(field).main());
            }
        }
    }

    /** @return how many pairs were not compared */
    long give(int[] records, Taker taker) {
        long all = (long) records.length * (records.length - 1) / 2;
        return all - part(records, 0, new ArrayList<>(), taker);
    }

    private long part(int[] records, int from, List<Integer> before, Taker taker) {
        if (records.length <= largest) {
            return everyPair(records, before, taker);
        }
        if (from == more.size()) {
            return neighbours(records, before, taker);
        }
        long compared = 0;
        List<Integer> passed = new ArrayList<>(before);
        for (int next = from; next < more.size(); next++) {
            int column = more.get(next);
            for (int[] group : groups(records, column)) {
                compared += part(group, next + 1, passed, taker);
                if (group.length == records.length) {
                    return compared;
                }
            }
            passed.add(column);
        }
        return compared;
    }

    /** The records that share a value, the values in the order of their first record. */
    private List<int[]> groups(int[] records, int column) {
        long[] keyed = new long[records.length];
        int known = 0;
        for (int record : records) {
            int code = rows.code(record, column);
            if (code != 0) {
                keyed[known++] = (long) code << 32 | record;
            }
        }
        Arrays.sort(keyed, 0, known);
        List<int[]> groups = new ArrayList<>();
        for (int from = 0; from < known; ) {
            int to = from + 1;
            while (to < known && keyed[to] >>> 32 == keyed[from] >>> 32) {
                to++;
            }
            if (to - from > 1) {
                groups.add(Arrays.stream(keyed, from, to)
                        .mapToInt(entry -> (int) entry)
                        .toArray());
            }
            from = to;
        }
        return groups;
    }

    private long everyPair(int[] records, List<Integer> before, Taker taker) {
        long given = 0;
        for (int i = 0; i < records.length; i++) {
            for (int j = i + 1; j < records.length; j++) {
                if (!agreeOnOne(records[i], records[j], before)) {
                    taker.take(records[i], records[j]);
                    given++;
                }
            }
        }
        return given;
    }

    /** Whether the pair was met before, among those that agree on an earlier field. */
    private boolean agreeOnOne(int a, int b, List<Integer> columns) {
        for (int column : columns) {
            int code = rows.code(a, column);
            if (code != 0 && code == rows.code(b, column)) {
                return true;
            }
        }
        return false;
    }

    private long neighbours(int[] records, List<Integer> before, Taker taker) {
        long given = 0;
        for (int i = 0; i < records.length; i++) {
            for (int j = i + 1; j < Math.min(records.length, i + 1 + NEIGHBOURS); j++) {
                if (!agreeOnOne(records[i], records[j], before)) {
                    taker.take(records[i], records[j]);
                    given++;
                }
            }
        }
        return given;
    }
}
