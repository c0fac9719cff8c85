package org.sightline.app.intake;

/**
 * A word where it stands on a page, in points from the top left corner of the page as it is read.
 *
 * @param baseline how far down the foot of its letters is
 * @param size of its letters
 * @param bold as far as its font says so
 * @param order its place in the order in which the page was drawn, which is mostly the order of reading
 */
record PdfWord(String text, float left, float right, float baseline, float size, boolean bold, int order) {

    float middle() {
        return (left + right) / 2;
    }

    /** The height of the middle of its letters. */
    float centre() {
        return baseline - size * 0.3f;
    }

    /** The same word at another place in the order of reading. */
    PdfWord at(int place) {
        return new PdfWord(text, left, right, baseline, size, bold, place);
    }

    boolean isOnLineOf(PdfWord other) {
        return Math.abs(baseline - other.baseline) < 0.45f * Math.max(size, other.size);
    }
}
