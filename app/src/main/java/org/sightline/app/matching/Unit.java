package org.sightline.app.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.core.people.Person;
import org.sightline.core.people.PersonRecord;
import org.sightline.core.people.PersonValues;
import org.sightline.core.words.Words;

/**
 * Somebody of a case, with every agency's account of them.
 *
 * @param person as the case's own people say who they are; empty where only files speak of them
 */
public record Unit(Key key, Optional<Person> person, List<PersonRecord> records) {

    public Unit {
        records = List.copyOf(records);
    }

    /** Where they are: the case, and whom of it. */
    public record Key(long caseNumber, String unit) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::caseNumber).thenComparing(Key::unit);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        /** Whether somebody has said who this is, and so that it is nobody else of the case. */
        boolean isOfTheCast() {
            return unit.startsWith("p");
        }
    }

    public String name() {
        return person.map(Person::name).orElseGet(() -> records.getFirst().person());
    }

    /** Whether the case's own people gave them this name. */
    boolean goesBy(String name) {
        return person.stream()
                .flatMap(known -> Stream.concat(Stream.of(known.name()), known.aliases().stream()))
                .anyMatch(known -> Words.plain(known).equals(Words.plain(name)));
    }

    public boolean isChild() {
        return person.map(Person::isChild)
                .orElseGet(() -> records.stream().anyMatch(record -> record.standing() == Person.Standing.CHILD));
    }

    /** What they are matched by; empty where too little is known of them. */
    Optional<List<String>> values() {
        return PersonValues.of(person, records);
    }
}
