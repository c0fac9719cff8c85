package org.sightline.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.ApproximateDate;

class SharedNameTest {

    @Test
    void two_children_of_one_name_are_kept_apart_by_their_birth_dates() {
        NameApart.Apart apart = NameApart.of(List.of(child("Robin", "2009-02-01"), child("Robin", "2011-05-06")));

        assertThat(apart.people())
                .extracting(Person::name)
                .containsExactly("Robin (born 2009-02-01)", "Robin (born 2011-05-06)");
        assertThat(apart.people())
                .allSatisfy(person -> assertThat(person.aliases()).contains("Robin"));
        assertThat(apart.doubts()).isEmpty();
    }

    @Test
    void two_children_whom_nothing_tells_apart_stay_two_and_a_sentence_says_so() {
        NameApart.Apart apart = NameApart.of(List.of(child("Robin", ""), child("Robin", "")));

        assertThat(apart.people()).extracting(Person::name).containsExactly("Robin (1)", "Robin (2)");
        assertThat(apart.doubts())
                .singleElement()
                .asString()
                .contains("nothing tells them apart", "Robin (1), Robin (2)");
    }

    private static Person child(String name, String born) {
        return new Person(
                name,
                Person.Standing.CHILD,
                "",
                List.of(),
                born.isEmpty() ? Optional.empty() : Optional.of(ApproximateDate.on(LocalDate.parse(born))),
                Optional.empty(),
                Person.Origin.GIVEN);
    }
}
