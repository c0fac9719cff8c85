package org.sightline.app.chronology.live;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sightline.app.documents.AgencyColours;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;

/**
 * The lines of a case in short and in their order, as far as one scope reaches, with what there is to choose from.
 *
 * @param version of what was made of the case
 * @param agencies how many entries each has, in the order in which they first appear
 * @param people how often each is mentioned, children first
 * @param kinds how often each was read, by its label
 */
record Glance(
        long version,
        List<Brief> lines,
        List<Person> children,
        AgencyColours colours,
        Map<String, Integer> agencies,
        Map<String, Integer> people,
        Map<Kind, Integer> kinds) {

    static Glance of(long version, List<Brief> lines, List<Person> cast) {
        Map<String, Integer> agencies = counted(lines, line -> List.of(line.agency()), new LinkedHashMap<>());
        Map<String, Integer> mentioned = counted(lines, Brief::people, new TreeMap<>());
        Map<String, Integer> people = new LinkedHashMap<>();
        cast.forEach(person -> {
            Integer times = mentioned.remove(person.name());
            if (times != null) {
                people.put(person.name(), times);
            }
        });
        people.putAll(mentioned);
        return new Glance(
                version,
                lines,
                cast.stream().filter(Person::isChild).toList(),
                new AgencyColours(agencies.keySet()),
                agencies,
                people,
                counted(lines, Brief::kinds, new TreeMap<>(Comparator.comparing(Kind::label))));
    }

    private static <T> Map<T, Integer> counted(
            List<Brief> lines, Function<Brief, List<T>> things, Map<T, Integer> into) {
        lines.forEach(line -> things.apply(line).forEach(thing -> into.merge(thing, 1, Integer::sum)));
        return into;
    }

    /** The kind of this name, where there is one. */
    static List<Kind> kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .toList();
    }
}
