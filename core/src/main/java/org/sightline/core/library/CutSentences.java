package org.sightline.core.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into its sentences; put together again with a space between, they are the text. */
final class CutSentences {

    /** What ends with a stop and no sentence with it. */
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "no", "st", "e.g", "i.e", "etc", "para", "p", "pp", "vs", "cf", "fig", "s", "ss");

    private CutSentences() {}

    static List<String> in(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = endOfStop(text, at);
            if (end > at && end < text.length() && beginsSentence(text, end + 1) && !isShortened(text, from, at)) {
                sentences.add(text.substring(from, end));
                from = end + 1;
                at = end;
            }
        }
        if (from < text.length()) {
            sentences.add(text.substring(from));
        }
        return sentences;
    }

    /** Where the stop at that place ends with its quotation marks and brackets, if a space follows; else the place itself. */
    private static int endOfStop(String text, int at) {
        if (".!?".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && "\"'’”)]".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        while (end < text.length() && end < at + 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == text.length() || text.charAt(end) == ' ' ? end : at;
    }

    private static boolean beginsSentence(String text, int at) {
        return at < text.length() && !LineShape.beginsWithin(text.substring(at, Math.min(text.length(), at + 12)));
    }

    private static boolean isShortened(String text, int from, int stop) {
        String before = text.substring(from, stop);
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return text.charAt(stop) == '.'
                && (SHORTENED.contains(word.toLowerCase(Locale.ROOT))
                        || (word.length() == 1 && Character.isUpperCase(word.charAt(0))));
    }
}
