package org.sightline.core.people;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sightline.core.words.Words;

/**
 * A name that somebody asks for, beside one that an agency wrote: the same but for a slip of a letter, an accent, a second name
 * that only one of them has. It is held against people of one birth date only, so that asking is not looking around.
 */
public final class AskedName {

    private static final int SLIPS_FROM = 4;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private final List<String> words;

    public AskedName(String written) {
        this.words = words(written).toList();
    }

    /** Whether there is a first name and a surname to go by. */
    public boolean isWhole() {
        return words.size() > 1;
    }

    /** @param names every name by which one person is known */
    public boolean means(Collection<String> names) {
        List<String> known = names.stream().flatMap(AskedName::words).distinct().toList();
        return isWhole() && words.stream().allMatch(word -> known.stream().anyMatch(other -> isNearly(word, other)));
    }

    private static Stream<String> words(String written) {
        String plain = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        return Words.in(plain.replace('-', ' ')).stream()
                .map(word -> word.form().toLowerCase(Locale.ROOT))
                .distinct();
    }

    private static boolean isNearly(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        return Math.min(one.length(), other.length()) >= SLIPS_FROM && isOneSlip(one, other);
    }

    /** One letter more, less, another, or two that changed places. */
    private static boolean isOneSlip(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String left = one.substring(same);
        String right = other.substring(same);
        if (left.length() == right.length()) {
            boolean swapped = left.length() > 1
                    && left.charAt(0) == right.charAt(1)
                    && left.charAt(1) == right.charAt(0)
                    && left.substring(2).equals(right.substring(2));
            return swapped || left.substring(1).equals(right.substring(1));
        }
        return Math.abs(left.length() - right.length()) == 1
                && (left.length() > right.length()
                        ? left.substring(1).equals(right)
                        : right.substring(1).equals(left));
    }
}
