package org.sightline.core.questions;

import java.util.Optional;
import org.sightline.core.chronology.Line;
import org.sightline.core.readings.Cue;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;

/** What an entry itself says, quoted, so that a reader need not take the software's word for it. */
final class Said {
    private static final int LONGEST_QUOTE = 160;

    private Said() {}

    /** The sentence of the entry that made it be read as that kind, in quotation marks; empty where there is none. */
    static Optional<String> of(Line line, Kind kind) {
        return line.reading().kinds().stream()
                .filter(read -> read.kind() == kind)
                .map(KindRead::cue)
                .findFirst()
                .map(cue -> quoted(sentence(line.entry().text(), cue)));
    }

    /** Words in quotation marks, cut at a word where they are long. */
    static String quoted(String words) {
        String flat = words.strip().replace('\n', ' ');
        if (flat.length() <= LONGEST_QUOTE) {
            return '"' + flat + '"';
        }
        int end = flat.lastIndexOf(' ', LONGEST_QUOTE);
        return '"' + flat.substring(0, end > 0 ? end : LONGEST_QUOTE) + " …\"";
    }

    private static String sentence(String text, Cue cue) {
        int at = cue.start();
        if (at < 0 || at >= text.length()) {
            return cue.words();
        }
        int end = end(text, Math.min(text.length(), at + Math.max(1, cue.words().length())));
        return text.substring(start(text, at), end);
    }

    private static int start(String text, int at) {
        for (int i = at - 1; i > 0; i--) {
            char before = text.charAt(i);
            if (before == '\n' || (Character.isWhitespace(before) && ends(text, i - 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int end(String text, int from) {
        for (int i = Math.max(1, from); i < text.length(); i++) {
            if (text.charAt(i) == '\n' || (Character.isWhitespace(text.charAt(i)) && ends(text, i - 1))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean ends(String text, int at) {
        return ".;!?".indexOf(text.charAt(at)) >= 0;
    }
}
