package org.sightline.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.ApproximateDate;

class PersonValuesTest {

    private static Optional<Person> named(String name, String... aliases) {
        return Optional.of(new Person(
                name,
                Person.Standing.CHILD,
                "",
                List.of(aliases),
                Optional.of(ApproximateDate.parse("2015-11-02")),
                Optional.empty(),
                Person.Origin.GIVEN));
    }

    private static PersonRecord told(String person, PersonFact fact, String value) {
        return new PersonRecord(
                "Police",
                person,
                true,
                Person.Standing.ADULT,
                List.of(new FactTold(fact, value, value, "", List.of("f1-2"), 1, Optional.empty(), Optional.empty())),
                1,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void names_are_cut_into_first_name_and_surname_however_they_are_written() {
        assertThat(PersonValues.of(named("ASHDOWN, Wren", "Ms Wren Vane"), List.of()))
                .hasValueSatisfying(values ->
                        assertThat(values.subList(0, 5)).containsExactly("Wren", "", "ASHDOWN", "Vane", "2015-11-02"));
    }

    @Test
    void two_dates_of_birth_go_along_both() {
        assertThat(PersonValues.of(named("Wren Ashdown"), List.of(told("Wren Ashdown", PersonFact.BORN, "2015-11-12"))))
                .hasValueSatisfying(
                        values -> assertThat(values.subList(4, 6)).containsExactly("2015-11-02", "2015-11-12"));
    }

    @Test
    void nobody_is_matched_on_a_first_name_or_on_a_letter() {
        assertThat(PersonValues.of(Optional.empty(), List.of(told("Dave", PersonFact.NAME, "Dave"))))
                .isEmpty();
        assertThat(PersonValues.of(Optional.empty(), List.of(told("Child P", PersonFact.NAME, "Child P"))))
                .isEmpty();
    }

    @Test
    void a_child_of_whom_a_first_name_and_the_day_of_birth_are_known_can_be_matched() {
        assertThat(PersonValues.of(named("Wren"), List.of())).isPresent();
    }
}
