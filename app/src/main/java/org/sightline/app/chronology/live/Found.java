package org.sightline.app.chronology.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.site.Link;
import org.sightline.app.site.PageNumbers;
import org.sightline.core.calendar.ApproximateDate;

/**
 * The lines that were found, of which one page is shown.
 *
 * @param all how many lines there are, found or not
 */
public record Found(List<Brief> lines, int all, PageNumbers pages, Asked asked) {

    static final int ON_A_PAGE = 50;

    private static final int FEWEST_YEARS = 2;

    static Found of(List<Brief> lines, int all, int page, Asked asked) {
        return new Found(lines, all, PageNumbers.over(lines.size(), ON_A_PAGE, page, asked.pages()), asked);
    }

    /** The page that an entry stands on, counted from 1; empty where it was not found. */
    static Optional<Integer> pageOf(String id, List<Brief> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).id().equals(id)) {
                return Optional.of(i / ON_A_PAGE + 1);
            }
        }
        return Optional.empty();
    }

    List<Brief> shown() {
        int from = Math.min(lines.size(), (pages.current() - 1) * ON_A_PAGE);
        return lines.subList(from, Math.min(lines.size(), from + ON_A_PAGE));
    }

    /** To the page on which each year begins, where there is more than one page. */
    public List<Link> years() {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            first.putIfAbsent(year(lines.get(i).happened()), i / ON_A_PAGE + 1);
        }
        List<Link> links = new ArrayList<>();
        first.forEach((year, page) -> links.add(Link.to(year, pages.href(page) + "#" + anchor(year))));
        return pages.needed() && links.size() >= FEWEST_YEARS ? links : List.of();
    }

    static String year(ApproximateDate date) {
        if (date.isUnknown()) {
            return "Date not known";
        }
        return date.earliest().equals(LocalDate.MIN)
                ? "Beginning not known"
                : Integer.toString(date.earliest().getYear());
    }

    static String anchor(String year) {
        return "year-" + year.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
