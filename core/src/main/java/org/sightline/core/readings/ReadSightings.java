package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sightline.core.people.Mention;

/**
 * Works out which child was seen and how well. A child named in the same part of the sentence is meant, else the one
 * named in the same sentence, else every child of the entry. What somebody else told of a child is only ever a report.
 */
final class ReadSightings {

    private final FindPeople findPeople;

    ReadSightings(FindPeople findPeople) {
        this.findPeople = findPeople;
    }

    List<Sighting> of(List<Hit> hits, List<Mention> mentions) {
        Map<String, Map<SightingGrade, Cue>> byChild = new TreeMap<>();
        for (Hit hit : hits) {
            for (Finds finds : hit.term().finds()) {
                if (finds instanceof Finds.OfSighting(SightingGrade grade)) {
                    SightingGrade told = hit.turned().contains(Turn.Effect.REPORTED) ? SightingGrade.REPORTED : grade;
                    childrenMeant(hit, mentions)
                            .forEach(child -> byChild.computeIfAbsent(child, c -> new EnumMap<>(SightingGrade.class))
                                    .putIfAbsent(told, hit.cue()));
                }
            }
        }
        return best(byChild);
    }

    /** The best grade of each child; that a child was spoken to alone is told even of one who was examined too. */
    private static List<Sighting> best(Map<String, Map<SightingGrade, Cue>> byChild) {
        List<Sighting> sightings = new ArrayList<>();
        byChild.forEach((child, grades) -> {
            SightingGrade best =
                    grades.keySet().stream().max(SightingGrade::compareTo).orElseThrow();
            grades.forEach((grade, cue) -> {
                if (grade == best || grade == SightingGrade.SPOKEN_TO_ALONE) {
                    sightings.add(new Sighting(child, grade, cue));
                }
            });
        });
        return sightings;
    }

    private Set<String> childrenMeant(Hit hit, List<Mention> mentions) {
        Words words = hit.cell().words();
        int at = hit.words().from();
        Set<String> inPart = named(hit, span -> words.part()[span.from()] == words.part()[at]);
        if (!inPart.isEmpty()) {
            return inPart;
        }
        Set<String> inSentence = named(hit, span -> words.sameSentence(span.from(), at));
        if (!inSentence.isEmpty()) {
            return inSentence;
        }
        Set<String> all = new LinkedHashSet<>();
        mentions.stream().filter(findPeople::isChild).map(Mention::person).forEach(all::add);
        return all;
    }

    private static Set<String> named(Hit hit, Predicate<Span<Named>> where) {
        Set<String> names = new LinkedHashSet<>();
        hit.cell().people().stream()
                .filter(span -> span.what().child())
                .filter(where)
                .forEach(span -> names.addAll(span.what().people()));
        return names;
    }
}
