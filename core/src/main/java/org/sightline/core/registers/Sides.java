package org.sightline.core.registers;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Pairs of records counted where two ways of making people of them agree and where they do not. */
final class Sides {

    private Sides() {}

    /** How many pairs of records have one number in common; records without a number (below 0) are in none. */
    static double pairs(int records, java.util.function.IntToLongFunction number) {
        long[] numbers = new long[records];
        int known = 0;
        for (int record = 0; record < records; record++) {
            long of = number.applyAsLong(record);
            if (of >= 0) {
                numbers[known++] = of;
            }
        }
        long[] sorted = Arrays.copyOf(numbers, known);
        Arrays.parallelSort(sorted);
        double pairs = 0;
        int run = 0;
        for (int i = 0; i < known; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            pairs += run - 1;
        }
        return pairs;
    }

    /** Two numbers in one; below 0 where the second is not known. */
    static long both(int record, int[] people, IntUnaryOperator truth) {
        int who = truth.applyAsInt(record);
        return who < 0 ? -1 : (long) people[record] << 32 | who;
    }
}
