package org.sightline.app.intake;

import java.util.Comparator;
import java.util.List;

/** A line of running text or a table, where it stands on its page. */
sealed interface PdfBlock {

    int page();

    /** Its place in the order in which the page was drawn. */
    int order();

    /**
     * A line of running text.
     *
     * @param depth how far down its page, from 0 to 1
     */
    record Line(int page, int order, String text, float left, float right, float baseline, Letters letters, float depth)
            implements PdfBlock {

        float size() {
            return letters.size;
        }

        boolean bold() {
            return letters.bold;
        }

        static Line of(PdfPage page, List<PdfWord> words) {
            PdfWord first = words.getFirst();
            return new Line(
                    page.number(),
                    first.order(),
                    PdfText.line(words),
                    first.left(),
                    words.getLast().right(),
                    first.baseline(),
                    Letters.of(words),
                    first.baseline() / Math.max(1, page.height()));
        }
    }

    /**
     * How the letters of a line are set.
     *
     * @param size of its longest word: a bullet or a footnote's number before it may be set in another
     * @param bold whether all its words are
     */
    record Letters(float size, boolean bold) {

        static Letters of(List<PdfWord> words) {
            PdfWord longest = words.stream()
                    .max(Comparator.comparingInt(word -> word.text().length()))
                    .orElse(words.getFirst());
            boolean bold = words.stream()
                    .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
                    .allMatch(PdfWord::bold);
            return new Letters(longest.size(), bold && longest.bold());
        }
    }

    /**
     * A table, or the part of one that stands on this page.
     *
     * @param splits where one column ends and the next begins, from left to right
     * @param ruled true where lines are drawn between its columns
     */
    record Table(int page, int order, List<Float> splits, boolean ruled, List<List<String>> rows) implements PdfBlock {

        /** Whether its columns are those of a table on the page before. */
        boolean continues(Table before) {
            float slack = ruled ? 8 : 40;
            if (ruled != before.ruled || splits.size() != before.splits.size() || page != before.page + 1) {
                return false;
            }
            for (int i = 0; i < splits.size(); i++) {
                if (Math.abs(splits.get(i) - before.splits.get(i)) > slack) {
                    return false;
                }
            }
            return true;
        }
    }
}
