package org.sightline.core.matching.compare;

import org.sightline.core.matching.fields.Dictionary;

/**
 * How alike two values of a dictionary are written. Values of at most 16 plain letters are compared where they lie, eight
 * letters at a time; longer ones and those of other scripts, letter by letter. Both ways give the same number.
 */
final class Alike {

    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final long HIGH_BITS = ~LOW_BITS;
    private static final int COMMON_START = 4;

    private Alike() {}

    /**
     * The most that {@link #jaroWinkler} can come to, from the letters that both have: most pairs need no more than this.
     */
    static double atMost(Dictionary of, int a, int b) {
        int maskA = of.mask(a);
        int maskB = of.mask(b);
        int lengthA = of.length(a);
        int lengthB = of.length(b);
        if (lengthA == Dictionary.LONG || lengthB == Dictionary.LONG) {
            return 1;
        }
        int common = Math.min(lengthA - Integer.bitCount(maskA & ~maskB), lengthB - Integer.bitCount(maskB & ~maskA));
        return common <= 0
                ? 0
                : winkler(
                        ((double) common / lengthA + (double) common / lengthB + 1) / 3,
                        sameStart(of.low(a), of.low(b)));
    }

    private static int sameStart(long a, long b) {
        return Math.min(COMMON_START, Long.numberOfTrailingZeros(a ^ b) >>> 3);
    }

    private static double winkler(double jaro, int start) {
        return jaro + 0.1 * start * (1 - jaro);
    }

    /** Jaro's similarity with Winkler's bonus of 0.1 for each of up to four letters of a common start; 0 to 1. */
    static double jaroWinkler(Dictionary of, int a, int b) {
        int lengthA = of.length(a);
        int lengthB = of.length(b);
        if (lengthA == Dictionary.LONG || lengthB == Dictionary.LONG) {
            return LetterByLetter.jaroWinkler(of.text(a), of.text(b));
        }
        long lowA = of.low(a);
        long highA = of.high(a);
        long lowB = of.low(b);
        long highB = of.high(b);
        int reach = Math.max(0, Math.max(lengthA, lengthB) / 2 - 1);
        int inside = (1 << lengthB) - 1;
        int takenB = 0;
        long matchedA = 0;
        int matches = 0;
        for (int i = 0; i < lengthA; i++) {
            int letter = letter(lowA, highA, i);
            int from = Math.max(0, i - reach);
            int window = (1 << (i + reach + 1)) - (1 << from);
            int found = where(lowB, highB, letter) & window & inside & ~takenB;
            if (found != 0) {
                takenB |= Integer.lowestOneBit(found);
                matchedA |= 1L << i;
                matches++;
            }
        }
        if (matches == 0) {
            return 0;
        }
        int crossed = 0;
        int rest = takenB;
        for (long left = matchedA; left != 0; left &= left - 1) {
            int inB = Integer.numberOfTrailingZeros(rest);
            rest &= rest - 1;
            if (letter(lowA, highA, Long.numberOfTrailingZeros(left)) != letter(lowB, highB, inB)) {
                crossed++;
            }
        }
        double m = matches;
        int swaps = crossed / 2;
        double jaro = (m / lengthA + m / lengthB + (m - swaps) / m) / 3;
        return winkler(jaro, Math.min(sameStart(lowA, lowB), Math.min(lengthA, lengthB)));
    }

    private static int letter(long low, long high, int at) {
        return (int) ((at < 8 ? low : high) >>> (8 * (at & 7))) & 0xFF;
    }

    /** The places of a letter, a bit each. */
    private static int where(long low, long high, int letter) {
        return eight(low, letter) | eight(high, letter) << 8;
    }

    private static int eight(long word, int letter) {
        long differs = word ^ ONES * letter;
        long zeroes = ~((differs & LOW_BITS) + LOW_BITS | differs | LOW_BITS);
        return (int) Long.compress(zeroes, HIGH_BITS);
    }

    /** Whether one slip makes one of the other: a letter more, less or other, or two neighbours swapped. */
    static boolean isOneSlipApart(Dictionary of, int a, int b) {
        int lengthA = of.length(a);
        int lengthB = of.length(b);
        if (lengthA == Dictionary.LONG || lengthB == Dictionary.LONG) {
            return LetterByLetter.isOneSlipApart(of.text(a), of.text(b));
        }
        if (Math.abs(lengthA - lengthB) > 1 || Integer.bitCount(of.mask(a) ^ of.mask(b)) > 2) {
            return false;
        }
        long lowA = of.low(a);
        long highA = of.high(a);
        long lowB = of.low(b);
        long highB = of.high(b);
        int shorter = Math.min(lengthA, lengthB);
        int start = 0;
        while (start < shorter && letter(lowA, highA, start) == letter(lowB, highB, start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && letter(lowA, highA, lengthA - 1 - end) == letter(lowB, highB, lengthB - 1 - end)) {
            end++;
        }
        int leftA = lengthA - start - end;
        int leftB = lengthB - start - end;
        return (leftA <= 1 && leftB <= 1)
                || (leftA == 2
                        && leftB == 2
                        && letter(lowA, highA, start) == letter(lowB, highB, start + 1)
                        && letter(lowA, highA, start + 1) == letter(lowB, highB, start));
    }

    /** Whether two names sound alike; of names too short to tell, nothing is said. */
    static boolean inSound(Dictionary of, int a, int b) {
        return of.sound(a) != 0 && of.sound(a) == of.sound(b);
    }

    /** Whether the shorter value is the beginning of the longer one. */
    static boolean isBeginning(Dictionary of, int a, int b) {
        String textA = of.text(a);
        String textB = of.text(b);
        return textA.length() < textB.length() ? textB.startsWith(textA) : textA.startsWith(textB);
    }
}
