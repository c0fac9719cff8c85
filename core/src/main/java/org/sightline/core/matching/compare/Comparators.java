package org.sightline.core.matching.compare;

import org.sightline.core.matching.fields.Dictionary;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Lexicon;
import org.sightline.core.matching.fields.Values;

/** Which comparison fits which fact. */
final class Comparators {

    private Comparators() {}

    static Compares of(Fact fact, Values values) {
        return switch (values) {
            case Values.Dates dates -> new CompareBirthDates();
            case Values.NhsNumbers numbers -> new CompareWords();
            case Values.Texts texts -> ofTexts(fact, texts.dictionary());
        };
    }

    /** The same without any value, for what only asks how many levels there are. */
    static Compares of(Fact fact) {
        return of(fact, Values.of(fact, Lexicon.EMPTY));
    }

    private static Compares ofTexts(Fact fact, Dictionary dictionary) {
        return switch (fact) {
            case FORENAME -> new CompareForenames(dictionary);
            case SURNAME -> new CompareSurnames(dictionary);
            case POSTCODE -> new ComparePostcodes(dictionary);
            case ADDRESS, PLACE -> new ComparePlaces(dictionary);
            case IDENTIFIER, PHONE, EMAIL -> new CompareReferences(dictionary);
            default -> new CompareWords();
        };
    }
}
