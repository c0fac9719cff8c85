package org.sightline.core.matching.compare;

import java.util.List;

/** Compares values that are the same or not: a sex, an occupation, a number whose check digit catches every slip. */
final class CompareWords implements Compares {

    private static final int SAME = 2;

    @Override
    public List<String> levels() {
        return List.of("not known on one side", "different", "the same");
    }

    @Override
    public int same() {
        return SAME;
    }

    @Override
    public int level(int a, int b) {
        return a == 0 || b == 0 ? 0 : a == b ? SAME : 1;
    }
}
