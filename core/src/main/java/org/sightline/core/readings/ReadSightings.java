package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.core.people.Mention;

/** Works out how well each child was seen. What somebody else told of a child is only ever a report. */
final class ReadSightings {

    private final PersonWords personWords;

    ReadSightings(PersonWords personWords) {
        this.personWords = personWords;
    }

    List<Sighting> of(List<ReadCell> cells, List<Hit> hits, List<Mention> mentions) {
        List<Mention> children = mentions.stream().filter(personWords::isChild).toList();
        Map<String, Map<SightingGrade, Cue>> byChild = new TreeMap<>();
        for (Hit hit : hits) {
            for (Finds finds : hit.term().finds()) {
                if (finds instanceof Finds.OfSighting(SightingGrade grade)) {
                    SightingGrade told = hit.turned().contains(Turn.Effect.REPORTED) ? SightingGrade.REPORTED : grade;
                    ChildrenMeant.by(hit, grade, cells, children)
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
}
