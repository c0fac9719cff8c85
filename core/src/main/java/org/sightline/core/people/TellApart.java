package org.sightline.core.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Tells people of one name apart by what stands in the row; gives all of them back where nothing does. */
final class TellApart {

    private static final Set<String> OLDER = Set.of("older", "elder", "eldest", "oldest", "big");
    private static final Set<String> YOUNGER = Set.of("younger", "youngest", "little", "baby");

    private TellApart() {}

    static List<Person> of(List<Person> people, Spoken spoken, Scene scene) {
        if (people.size() == 1) {
            return people;
        }
        List<Person> about = people.stream().filter(scene.about()::contains).toList();
        if (about.size() == 1) {
            return about;
        }
        List<Person> alive = people.stream().filter(scene::isAlive).toList();
        List<Person> possible = alive.isEmpty() ? people : alive;
        boolean known = possible.stream().allMatch(person -> person.born().isPresent());
        Comparator<Person> byBirth = Comparator.comparing(
                person -> person.born().map(born -> born.earliest()).orElse(LocalDate.MAX));
        if (known && OLDER.contains(spoken.before())) {
            return List.of(possible.stream().min(byBirth).orElseThrow());
        }
        return known && YOUNGER.contains(spoken.before())
                ? List.of(possible.stream().max(byBirth).orElseThrow())
                : possible;
    }
}
