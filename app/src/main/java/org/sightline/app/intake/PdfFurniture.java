package org.sightline.app.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The running headers and footers of a file: lines at the same height at the edge of page after page, alike but for
 * their figures. Each is read once, where it first stands, because it may name the agency; page numbers are not read.
 */
final class PdfFurniture {

    private static final float EDGE = 0.1f;
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:page|p\\.?)?\\W{0,3}#\\W{0,3}(?:(?:of|/)\\W{0,3}#)?\\W{0,3}(?:page)?");

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private int pages;

    void note(List<PdfBlock> page) {
        pages++;
        Set<String> seen = new HashSet<>();
        for (PdfBlock block : page) {
            if (block instanceof PdfBlock.Line line && isAtEdge(line)) {
                seen.add(key(line));
            }
        }
        seen.forEach(key -> pagesWith.merge(key, 1, Integer::sum));
    }

    boolean isRunning(PdfBlock.Line line) {
        return isAtEdge(line) && pagesWith.getOrDefault(key(line), 0) >= Math.clamp(pages, 2, 3);
    }

    /** Whether a running line has words that were not read on a page before; asked once for each. */
    boolean isNews(PdfBlock.Line line) {
        String words = words(line);
        return !PAGE_NUMBER.matcher(words).matches() && read.add(words);
    }

    private static boolean isAtEdge(PdfBlock.Line line) {
        return line.depth() < EDGE || line.depth() > 1 - EDGE;
    }

    private static String key(PdfBlock.Line line) {
        return Math.round(line.baseline() / 3) + " " + words(line);
    }

    /** A line that begins with a date may be an entry, and counts as repeated only where it is the same to the letter. */
    private static String words(PdfBlock.Line line) {
        String text = line.text().toLowerCase(Locale.ROOT);
        return DatedStart.of(line.text()) ? text : FIGURES.matcher(text).replaceAll("#");
    }
}
