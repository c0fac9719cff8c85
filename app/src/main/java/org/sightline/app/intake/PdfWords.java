package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/** Puts the letters of a page together to words: a PDF stores where each letter stands, and often no spaces. */
final class PdfWords {

    /** The gap, as a share of the size of the letters, from which a person sees two words. */
    private static final float GAP = 0.18f;

    /** From this weight on a font is bold (ISO 32000-1, table 122: 400 is normal, 700 bold). */
    private static final float BOLD = 600;

    private final List<PdfWord> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float baseline;
    private float size;
    private boolean bold;
    private final IdentityHashMap<PDFont, Boolean> boldFonts = new IdentityHashMap<>();

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
            bold = boldFonts.computeIfAbsent(letter.getFont(), PdfWords::isBold);
        }
        text.append(character);
        right = x + letter.getWidthDirAdj();
    }

    private void endWord() {
        if (!text.isEmpty()) {
            words.add(new PdfWord(
                    text.toString().replace("\u00AD", ""), left, right, baseline, size, bold, words.size()));
            text.setLength(0);
        }
    }

    /** By its weight where the font gives one, else by its name, which is all that many files keep. */
    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD));
    }
}
