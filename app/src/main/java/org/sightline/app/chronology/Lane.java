package org.sightline.app.chronology;

import java.util.List;

/**
 * One lane of the picture: an agency's entries, or how one child was seen.
 *
 * @param colour the number of the agency's colour; -1 for a child
 * @param top of its name, in CSS pixels
 * @param height of its marks, which begin under the name
 */
public record Lane(String name, String summary, int colour, int top, int height, List<Mark> marks) {

    /** The height of the strip that its name stands in. */
    public static final int NAME = 26;

    /** The height of one row of marks: the smallest target that WCAG 2.2 (2.5.8) allows. */
    public static final int ROW = 24;

    public boolean isChild() {
        return colour < 0;
    }

    /** Whether it is a child's lane with a row for each grade. */
    public boolean hasGrades() {
        return isChild() && height > ROW;
    }

    public int body() {
        return top + NAME;
    }

    public int bottom() {
        return body() + height;
    }
}
