package org.sightline.app.library.find;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what people know a report.
 *
 * @param title as its first page has it; the name of its file where that could not be read
 * @param board empty where it is not known
 * @param published in words; empty where it is not known
 */
public record ReportHead(long id, String title, String board, String published) {

    /** Whose it is and of when, on one line; empty where neither is known. */
    public String origin() {
        return Stream.of(board, published).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    public String href() {
        return "/library/reports/" + id;
    }

    /** The page on which a passage begins, with the passage marked. */
    public String href(int page, Optional<Integer> passage) {
        return href() + "/pages/" + page
                + passage.map(number -> "?passage=" + number + "#passage").orElse("");
    }
}
