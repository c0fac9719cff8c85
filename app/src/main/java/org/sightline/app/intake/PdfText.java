package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts words back into lines, and lines into text, as a person reads them. */
final class PdfText {

    private PdfText() {}

    /** The lines that these words stand on from the top down, each from left to right. */
    static List<List<PdfWord>> lines(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::baseline));
        List<List<PdfWord>> lines = new ArrayList<>();
        for (PdfWord word : sorted) {
            if (lines.isEmpty() || !lines.getLast().getLast().isOnLineOf(word)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(word);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(PdfWord::left)));
        return lines;
    }

    /** The words of one line; raised letters, as in "6th", join the word before them. */
    static String line(List<PdfWord> words) {
        StringBuilder text = new StringBuilder();
        PdfWord before = null;
        for (PdfWord word : words) {
            if (before != null && word.left() - before.right() > 0.1f * word.size()) {
                text.append(' ');
            }
            text.append(word.text());
            before = word;
        }
        return text.toString();
    }

    /** The words of one cell or paragraph. */
    static String joined(List<PdfWord> words) {
        StringBuilder text = new StringBuilder();
        lines(words).forEach(line -> append(text, line(line)));
        return text.toString();
    }

    /** Adds a further line; a line that ends in a hyphen runs on without a space. */
    static void append(StringBuilder text, String line) {
        if (!text.isEmpty() && !endsInHyphen(text)) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean endsInHyphen(StringBuilder text) {
        int last = text.length() - 1;
        return text.charAt(last) == '-' && last > 0 && Character.isLetter(text.charAt(last - 1));
    }
}
