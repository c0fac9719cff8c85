package org.sightline.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person as one agency knows them: what its entries say of who they are, gathered.
 *
 * @param person the name in the cast of whom the agency means; where it means nobody of the cast, the name as it writes it
 * @param ofTheCast whether it means somebody of the cast
 * @param entries how many of its entries mean this person
 * @param first the day of the first of them; empty where none has a day
 */
public record PersonRecord(
        String agency,
        String person,
        boolean ofTheCast,
        Person.Standing standing,
        List<FactTold> facts,
        int entries,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    public PersonRecord {
        facts = List.copyOf(facts);
    }

    /** What it says of one thing; more than one where its own entries differ. */
    public Stream<FactTold> told(PersonFact fact) {
        return facts.stream().filter(told -> told.fact() == fact);
    }
}
