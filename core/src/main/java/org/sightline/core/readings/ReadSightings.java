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
 * named in the same sentence, else the children whom the row's own columns or its file are about, else those named earlier
 * in the entry or in the next sentence: a sister who is named later on is not the child who was hurt. What somebody else told of a child is only
 * ever a report.
 */
final class ReadSightings {

    /** How {@link Mention#why()} begins where the words themselves do not name the child. */
    private static final String BY_COLUMN_OR_FILE = "the ";

    private final FindPeople findPeople;

    ReadSightings(FindPeople findPeople) {
        this.findPeople = findPeople;
    }

    List<Sighting> of(List<ReadCell> cells, List<Hit> hits, List<Mention> mentions) {
        Map<String, Map<SightingGrade, Cue>> byChild = new TreeMap<>();
        for (Hit hit : hits) {
            for (Finds finds : hit.term().finds()) {
                if (finds instanceof Finds.OfSighting(SightingGrade grade)) {
                    SightingGrade told = hit.turned().contains(Turn.Effect.REPORTED) ? SightingGrade.REPORTED : grade;
                    childrenMeant(hit, cells, mentions)
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

    /** An injury is never that of the child who only tells of it. */
    private Set<String> childrenMeant(Hit hit, List<ReadCell> cells, List<Mention> mentions) {
        if (!isOfAnInjury(hit) || mentions.stream().allMatch(Mention::isSubject)) {
            return childrenMeant(hit, cells, mentions, Set.of());
        }
        Set<String> witnesses = names(mentions, Mention::isWitness);
        List<Mention> subjects = mentions.stream().filter(Mention::isSubject).toList();
        return childrenMeant(hit, cells, subjects, witnesses);
    }

    private static boolean isOfAnInjury(Hit hit) {
        return hit.term().finds(Kind.INJURY) || hit.term().limits().with().contains(Kind.INJURY);
    }

    private Set<String> childrenMeant(Hit hit, List<ReadCell> cells, List<Mention> mentions, Set<String> witnesses) {
        Words words = hit.cell().words();
        int at = hit.words().to() - 1;
        Set<String> inPart = named(hit, witnesses, span -> words.part()[span.from()] == words.part()[at]);
        if (!inPart.isEmpty()) {
            return inPart;
        }
        Set<String> inSentence = named(hit, witnesses, span -> words.sameSentence(span.from(), at));
        if (!inSentence.isEmpty()) {
            return inSentence;
        }
        return ofTheEntry(hit, cells, mentions);
    }

    private Set<String> ofTheEntry(Hit hit, List<ReadCell> cells, List<Mention> mentions) {
        List<Mention> children = mentions.stream().filter(findPeople::isChild).toList();
        Set<String> about = names(children, mention -> mention.why().startsWith(BY_COLUMN_OR_FILE));
        return about.isEmpty() ? names(children, mention -> !isNamedOnlyLater(hit, cells, mention)) : about;
    }

    private static Set<String> names(List<Mention> mentions, Predicate<Mention> which) {
        Set<String> names = new LinkedHashSet<>();
        mentions.stream().filter(which).map(Mention::person).forEach(names::add);
        return names;
    }

    private static boolean isNamedOnlyLater(Hit hit, List<ReadCell> cells, Mention mention) {
        boolean later = false;
        for (int order = 0; order < cells.size(); order++) {
            for (Span<Named> span : cells.get(order).people()) {
                if (span.what().people().contains(mention.person())) {
                    if (order < hit.order() || (order == hit.order() && isNear(hit, span))) {
                        return false;
                    }
                    later = true;
                }
            }
        }
        return later;
    }

    private static boolean isNear(Hit hit, Span<Named> span) {
        int[] sentence = hit.cell().words().sentence();
        return sentence[span.from()] <= sentence[hit.words().to() - 1] + 1;
    }

    private static Set<String> named(Hit hit, Set<String> witnesses, Predicate<Span<Named>> where) {
        Set<String> names = new LinkedHashSet<>();
        hit.cell().people().stream()
                .filter(span -> span.what().child())
                .filter(where)
                .forEach(span -> names.addAll(span.what().people()));
        names.removeAll(witnesses);
        return names;
    }
}
