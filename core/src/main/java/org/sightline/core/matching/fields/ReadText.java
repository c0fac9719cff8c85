package org.sightline.core.matching.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Map<String, Integer> ORDER =
            Map.of("first", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3, "3rd", 3, "fourth", 4, "4th", 4);

    /** Who is called so was born with others, even where nobody says in which order. */
    private static final Set<String> SEVERAL =
            Set.of("twin", "twins", "triplet", "triplets", "quad", "quads", "quadruplet", "quadruplets");

    private static final int SHORTEST_POSTCODE = 5;

    private final Fact fact;
    private final Lexicon lexicon;
    private final Map<String, int[]> sets;

    /**
     * A value read.
     *
     * @param letters what it is compared by; empty where it is none
     * @param words its words, in the order written
     * @param placeInBirth 1 to 4 for "Twin 1" and its like, 5 for "Twin", otherwise 0
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
        if (words.isEmpty()) {
            return Text.NONE;
        }
        if (lexicon.placeholders().contains(together)) {
            boolean toldOf = fact == Fact.FORENAME && (isOfSeveral(words) || numberAtEnd(words.getFirst()) > 0);
            return toldOf ? nameless(words) : Text.NONE; // "N/A" is nobody's first twin
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
        return lexicon.placeholders().contains(first) || numberAtEnd(first) > 0
                ? nameless(words)
                : new Text(String.join("", words), words, 0);
    }

    /** "Twin2", "TwinII", "Baby1": the number is written without a blank; letters count as one only where twins are named. */
    private int numberAtEnd(String word) {
        for (int end = word.length() - 1; end > 0 && end >= word.length() - 3; end--) {
            String before = word.substring(0, end);
            Integer place = PLACES.get(word.substring(end));
            boolean isNumber = Character.isDigit(word.charAt(end)) || SEVERAL.contains(before);
            if (place != null && isNumber && lexicon.placeholders().contains(before)) {
                return place;
            }
        }
        return 0;
    }

    /** What a value that names nobody says of the birth: which of several the child was, or that there were several. */
    private Text nameless(List<String> words) {
        boolean several = isOfSeveral(words);
        int place = numberAtEnd(words.getFirst());
        for (int i = 0; i < words.size() && place == 0; i++) {
            int named = PLACES.getOrDefault(words.get(i), 0);
            place = several ? ORDER.getOrDefault(words.get(i), named) : named;
        }
        return place == 0 && !several
                ? Text.NONE
                : new Text("", List.of(), place == 0 ? Dictionary.ONE_OF_SEVERAL : place);
    }

    private static boolean isOfSeveral(List<String> words) {
        return words.stream().anyMatch(SEVERAL::contains);
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
