package org.sightline.core.matching.fields;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a value the way in which all its spellings are equal: no capitals, no accents, no punctuation. */
public final class FoldText {

    /** The longest value that is compared; whatever is longer is cut here, so that nobody's name can hold up a register. */
    public static final int LONGEST = 64;

    private FoldText() {}

    /** The words of a value, folded: letters and digits of any script. */
    public static List<String> words(String written) {
        String plain = plain(written);
        List<String> words = new ArrayList<>(2);
        int from = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(plain.substring(from, i));
                from = -1;
            }
        }
        return words;
    }

    /** The letters and digits of a value, in one. */
    public static String letters(String written) {
        return String.join("", words(written));
    }

    private static String plain(String written) {
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        if (isPlain(cut)) {
            return cut;
        }
        String apart = Normalizer.normalize(cut, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c)) {
                plain.append(spelledOut(c));
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c > 'z' || (c >= 'A' && c <= 'Z') || isApostrophe(c)) {
                return false;
            }
        }
        return true;
    }

    /** O'Neill is one word, and so is Oneill. */
    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u02bc';
    }

    /** Letters that are no letter with a mark, and yet are written with two where a keyboard has none. */
    private static String spelledOut(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> String.valueOf(c);
        };
    }
}
