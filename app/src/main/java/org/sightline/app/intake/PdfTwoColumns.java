package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Running text that is set in two columns, read down the left one and then down the right one, in whatever order it was
 * drawn. A table without lines has columns too: text is known by lines that fill their column on both sides.
 */
final class PdfTwoColumns {

    private static final int LEAST_LINES = 6;

    /** Columns are looked for every so many points. */
    private static final int STEP = 3;

    private static final float LEAST_SHARE = 0.2f;
    private static final float FULL = 0.75f;
    private static final int WORDS_OF_A_LINE = 3;

    private final List<List<PdfWord>> lines;

    private PdfTwoColumns(List<List<PdfWord>> lines) {
        this.lines = lines;
    }

    /** @param words in the order in which they were drawn */
    static List<PdfWord> inOrder(List<PdfWord> words) {
        if (words.size() < 2 * LEAST_LINES * WORDS_OF_A_LINE) {
            return words;
        }
        PdfTwoColumns page = new PdfTwoColumns(PdfText.lines(words));
        float gutter = page.gutter();
        return gutter < 0 ? words : page.read(gutter, words);
    }

    /** Where most lines leave white between words; negative where too few do. */
    private float gutter() {
        float rightmost = (float)
                lines.stream().mapToDouble(line -> line.getLast().right()).max().orElse(0);
        int[] lineCount = new int[(int) Math.max(0, rightmost / STEP) + 2];
        for (List<PdfWord> line : lines) {
            for (PdfColumns.Gutter white : PdfColumns.of(line).gutters()) {
                for (int at = (int) Math.ceil(Math.max(0, white.left()) / STEP); at * STEP < white.right(); at++) {
                    lineCount[Math.min(at, lineCount.length - 1)]++;
                }
            }
        }
        int best = 0;
        for (int at = 1; at < lineCount.length; at++) {
            best = lineCount[at] > lineCount[best] ? at : best;
        }
        return lineCount[best] < LEAST_LINES ? -1 : best * (float) STEP;
    }

    private List<PdfWord> read(float gutter, List<PdfWord> words) {
        List<PdfWord> order = new ArrayList<>(words);
        int first = 0;
        boolean moved = false;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || crosses(lines.get(at), gutter)) {
                List<List<PdfWord>> band = lines.subList(first, at);
                if (isText(band, gutter)) {
                    put(band, gutter, order);
                    moved = true;
                }
                first = at + 1;
            }
        }
        if (!moved) {
            return words;
        }
        order.sort(Comparator.comparingInt(PdfWord::order));
        return order;
    }

    private static boolean crosses(List<PdfWord> line, float gutter) {
        return line.stream().anyMatch(word -> word.left() < gutter - 1 && word.right() > gutter + 1);
    }

    private static boolean isText(List<List<PdfWord>> band, float gutter) {
        List<List<PdfWord>> left = side(band, gutter, true);
        List<List<PdfWord>> right = side(band, gutter, false);
        if (left.size() < LEAST_LINES || right.size() < LEAST_LINES) {
            return false;
        }
        Extent whole = Extent.of(band);
        return isFull(left, whole) && isFull(right, whole);
    }

    private static boolean isFull(List<List<PdfWord>> side, Extent whole) {
        Extent own = Extent.of(side);
        long full = side.stream()
                .filter(line -> line.getLast().right() > own.left + FULL * own.width())
                .count();
        long words = side.stream().mapToLong(List::size).sum();
        return own.width() > LEAST_SHARE * whole.width()
                && full * 2 >= side.size()
                && words >= (long) WORDS_OF_A_LINE * side.size();
    }

    /** From the left edge of its words to the right. */
    private record Extent(float left, float right) {

        static Extent of(List<List<PdfWord>> lines) {
            return new Extent(
                    (float) lines.stream()
                            .mapToDouble(line -> line.getFirst().left())
                            .min()
                            .orElse(0),
                    (float) lines.stream()
                            .mapToDouble(line -> line.getLast().right())
                            .max()
                            .orElse(0));
        }

        float width() {
            return right - left;
        }
    }

    private static List<List<PdfWord>> side(List<List<PdfWord>> band, float gutter, boolean left) {
        return band.stream()
                .map(line -> line.stream()
                        .filter(word -> word.middle() < gutter == left)
                        .toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The words of the band change places among themselves; the words around them keep theirs. */
    private static void put(List<List<PdfWord>> band, float gutter, List<PdfWord> order) {
        List<PdfWord> read = Stream.of(true, false)
                .flatMap(left -> side(band, gutter, left).stream())
                .flatMap(List::stream)
                .toList();
        List<Integer> places = read.stream().map(PdfWord::order).sorted().toList();
        order.removeAll(new HashSet<>(read));
        for (int at = 0; at < read.size(); at++) {
            order.add(read.get(at).at(places.get(at)));
        }
    }
}
