package org.sightline.core.matching.compare;

import java.util.List;
import org.sightline.core.matching.fields.BirthDates;

/** Compares birth dates: the slips that hands make, and the 1 January that stands where only the year is known. */
final class CompareBirthDates implements Compares {

    static final int DIFFER = 1;
    static final int SAME_YEAR = 2;
    static final int ONLY_THE_YEAR = 3;
    static final int TWO_PARTS = 4;
    static final int SLIP = 5;
    static final int SWAPPED = 6;
    static final int SAME = 7;

    private static final int FIRST_OF_JANUARY = 1 << 5 | 1;
    private static final int MONTH_AND_DAY = (1 << 9) - 1;

    @Override
    public List<String> levels() {
        return List.of(
                "not known on one side",
                "different",
                "only the year is the same",
                "the year is the same, and one side knows no more than the year",
                "two of day, month and year are the same",
                "one slip of the hand apart",
                "day and month swapped",
                "the same");
    }

    @Override
    public int same() {
        return SAME;
    }

    @Override
    public int level(int a, int b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == b) {
            return (a & MONTH_AND_DAY) == 0 ? ONLY_THE_YEAR : SAME;
        }
        boolean year = BirthDates.year(a) == BirthDates.year(b);
        boolean month = BirthDates.month(a) == BirthDates.month(b) && BirthDates.month(a) != 0;
        boolean day = BirthDates.day(a) == BirthDates.day(b) && BirthDates.day(a) != 0;
        if (year && (isOnlyYear(a) || isOnlyYear(b))) {
            return ONLY_THE_YEAR;
        }
        if (year && month) {
            return slip(BirthDates.day(a), BirthDates.day(b));
        }
        if (year && day) {
            return slip(BirthDates.month(a), BirthDates.month(b));
        }
        if (month && day) {
            int level = slip(BirthDates.year(a), BirthDates.year(b));
            return isOnlyYear(a) && level == TWO_PARTS ? DIFFER : level; // 1 January of two years is no day in common
        }
        if (year) {
            boolean swapped = BirthDates.month(a) == BirthDates.day(b) && BirthDates.day(a) == BirthDates.month(b);
            return swapped ? SWAPPED : SAME_YEAR;
        }
        return DIFFER;
    }

    /** Official advice is to enter 1 January where only the year is known. */
    private static boolean isOnlyYear(int date) {
        int monthAndDay = date & MONTH_AND_DAY;
        return monthAndDay == 0 || monthAndDay == FIRST_OF_JANUARY;
    }

    private static int slip(int a, int b) {
        return a != 0 && b != 0 && isOneSlip(a, b) ? SLIP : TWO_PARTS;
    }

    /** One digit other, or two neighbours swapped. */
    private static boolean isOneSlip(int a, int b) {
        int differing = 0;
        int crossed = 0;
        int lastA = -1;
        int lastB = -1;
        for (int i = 0; i < 4; i++) {
            int digitA = a % 10;
            int digitB = b % 10;
            if (digitA != digitB) {
                differing++;
                if (digitA == lastB && digitB == lastA) {
                    crossed++;
                }
                lastA = digitA;
                lastB = digitB;
            } else {
                lastA = -1;
                lastB = -1;
            }
            a /= 10;
            b /= 10;
        }
        return differing == 1 || (differing == 2 && crossed == 1);
    }
}
