package org.sightline.app.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.app.site.Errors;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;

/**
 * Makes of a form what it says of a person.
 *
 * @param said whole only where there are no errors
 * @param doubts about dates, a sentence each
 */
record ReadPerson(PersonSaid said, Errors errors, List<String> doubts) {

    private static final int LONGEST = 200;

    ReadPerson {
        doubts = List.copyOf(doubts);
    }

    /** @param stands what is recorded now, where it is a change */
    static ReadPerson from(PersonForm form, Optional<PersonSaid> stands, LocalDate today) {
        Optional<Person> now = stands.map(PersonSaid::person);
        Optional<ApproximateDate> bornNow =
                form.isUnborn() ? stands.flatMap(PersonSaid::expected) : now.flatMap(Person::born);
        WrittenDate born = WrittenDate.read(form.born(), bornNow, today);
        WrittenDate died = WrittenDate.read(form.died(), now.flatMap(Person::died), today);
        WrittenSpan around = WrittenSpan.read(form.from(), form.until(), now.flatMap(Person::around), today);
        Person person = new Person(
                form.nameGiven(),
                form.isAdult() ? Person.Standing.ADULT : Person.Standing.CHILD,
                form.roleGiven(),
                form.aliasesGiven(),
                form.isUnborn() ? Optional.empty() : born.understood(),
                died.understood(),
                around.during(),
                Person.Origin.GIVEN);
        Optional<ApproximateDate> expected = form.isUnborn() ? born.understood() : stands.flatMap(PersonSaid::expected);
        List<String> doubts = Stream.concat(
                        Stream.of(born.doubt("Born"), died.doubt("Died")).flatMap(Optional::stream), around.doubts())
                .toList();
        return new ReadPerson(new PersonSaid(person, expected), errors(form, born, died, around), doubts);
    }

    private static Errors errors(PersonForm form, WrittenDate born, WrittenDate died, WrittenSpan around) {
        Errors errors = Errors.none();
        if (form.nameGiven().isEmpty()) {
            errors = errors.and("name", "Write a name, or the words that the files use, such as “unborn baby”.");
        } else if (form.nameGiven().length() > LONGEST) {
            errors = errors.and("name", "Make the name shorter: at most " + LONGEST + " letters.");
        }
        if (form.aliasesGiven().stream().anyMatch(alias -> alias.length() > LONGEST)) {
            errors = errors.and("aliases", "Write one name to a line, each at most " + LONGEST + " letters.");
        }
        if (!born.wrong().isEmpty()) {
            errors = errors.and("born", born.wrong());
        }
        if (form.isUnborn() && born.understood().isEmpty()) {
            errors = errors.and("born", "Write when the child is expected, for example about 24 December 2026.");
        }
        if (!died.wrong().isEmpty()) {
            errors = errors.and("died", died.wrong());
        }
        return around.into(errors, "from", "until");
    }
}
