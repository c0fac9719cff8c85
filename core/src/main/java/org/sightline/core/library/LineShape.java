package org.sightline.core.library;

import java.util.Locale;
import java.util.Set;

/** What the look of a line says about the next: whether the sentence, or the line itself, was meant to end there. */
final class LineShape {

    /** A break where this share of the usual width was left over was meant; letters differ in width, so not less. */
    private static final double MEANT = 0.86;

    /** A line that ends with one of these goes on. */
    private static final Set<String> GO_ON = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "because", "but", "by", "for", "from", "has", "have", "in",
            "into", "is", "its", "of", "on", "or", "should", "such", "than", "that", "the", "their", "these", "this",
            "those", "to", "was", "were", "when", "where", "which", "who", "whose", "will", "with", "within", "&");

    private final int width;

    LineShape(int width) {
        this.width = width;
    }

    /** Whether the next line's first word would have fitted on this line. */
    boolean breaksBefore(String line, String next) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return line.length() + 1 + word <= width * MEANT;
    }

    boolean isFull(String line) {
        return line.length() >= width * MEANT;
    }

    static boolean endsSentence(String line) {
        return ".!?:;".indexOf(lastMeant(line)) >= 0;
    }

    /** Whether a sentence stands finished there, as a heading does not. */
    static boolean stops(String line) {
        return ".;,!".indexOf(lastMeant(line)) >= 0;
    }

    static boolean goesOn(String line) {
        char last = lastMeant(line);
        String word = line.substring(line.lastIndexOf(' ') + 1);
        return last == ',' || GO_ON.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the line begins as no sentence and no heading does: with a small letter, or in brackets. */
    static boolean beginsWithin(String line) {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
            if (Character.isDigit(c)) {
                return false;
            }
            if (c == '(') {
                return true;
            }
        }
        return false;
    }

    static int words(String line) {
        return line.isBlank() ? 0 : line.strip().split("\\s+").length;
    }

    /** The last character that is no closing quotation mark or bracket, nor the number of a footnote after a stop. */
    private static char lastMeant(String line) {
        int at = line.length() - 1;
        int digits = 0;
        while (at > 0 && Character.isDigit(line.charAt(at)) && digits < 2) {
            at--;
            digits++;
        }
        if (digits > 0 && ".!?".indexOf(line.charAt(at)) < 0) {
            at = line.length() - 1;
        }
        while (at > 0 && "\"'’”)]".indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 ? ' ' : line.charAt(at);
    }
}
