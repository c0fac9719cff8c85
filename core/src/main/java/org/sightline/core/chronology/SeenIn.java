package org.sightline.core.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.people.Mention;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.Sighting;
import org.sightline.core.readings.SightingGrade;

/**
 * How one person stands in one line where it matters whether a child was seen.
 *
 * @param grade the best at which the line says that they were seen; empty where somebody came or waited and they were not
 */
public record SeenIn(String person, Optional<SightingGrade> grade) {

    private static final Set<Kind> NOT_SEEN = Set.of(Kind.CHILD_NOT_SEEN, Kind.NO_ACCESS, Kind.NOT_BROUGHT);

    /** Everybody whom the line says was seen, and everybody it is about if it says that they were not. */
    public static List<SeenIn> of(Line line) {
        Set<String> people = new LinkedHashSet<>();
        line.reading().sightings().stream().map(Sighting::child).forEach(people::add);
        boolean missed = line.reading().kinds().stream().map(KindRead::kind).anyMatch(NOT_SEEN::contains);
        if (missed) {
            line.reading().mentions().stream()
                    .filter(Mention::isSubject)
                    .map(Mention::person)
                    .forEach(people::add);
        }
        List<SeenIn> all = new ArrayList<>();
        people.forEach(person -> all.add(new SeenIn(person, line.reading().sightingOf(person))));
        return all;
    }

    /** How this person stands in the line; empty where it says nothing of it. */
    public static Optional<SeenIn> of(Line line, String person) {
        return of(line).stream().filter(seen -> seen.person().equals(person)).findFirst();
    }

    /** As one text: the grade's number or a hyphen, a space, the person. */
    public String written() {
        return grade.map(best -> Integer.toString(best.number())).orElse("-") + " " + person;
    }

    /** What {@link #written()} wrote. */
    public static SeenIn read(String written) {
        int number = written.charAt(0) - '0';
        Optional<SightingGrade> grade = Arrays.stream(SightingGrade.values())
                .filter(each -> each.number() == number)
                .findFirst();
        return new SeenIn(written.substring(2), grade);
    }
}
