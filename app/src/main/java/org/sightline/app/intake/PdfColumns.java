package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns that are told apart by nothing but the white between them.
 *
 * @param gutters the white strips, from left to right, that no word so far stands in
 */
record PdfColumns(List<Gutter> gutters) {

    /** A strip of white from left to right. */
    record Gutter(float left, float right) {}

    /** Gaps as a share of the size of the letters: words are a quarter apart, or up to half where lines are justified. */
    private static final float FIRST_GAP = 1.0f;

    private static final float LEAST_GAP = 0.6f;

    /** The columns that one line shows; none where it is running text. */
    static PdfColumns of(List<PdfWord> line) {
        List<Gutter> gutters = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            float left = line.get(i - 1).right();
            float right = line.get(i).left();
            if (right - left > FIRST_GAP * line.get(i).size()) {
                gutters.add(new Gutter(left, right));
            }
        }
        return new PdfColumns(gutters);
    }

    int count() {
        return gutters.size() + 1;
    }

    /** The columns that this line leaves; null where its words cross from one into the next. */
    @Nullable
    PdfColumns with(List<PdfWord> line) {
        float least = LEAST_GAP * line.getFirst().size();
        List<Gutter> left = new ArrayList<>();
        for (Gutter gutter : gutters) {
            Gutter widest = widestWithin(gutter, line);
            if (widest.right - widest.left < least) {
                return null;
            }
            left.add(widest);
        }
        return new PdfColumns(left);
    }

    private static Gutter widestWithin(Gutter gutter, List<PdfWord> line) {
        Gutter widest = new Gutter(gutter.left, gutter.left);
        float from = gutter.left;
        for (PdfWord word : line) {
            if (word.right() > from && word.left() < gutter.right) {
                if (word.left() - from > widest.right - widest.left) {
                    widest = new Gutter(from, word.left());
                }
                from = Math.max(from, word.right());
            }
        }
        return gutter.right - from > widest.right - widest.left ? new Gutter(from, gutter.right) : widest;
    }

    int of(PdfWord word) {
        int column = 0;
        while (column < gutters.size() && word.middle() > middle(gutters.get(column))) {
            column++;
        }
        return column;
    }

    List<Float> splits() {
        return gutters.stream().map(PdfColumns::middle).toList();
    }

    private static float middle(Gutter gutter) {
        return (gutter.left + gutter.right) / 2;
    }
}
