package org.sightline.app.chronology;

/**
 * One mark of the picture. All lengths are in CSS pixels.
 *
 * @param x its middle
 * @param y its middle
 * @param extent the time that it can mean
 * @param face the figure on it: how well a child was seen, or how many entries it stands for; may be empty
 * @param vague whether the writer marked the date as uncertain
 * @param link to the entry, or to the first of them
 * @param title what it stands for, in words
 */
public record Mark(Sort sort, int x, int y, Extent extent, String face, boolean vague, String link, String title) {

    static final char TIMES = '×';

    private static final int SHORT = 40;
    private static final int NARROWEST = 16;

    /** What a mark stands for; each has a shape of its own. */
    public enum Sort {
        DAY,
        SPAN,
        SEVERAL,
        SEEN,
        NOT_SEEN,
        BORN,
        DIED
    }

    /**
     * From where to where a date can mean.
     *
     * @param openStart whether nothing bounds its beginning
     * @param openEnd whether nothing bounds its end
     */
    public record Extent(int from, int to, boolean openStart, boolean openEnd) {

        public int width() {
            return to - from;
        }

        int middle() {
            return (from + to) / 2;
        }
    }

    public String mask() {
        if (extent.openEnd() && !extent.openStart()) {
            return "url(#fade-end)";
        }
        return extent.openStart() && !extent.openEnd() ? "url(#fade-start)" : "url(#fade-both)";
    }

    /** The name of its shape for the styles: the sort, with the grade where a child was seen. */
    public String shape() {
        String name = Names.of(sort);
        return sort == Sort.SEEN ? name + "-" + face.charAt(0) : name;
    }

    /** What stands on it. */
    public String figure() {
        int times = face.indexOf(TIMES);
        return times < 0 ? face : face.substring(0, times);
    }

    /** How often, beside it; empty for once. */
    public String times() {
        int times = face.indexOf(TIMES);
        return times < 0 ? "" : face.substring(times);
    }

    /** Whether it is a span too narrow to show its ends fading. */
    public boolean isShort() {
        return sort == Sort.SPAN && extent.width() < SHORT;
    }

    /** How wide it is drawn; never so narrow that it cannot be seen. */
    public int drawn() {
        return Math.max(NARROWEST, extent.width());
    }

    public boolean isSeveral() {
        return sort == Sort.SEVERAL;
    }

    /** Its corner, for shapes that are drawn from there. */
    public int left(int half) {
        return x - half;
    }

    public int top(int half) {
        return y - half;
    }
}
