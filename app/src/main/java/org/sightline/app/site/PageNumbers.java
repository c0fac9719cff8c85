package org.sightline.app.site;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one page of a long list stands among the others.
 *
 * @param current counted from 1
 * @param address of a page up to its number, such as {@code ?agency=police&page=}
 */
public record PageNumbers(int current, int last, String address) {

    /** Stands in {@link #shown()} where numbers are left out. */
    public static final int LEFT_OUT = 0;

    /** How many pages so many rows need. */
    public static PageNumbers over(int rows, int rowsOnAPage, int current, String address) {
        int last = Math.max(1, Math.ceilDiv(rows, rowsOnAPage));
        return new PageNumbers(Math.clamp(current, 1, last), last, address);
    }

    public boolean needed() {
        return last > 1;
    }

    public String href(int page) {
        return address + page;
    }

    /** First, last, and the current one with its neighbours; what is left out between them as {@link #LEFT_OUT}. */
    public List<Integer> shown() {
        List<Integer> shown = new ArrayList<>();
        for (int page = 1; page <= last; page++) {
            if (named(page) || onlyOneMissing(page)) {
                shown.add(page);
            } else if (shown.getLast() != LEFT_OUT) {
                shown.add(LEFT_OUT);
            }
        }
        return shown;
    }

    private boolean named(int page) {
        return page == 1 || page == last || Math.abs(page - current) <= 1;
    }

    /** A gap of one number takes no less room than the number itself. */
    private boolean onlyOneMissing(int page) {
        return named(page - 1) && named(page + 1);
    }
}
