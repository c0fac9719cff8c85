package org.sightline.app.intake;

/**
 * A straight line drawn on a page, in points from the top left corner.
 *
 * @param at how far down a horizontal line is, or how far to the right a vertical one
 * @param from where it begins along its own direction
 */
record PdfRule(boolean horizontal, float at, float from, float to) {

    /** As far as two lines may stand apart where a person sees them meet. */
    static final float SLACK = 3f;

    boolean covers(float along) {
        return from - SLACK <= along && along <= to + SLACK;
    }

    /** Whether it meets a line of the other direction. */
    boolean meets(PdfRule other) {
        return covers(other.at) && other.covers(at);
    }
}
