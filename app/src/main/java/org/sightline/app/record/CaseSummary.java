package org.sightline.app.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Person;

/**
 * A case's chronology in short, for pages that need not open it.
 *
 * @param people everybody, with the people whom entries speak of without a name
 * @param entriesOf how many entries each agency has, by its name
 */
public record CaseSummary(List<Person> people, int entries, Map<String, Integer> entriesOf) {

    public CaseSummary {
        people = List.copyOf(people);
        entriesOf = new TreeMap<>(entriesOf);
    }

    static CaseSummary of(Chronology chronology) {
        Map<String, Integer> entriesOf = new TreeMap<>();
        chronology.lines().forEach(line -> entriesOf.merge(line.agency().name(), 1, Integer::sum));
        return new CaseSummary(chronology.cast().people(), chronology.lines().size(), entriesOf);
    }

    public Cast cast() {
        return new Cast(people);
    }
}
