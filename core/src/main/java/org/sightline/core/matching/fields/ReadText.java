package org.sightline.core.matching.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a value as somebody wrote it: what it is compared by, and what else it says. */
final class ReadText {

    /** With the codes of the NHS Data Dictionary (PERSON GENDER CODE), of which 0 and 9 tell nothing. */
    private static final Map<String, String> SEXES = Map.ofEntries(
            Map.entry("m", "male"),
            Map.entry("man", "male"),
            Map.entry("boy", "male"),
            Map.entry("male", "male"),
            Map.entry("1", "male"),
            Map.entry("f", "female"),
            Map.entry("woman", "female"),
            Map.entry("girl", "female"),
            Map.entry("female", "female"),
            Map.entry("2", "female"),
            Map.entry("u", ""),
            Map.entry("x", ""),
            Map.entry("0", ""),
            Map.entry("9", ""),
            Map.entry("not known", ""),
            Map.entry("not specified", ""),
            Map.entry("indeterminate", ""));

    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("1", 1),
            Map.entry("2", 2),
            Map.entry("3", 3),
            Map.entry("4", 4),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("a", 1),
            Map.entry("b", 2),
            Map.entry("c", 3),
            Map.entry("d", 4),
            Map.entry("i", 1),
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4));

    private static final int SHORTEST_POSTCODE = 5;

    private final Fact fact;
    private final Lexicon lexicon;
    private final Map<String, int[]> sets;

    /**
     * A value read.
     *
     * @param letters what it is compared by; empty where it is none
     * @param words its words, in the order written
     * @param placeInBirth 1 to 4 for "Twin 1" and its like; otherwise 0
     */
    record Text(String letters, List<String> words, int placeInBirth) {
        static final Text NONE = new Text("", List.of(), 0);
    }

    ReadText(Fact fact, Lexicon lexicon) {
        this.fact = fact;
        this.lexicon = lexicon;
        this.sets = fact == Fact.FORENAME ? lexicon.setsByName() : Map.of();
    }

    boolean isEmpty(String written) {
        return written.isBlank();
    }

    Text read(String written) {
        List<String> words = FoldText.words(fact == Fact.EMAIL ? written.replaceFirst("@.*", "") : written);
        String together = String.join(" ", words);
        if (fact == Fact.SEX && SEXES.containsKey(together)) {
            return one(SEXES.get(together)); // "male" names nobody, and is a sex
        }
        if (words.isEmpty() || lexicon.placeholders().contains(together)) {
            return Text.NONE;
        }
        return switch (fact) {
            case FORENAME -> forename(words);
            case SURNAME -> surname(words);
            case SEX -> one(together);
            case PHONE -> one(lastDigits(String.join("", words)));
            case POSTCODE, IDENTIFIER, EMAIL, HOUSE_NUMBER -> one(String.join("", words));
            default -> new Text(String.join("", words), words, 0);
        };
    }

    private static Text one(String letters) {
        return letters.isEmpty() ? Text.NONE : new Text(letters, List.of(letters), 0);
    }

    /** "Baby Smith" and "Twin 2 of Sarah" name nobody: a value whose first word is a placeholder is none. */
    private Text forename(List<String> words) {
        String first = words.getFirst();
        Integer written = PLACES.get(first.substring(first.length() - 1));
        if (written != null
                && lexicon.placeholders().contains(first.substring(0, first.length() - 1))
                && Character.isDigit(first.charAt(first.length() - 1))) {
            return new Text("", List.of(), written); // "Twin2"
        }
        if (!lexicon.placeholders().contains(first)) {
            return new Text(String.join("", words), words, 0);
        }
        for (String word : words) {
            Integer place = PLACES.get(word);
            if (place != null) {
                return new Text("", List.of(), place);
            }
        }
        return Text.NONE;
    }

    /** "Al-Hassan" and "Hassan" are one surname, and so are "De Souza" and "Souza". */
    private Text surname(List<String> words) {
        List<String> names = new ArrayList<>(words);
        names.removeIf(lexicon.placeholders()::contains);
        if (names.isEmpty()) {
            return Text.NONE;
        }
        List<String> large = new ArrayList<>(names);
        large.removeIf(lexicon.particles()::contains);
        List<String> kept = large.isEmpty() ? names : large;
        return new Text(String.join("", kept), kept, 0);
    }

    /** A number is the same with and without the code of its country. */
    private static String lastDigits(String written) {
        String digits = written.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - 9));
    }

    /** What values that come near each other have in common: names by their sound, postcodes by their sector. */
    int soundOf(Text text) {
        return switch (fact) {
            case FORENAME, SURNAME, PLACE -> Sound.of(text.words().getFirst());
            case POSTCODE -> sectorOf(text.letters());
            default -> 0;
        };
    }

    /**
     * The outward half of a postcode of the United Kingdom, which may be all that is written; of another country's, all but
     * its last two characters.
     */
    int areaOf(Text text) {
        String code = text.letters();
        if (fact != Fact.POSTCODE || code.length() < 2) {
            return 0;
        }
        if (Character.isLetter(code.charAt(0))) {
            return code.substring(0, code.length() >= 5 ? code.length() - 3 : code.length())
                            .hashCode()
                    | 1;
        }
        return code.length() < 4 ? 0 : code.substring(0, code.length() - 2).hashCode() | 1;
    }

    /** A postcode without its last two characters: in the United Kingdom a sector, a few thousand homes. */
    private static int sectorOf(String code) {
        return code.length() < SHORTEST_POSTCODE
                ? 0
                : code.substring(0, code.length() - 2).hashCode() | 1;
    }

    int @Nullable [] setsOf(Text text) {
        int[] found = sets.get(text.letters());
        return found == null && text.words().size() > 1 ? sets.get(text.words().getFirst()) : found;
    }
}
