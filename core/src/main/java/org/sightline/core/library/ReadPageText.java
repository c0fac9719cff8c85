package org.sightline.core.library;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes pages of blocks from the text of pages, as it comes out of a PDF: lines, without a word on which of them are headings.
 * Running heads and page numbers are left out; no other word is lost.
 */
public final class ReadPageText {

    private static final int NARROWEST = 40;
    private static final double USUAL = 0.9;

    private ReadPageText() {}

    /**
     * The pages of one review; all of them together, because a running head is known by being on many.
     *
     * @param texts the text of each page in order, its lines parted by line ends
     */
    public static List<Page> read(List<String> texts) {
        List<List<String>> pages =
                RunningHeads.without(texts.stream().map(ReadPageText::lines).toList());
        LineShape shape = new LineShape(width(pages));
        List<Page> read = new ArrayList<>(pages.size());
        for (int page = 0; page < pages.size(); page++) {
            read.add(new Page(page + 1, new ReadLines(pages.get(page), shape).blocks()));
        }
        return read;
    }

    private static List<String> lines(String text) {
        return text.lines().map(ReadPageText::clean).toList();
    }

    /** One space for each run of spaces, of which some fonts have many kinds; tabs stay, for they part the cells of a table. */
    private static String clean(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean space = c != '\t'
                    && (Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\ufeff' || c == '\u200b');
            if (!space) {
                clean.append(c);
            } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        return clean.toString().strip();
    }

    /** How long a full line usually is. */
    private static int width(List<List<String>> pages) {
        int[] lengths = pages.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        return lengths.length == 0
                ? NARROWEST
                : Math.max(NARROWEST, lengths[(int) Math.ceil((lengths.length - 1) * USUAL)]);
    }
}
