package org.sightline.core.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.core.words.Words;

/**
 * Gives people who share a name a name each, by their birth date or else by a number; the shared name stays an alias of
 * all. Nobody is ever merged with another.
 */
public final class NameApart {

    private NameApart() {}

    /** @param doubts a sentence for each name whose bearers nothing tells apart */
    public record Apart(List<Person> people, List<String> doubts) {

        public Apart {
            people = List.copyOf(people);
            doubts = List.copyOf(doubts);
        }
    }

    public static Apart of(List<Person> people) {
        Map<String, List<Person>> byName = people.stream()
                .collect(Collectors.groupingBy(
                        person -> Words.plain(person.name()), LinkedHashMap::new, Collectors.toList()));
        List<String> doubts = new ArrayList<>();
        Map<Integer, Person> renamed = new LinkedHashMap<>();
        byName.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            boolean births = tellApart(same);
            if (!births) {
                doubts.add(
                        "%d people of the case are called %s and nothing tells them apart; they are kept as %s. Give each a date of birth or a name of its own in case.yaml."
                                .formatted(same.size(), same.getFirst().name(), numbered(same)));
            }
            for (int at = 0; at < same.size(); at++) {
                renamed.put(identity(people, same.get(at), at), renamed(same.get(at), births, at + 1));
            }
        });
        List<Person> apart = new ArrayList<>();
        for (int at = 0; at < people.size(); at++) {
            apart.add(renamed.getOrDefault(at, people.get(at)));
        }
        return new Apart(apart, doubts);
    }

    private static boolean tellApart(List<Person> same) {
        return same.stream().allMatch(person -> person.born().isPresent())
                && same.stream()
                                .map(person -> person.born().orElseThrow().edtf())
                                .distinct()
                                .count()
                        == same.size();
    }

    private static String numbered(List<Person> same) {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= same.size(); number++) {
            names.add(same.get(number - 1).name() + " (" + number + ")");
        }
        return String.join(", ", names);
    }

    /** The place in the list of the n-th person of this name, since two records can be equal. */
    private static int identity(List<Person> people, Person person, int nth) {
        int seen = 0;
        for (int at = 0; at < people.size(); at++) {
            if (Words.plain(people.get(at).name()).equals(Words.plain(person.name()))) {
                if (seen == nth) {
                    return at;
                }
                seen++;
            }
        }
        return -1;
    }

    private static Person renamed(Person person, boolean births, int number) {
        String mark = births ? "born " + person.born().orElseThrow().edtf() : Integer.toString(number);
        List<String> aliases = new ArrayList<>(person.aliases());
        aliases.add(person.name());
        return new Person(
                person.name() + " (" + mark + ")",
                person.standing(),
                person.role(),
                aliases,
                person.born(),
                person.died(),
                person.around(),
                person.origin());
    }
}
