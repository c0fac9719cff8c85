package org.sightline.core.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is printed on page after page and says nothing: page numbers, and the same line at the head or foot. */
final class RunningHeads {

    /** How far from the edge of a page a running line can stand. */
    private static final int LINES_AT_AN_EDGE = 4;

    private static final int FEWEST_PAGES = 3;
    private static final double SHARE_OF_PAGES = 0.3;
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)\\W{0,3}(?:p\\s?a\\s?g\\s?e\\s*)?\\W{0,3}(\\d{1,4})\\W{0,3}(?:\\|?\\s*p\\s?a\\s?g\\s?e|of\\s+\\d{1,4}|/\\s*\\d{1,4})?\\W{0,3}");

    private static final Pattern NUMBER_AT_AN_END = Pattern.compile("^(\\d{1,4})\\b|\\b(\\d{1,4})$");

    /** A line that is the same on every page but for a number which grows with the page. */
    private record Running(String line, int ahead) {}

    private final List<List<String>> pages;
    private final Map<Running, Integer> seen = new HashMap<>();

    private RunningHeads(List<List<String>> pages) {
        this.pages = pages;
    }

    /** The pages' lines with running lines made blank, so that what they parted stays parted. */
    static List<List<String>> without(List<List<String>> pages) {
        return new RunningHeads(pages).without();
    }

    private List<List<String>> without() {
        for (int page = 0; page < pages.size(); page++) {
            Set<Running> here = new HashSet<>();
            for (int line : edges(pages.get(page))) {
                here.addAll(readings(pages.get(page).get(line), page));
            }
            here.forEach(running -> seen.merge(running, 1, Integer::sum));
        }
        List<List<String>> left = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<String> lines = new ArrayList<>(pages.get(page));
            for (int line : edges(lines)) {
                if (saysNothing(lines.get(line), page)) {
                    lines.set(line, "");
                }
            }
            left.add(lines);
        }
        return left;
    }

    private boolean saysNothing(String line, int page) {
        int times = readings(line, page).stream()
                .mapToInt(running -> seen.getOrDefault(running, 0))
                .max()
                .orElse(0);
        if (PAGE_NUMBER.matcher(line).matches()) {
            return times > 1;
        }
        boolean oneToAPage = Marker.at(line)
                .map(marker -> marker.shape() == Marker.Shape.LABEL)
                .orElse(false);
        return !oneToAPage && times >= FEWEST_PAGES && times >= pages.size() * SHARE_OF_PAGES;
    }

    /** The line as it stands, and as one of which a number grows with the page. */
    private static List<Running> readings(String line, int page) {
        Matcher alone = PAGE_NUMBER.matcher(line);
        if (alone.matches()) {
            return List.of(new Running("#", Integer.parseInt(alone.group(1)) - page));
        }
        List<Running> readings = new ArrayList<>();
        readings.add(new Running(line, NO_NUMBER));
        Matcher number = NUMBER_AT_AN_END.matcher(line);
        while (number.find()) {
            String around = line.substring(0, number.start()) + "#" + line.substring(number.end());
            readings.add(new Running(around, Integer.parseInt(number.group()) - page));
        }
        return readings;
    }

    private static List<Integer> edges(List<String> lines) {
        List<Integer> full = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                full.add(line);
            }
        }
        if (full.size() <= 2 * LINES_AT_AN_EDGE) {
            return full;
        }
        List<Integer> edges = new ArrayList<>(full.subList(0, LINES_AT_AN_EDGE));
        edges.addAll(full.subList(full.size() - LINES_AT_AN_EDGE, full.size()));
        return edges;
    }
}
