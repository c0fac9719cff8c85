package org.sightline.core.matching.compare;

import org.jspecify.annotations.Nullable;
import org.sightline.core.matching.fields.Dictionary;

/** Values of several words: Smith-Jones and Jones have one in common. */
final class Parts {

    private static final int SHORTEST = 3;

    private Parts() {}

    static boolean haveOneInCommon(int @Nullable [] a, int @Nullable [] b) {
        if (a == null || b == null) {
            return false;
        }
        for (int one : a) {
            for (int other : b) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word of one value is the other value, or one of its words. */
    static boolean share(Dictionary of, int a, int b) {
        int[] partsA = of.parts(a);
        int[] partsB = of.parts(b);
        if (partsA == null) {
            return partsB != null && has(of, partsB, a);
        }
        if (partsB == null) {
            return has(of, partsA, b);
        }
        for (int part : partsA) {
            if (has(of, partsB, part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words of the shorter value are words of the longer one: Mohammed is part of Mohammed Ali, and Mohammed Hassan is not. */
    static boolean isPartOf(Dictionary of, int a, int b) {
        int[] partsA = of.parts(a);
        int[] partsB = of.parts(b);
        if (partsA == null || partsB == null) {
            return share(of, a, b);
        }
        int[] fewer = partsA.length <= partsB.length ? partsA : partsB;
        int[] more = partsA.length <= partsB.length ? partsB : partsA;
        for (int part : fewer) {
            if (!has(of, more, part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Dictionary of, int[] parts, int word) {
        for (int part : parts) {
            if (part == word && of.text(part).length() >= SHORTEST) {
                return true;
            }
        }
        return false;
    }
}
