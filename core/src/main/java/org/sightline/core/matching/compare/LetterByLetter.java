package org.sightline.core.matching.compare;

/** The plain form of the measures of likeness: for long values, and to hold the fast form to. */
final class LetterByLetter {

    private LetterByLetter() {}

    static double jaroWinkler(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] takenA = new boolean[a.length()];
        boolean[] takenB = new boolean[b.length()];
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(b.length(), i + reach + 1); j++) {
                if (!takenB[j] && a.charAt(i) == b.charAt(j)) {
                    takenA[i] = true;
                    takenB[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        int crossed = crossed(a, b, takenA, takenB);
        double m = matches;
        int swaps = crossed / 2;
        double jaro = (m / a.length() + m / b.length() + (m - swaps) / m) / 3;
        int start = 0;
        while (start < Math.min(4, Math.min(a.length(), b.length())) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        return jaro + 0.1 * start * (1 - jaro);
    }

    private static int crossed(String a, String b, boolean[] takenA, boolean[] takenB) {
        int crossed = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (takenA[i]) {
                while (!takenB[j]) {
                    j++;
                }
                if (a.charAt(i) != b.charAt(j++)) {
                    crossed++;
                }
            }
        }
        return crossed;
    }

    static boolean isOneSlipApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int leftA = a.length() - start - end;
        int leftB = b.length() - start - end;
        return (leftA <= 1 && leftB <= 1)
                || (leftA == 2
                        && leftB == 2
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start));
    }
}
