package org.sightline.app.documents;

import java.util.function.BiPredicate;

/**
 * Words from a file made fit for the format they go into: a character that the format cannot hold is shown as U+FFFD, so
 * that one stray byte of a source never costs a whole document.
 */
public final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** The text with each character that XML 1.0 forbids (section 2.2) replaced. */
    public static String forXml(String text) {
        return with(text, CleanText::isXml);
    }

    /** The text with each half of a broken pair of surrogates replaced; UTF-8 has no bytes for one. */
    public static String forUtf8(String text) {
        return with(text, CleanText::isWhole);
    }

    private static String with(String text, BiPredicate<String, Integer> allowed) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i)) && !allowed.test(text, i)) {
                return cleaned(text, allowed);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < Character.MIN_SURROGATE;
    }

    private static String cleaned(String text, BiPredicate<String, Integer> allowed) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!allowed.test(text, i)) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isXml(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c < '\uFFFE' && isWhole(text, at);
    }

    private static boolean isWhole(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return !Character.isLowSurrogate(c) || (at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
