package org.sightline.core.matching;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sightline.core.matching.fields.BirthDates;
import org.sightline.core.matching.fields.Dictionary;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Values;

/** Tells a value the way people write it. It is what was compared, so accents and hyphens are not there any more. */
final class TellValue {
    private static final int SHORTEST_POSTCODE = 5;
    private static final int INWARD = 3;

    private TellValue() {}

    static String of(Fact fact, Values values, int number) {
        if (number == 0) {
            return "";
        }
        return switch (values) {
            case Values.Dates dates -> date(number);
            case Values.NhsNumbers numbers -> numbers.text(number);
            case Values.Texts(Dictionary dictionary) -> text(fact, dictionary, number);
        };
    }

    private static String text(Fact fact, Dictionary dictionary, int number) {
        if (number <= Dictionary.LAST_PLACE_IN_BIRTH) {
            return number == Dictionary.ONE_OF_SEVERAL
                    ? "no name yet, one of several of a birth"
                    : "no name yet, number " + number + " of a birth";
        }
        return switch (fact) {
            case FORENAME, SURNAME, PLACE, ADDRESS -> words(dictionary, number);
            case POSTCODE -> postcode(dictionary.text(number).toUpperCase(Locale.ROOT));
            case IDENTIFIER -> dictionary.text(number).toUpperCase(Locale.ROOT);
            default -> dictionary.text(number);
        };
    }

    private static String words(Dictionary dictionary, int number) {
        int[] parts = dictionary.parts(number);
        return parts == null
                ? capital(dictionary.text(number))
                : Arrays.stream(parts)
                        .mapToObj(part -> capital(dictionary.text(part)))
                        .collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String postcode(String letters) {
        int inward = letters.length() - INWARD;
        boolean british = letters.length() >= SHORTEST_POSTCODE && Character.isLetter(letters.charAt(0));
        return british ? letters.substring(0, inward) + " " + letters.substring(inward) : letters;
    }

    private static String date(int date) {
        String month = BirthDates.month(date) == 0
                ? ""
                : Month.of(BirthDates.month(date)).getDisplayName(TextStyle.FULL, Locale.UK) + " ";
        return (BirthDates.day(date) == 0 ? "" : BirthDates.day(date) + " ") + month + BirthDates.year(date);
    }
}
