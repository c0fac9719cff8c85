package org.sightline.core.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Words;

/** Reads how old a child was and whether a boy or a girl, from what is said of the child alone. */
final class ReadChild {

    private static final int SENTENCES = 12;

    private final ReadAges readAges;
    private final Phrases<Coded> sexes;
    private final Phrases<Boolean> others;

    ReadChild(FactWords words) {
        readAges = new ReadAges(words.ages());
        Map<String, Coded> all = new LinkedHashMap<>();
        words.children().sexes().forEach(sex -> sex.plain().forEach(word -> all.put(word, sex)));
        sexes = Phrases.of(all);
        others = Told.phrases(words.children().others());
    }

    /** The ages that a line about the child gives, a fact for each band that they are in. */
    List<FoundFact> ages(String line, int page, String passage) {
        return readAges.in(line).stream()
                .flatMap(age -> age.bands().stream()
                        .map(band -> new FoundFact(FactKind.AGE, band.code(), age.words(), page, passage)))
                .distinct()
                .toList();
    }

    Optional<FoundFact> sex(String line, int page, String passage) {
        List<Coded> named = sexes.in(Words.in(line)).stream()
                .map(Phrases.Found::meaning)
                .distinct()
                .toList();
        return named.size() == 1
                ? Optional.of(new FoundFact(
                        FactKind.SEX, named.getFirst().code(), named.getFirst().label(), page, passage))
                : Optional.empty();
    }

    /** The first age that an account gives to nobody else, as an age is given: "aged six", "at eleven weeks". */
    List<FoundFact> agesTold(List<Told> account) {
        for (Told told : account.subList(0, Math.min(account.size(), SENTENCES))) {
            List<FoundFact> ages = readAges.toldIn(ofTheChild(told.sentence())).stream()
                    .flatMap(age -> age.bands().stream()
                            .map(band -> new FoundFact(
                                    FactKind.AGE, band.code(), age.words(), told.page(), told.sentence())))
                    .toList();
            if (!ages.isEmpty()) {
                return ages;
            }
        }
        return List.of();
    }

    Optional<FoundFact> sexTold(List<Told> account) {
        return account.subList(0, Math.min(account.size(), SENTENCES)).stream()
                .map(told -> sex(ofTheChild(told.sentence()), told.page(), told.sentence()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A sentence up to where it begins to speak of somebody else. */
    private String ofTheChild(String sentence) {
        var words = Words.in(sentence);
        return others.in(words).stream()
                .findFirst()
                .map(other -> sentence.substring(0, words.get(other.first()).from()))
                .orElse(sentence);
    }
}
