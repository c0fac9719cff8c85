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
        for (int i = 0; i <= plain.length(); ) {
            int c = i < plain.length() ? plain.codePointAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c) || isMark(c);
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(plain.substring(from, i));
                from = -1;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    /** The letters and digits of a value, in one. */
    public static String letters(String written) {
        return String.join("", words(written));
    }

    private static String plain(String written) {
        String cut = written.length() > LONGEST ? cut(written.strip()) : written;
        if (isPlain(cut)) {
            return cut;
        }
        String apart = Normalizer.normalize(cut.replace("\u00b4", ""), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().forEach(c -> {
            if (!isAccent(c) && !isApostrophe(c)) {
                spellOut(c, plain);
            }
        });
        return plain.toString();
    }

    /** Never in the midst of a character that takes two places. */
    private static String cut(String written) {
        if (written.length() <= LONGEST) {
            return written;
        }
        return written.substring(0, Character.isHighSurrogate(written.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** Accents, and the vowels that Arabic and Hebrew may leave out. */
    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                && switch (Character.UnicodeScript.of(c)) {
                    case INHERITED, COMMON, LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, SYRIAC -> true;
                    default -> false;
                };
    }

    /** In the scripts of South and South-East Asia vowels are marks, and no name is itself without them. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
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
    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '`' || c == '\u2019' || c == '\u2018' || (c >= 0x2b9 && c <= 0x2bf);
    }

    /** Letters that are no letter with a mark, and yet are written with two where a keyboard has none. */
    private static void spellOut(int c, StringBuilder plain) {
        switch (c) {
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ', 'ð' -> plain.append('d');
            case 'þ' -> plain.append("th");
            case 'ı' -> plain.append('i');
            default -> plain.appendCodePoint(c);
        }
    }
}
