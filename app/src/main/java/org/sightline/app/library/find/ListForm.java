package org.sightline.app.library.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.search.Facet;

/**
 * Which reports of the list somebody wants to see.
 *
 * @param page from 1
 */
record ListForm(String title, String board, String state, int page) {

    ReportFilter filter() {
        Optional<ReportFilter.State> wanted = Arrays.stream(ReportFilter.State.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        return new ReportFilter(title.strip(), wanted, board.isEmpty() ? Map.of() : Map.of(Facet.BOARD, Set.of(board)));
    }

    /** The address of another page of the same list, up to its number. */
    String address() {
        return "/library/reports?title=" + encoded(title) + "&board=" + encoded(board) + "&state=" + encoded(state)
                + "&page=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
