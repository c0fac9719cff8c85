package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Puts the letters of a page together to words: a PDF stores where each letter stands, and often no spaces. */
final class PdfWords {

    /** The gap, as a share of the size of the letters, from which a person sees two words. */
    private static final float GAP = 0.18f;

    private final List<PdfWord> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float baseline;
    private float size;

    private PdfWords() {}

    static List<PdfWord> of(List<TextPosition> letters) {
        PdfWords reading = new PdfWords();
        letters.forEach(reading::letter);
        reading.endWord();
        return reading.words;
    }

    private void letter(TextPosition letter) {
        String character = letter.getUnicode();
        if (character == null || character.isBlank() || character.equals("\u00A0")) {
            endWord();
            return;
        }
        float x = letter.getXDirAdj();
        float y = letter.getYDirAdj();
        float height = Math.max(1, Math.abs(letter.getYScale()));
        boolean sameWord = !text.isEmpty()
                && Math.abs(y - baseline) < 0.3f * size
                && x - right < GAP * size
                && x - right > -0.5f * size;
        if (!sameWord) {
            endWord();
            left = x;
            baseline = y;
            size = height;
        }
        text.append(character);
        right = x + letter.getWidthDirAdj();
    }

    private void endWord() {
        if (!text.isEmpty()) {
            words.add(new PdfWord(text.toString().replace("\u00AD", ""), left, right, baseline, size, words.size()));
            text.setLength(0);
        }
    }
}
