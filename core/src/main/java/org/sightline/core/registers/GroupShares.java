package org.sightline.core.registers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** What became of the records of each group, so that nobody is missed more often than others without anybody seeing it. */
public final class GroupShares {

    private GroupShares() {}

    /**
     * One group.
     *
     * @param records how many it has
     * @param linked how many share their person with another record
     * @param doubtful how many stand in a pair that was left open
     * @param truePairs how many of its records truly have another one, where the truth is known
     * @param missed how many of those were put together with none of them
     */
    public record Share(String name, long records, long linked, long doubtful, long truePairs, long missed) {

        public double linkedShare() {
            return (double) linked / records;
        }

        public double doubtfulShare() {
            return (double) doubtful / records;
        }

        public double missedShare() {
            return truePairs == 0 ? 0 : (double) missed / truePairs;
        }
    }

    /**
     * The groups, the largest first.
     *
     * @param words the groups' names by number; number 0 is for records of which nothing is known
     * @param group for each record the number of its group
     * @param partnered records that truly have another one; empty where the truth is not known
     * @param found those of them that were put together with one
     */
    public static List<Share> of(
            List<String> words,
            IntUnaryOperator group,
            int records,
            Outcomes outcomes,
            BitSet partnered,
            BitSet found) {
        long[][] counts = new long[words.size()][5];
        for (int record = 0; record < records; record++) {
            long[] count = counts[group.applyAsInt(record)];
            count[0]++;
            count[1] += outcomes.linked().get(record) ? 1 : 0;
            count[2] += outcomes.doubtful().get(record) ? 1 : 0;
            count[3] += partnered.get(record) ? 1 : 0;
            count[4] += partnered.get(record) && !found.get(record) ? 1 : 0;
        }
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            long[] count = counts[i];
            if (count[0] > 0) {
                String name = i == 0 ? "not recorded" : words.get(i);
                shares.add(new Share(name, count[0], count[1], count[2], count[3], count[4]));
            }
        }
        shares.sort(Comparator.comparingLong(Share::records).reversed());
        return shares;
    }
}
