package org.sightline.core.intake;

/** Whether two headings are the same but for a slip of the pen. */
final class Spelling {

    private Spelling() {}

    /** One slip in five letters or more, two in nine or more, and the first letter right. */
    static boolean nearly(String written, String known) {
        int allowed = known.length() >= 9 ? 2 : known.length() >= 5 ? 1 : 0;
        return allowed > 0
                && Math.abs(written.length() - known.length()) <= allowed
                && written.charAt(0) == known.charAt(0)
                && distance(written, known) <= allowed;
    }

    /** Letters added, lost, changed, or exchanged with a neighbour (Damerau 1964; optimal string alignment). */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
