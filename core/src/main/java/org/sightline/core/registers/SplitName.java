package org.sightline.core.registers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A whole name in its two parts: "SMITH, Jay", "Jay Smith", "Dr Ana van der Berg". */
public record SplitName(String forename, String surname) {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lady", "lord", "rev", "prof", "master");

    /** One word alone is a forename: that is how people are known who are known by little. */
    public static SplitName of(String whole, Set<String> particles) {
        int comma = whole.indexOf(',');
        if (comma > 0) {
            return new SplitName(
                    whole.substring(comma + 1).strip(),
                    whole.substring(0, comma).strip());
        }
        List<String> words = new ArrayList<>(Arrays.asList(whole.strip().split("\\s+")));
        while (words.size() > 1 && TITLES.contains(plain(words.getFirst()))) {
            words.removeFirst();
        }
        if (words.size() == 1) {
            return new SplitName(words.getFirst(), "");
        }
        int surname = words.size() - 1;
        while (surname > 1 && particles.contains(plain(words.get(surname - 1)))) {
            surname--;
        }
        return new SplitName(
                String.join(" ", words.subList(0, surname)), String.join(" ", words.subList(surname, words.size())));
    }

    private static String plain(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
