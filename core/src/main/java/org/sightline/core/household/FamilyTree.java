package org.sightline.core.household;

import java.util.List;
import java.util.Optional;

/**
 * A family, laid out.
 *
 * @param contradictions ties that can not be drawn because others contradict them, a sentence each
 */
public record FamilyTree(List<Place> places, List<Union> unions, List<String> contradictions) {

    public FamilyTree {
        places = List.copyOf(places);
        unions = List.copyOf(unions);
        contradictions = List.copyOf(contradictions);
    }

    public int generations() {
        return places.stream().mapToInt(Place::generation).max().orElse(-1) + 1;
    }

    public Optional<Place> of(long member) {
        return places.stream().filter(place -> place.member().id() == member).findFirst();
    }
}
