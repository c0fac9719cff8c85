package org.sightline.app.library.find;

import java.util.List;

/**
 * One page of a list of reports.
 *
 * @param all how many there are on all pages of the list
 */
public record ListedReports(List<Line> lines, int all) {

    public ListedReports {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param state in words, where it can not simply be read
     */
    public record Line(ReportHead head, String state, int pages) {}
}
