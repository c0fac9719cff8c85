package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the small figures out of running text that send a reader to a footnote: they are no part of what it says. */
final class PdfMarks {

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:[,\u2013]\\d{1,3})*");
    private static final float SMALLER = 0.8f;
    private static final float BESIDE = 0.4f;

    private PdfMarks() {}

    /** @param words in the order in which they were drawn */
    static List<PdfWord> without(List<PdfWord> words) {
        List<PdfWord> kept = new ArrayList<>(words.size());
        for (PdfWord word : words) {
            if (kept.isEmpty() || !isMark(kept.getLast(), word)) {
                kept.add(word);
            }
        }
        return kept;
    }

    private static boolean isMark(PdfWord before, PdfWord word) {
        float raised = before.baseline() - word.baseline();
        return word.size() < SMALLER * before.size()
                && raised > 0.1f * before.size()
                && raised < before.size()
                && Math.abs(word.left() - before.right()) < BESIDE * before.size()
                && FIGURES.matcher(word.text()).matches();
    }
}
