package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.people.CaseGiven;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Person;
import org.sightline.core.people.Proposed;

class CaseFileTextTest {

    @Test
    void the_draft_reads_back_as_the_cast_that_was_proposed() {
        Cast cast = new Cast(List.of(
                child("Child A", "2007-07-15", List.of("A: the \"little one\"", "#1")),
                child("Sibling 2", "2004", List.of()),
                child("Baby", "2011-06", List.of()),
                child("no", "", List.of()),
                adult("Mother", "mother"),
                adult("Lee: O'Rme\\", "mother's partner")));

        String text = CaseFileText.of(new Proposed(cast, Map.of("Child A", "spoken of 3 times"), List.of()));
        CaseGiven given = CaseFile.read(text, MadeUpFiles.LIKELY);

        assertThat(text).contains("- name: \"Child A\"  # spoken of 3 times");
        assertThat(given.doubts()).isEmpty();
        assertThat(given.cast().people())
                .usingRecursiveComparison()
                .ignoringFields("origin")
                .isEqualTo(cast.people());
    }

    @Test
    void a_cast_without_adults_reads_back_too() {
        Cast cast = new Cast(List.of(child("Child", "", List.of())));

        CaseGiven given = CaseFile.read(CaseFileText.of(new Proposed(cast, Map.of(), List.of())), MadeUpFiles.LIKELY);

        assertThat(given.doubts()).isEmpty();
        assertThat(given.cast().people()).extracting(Person::name).containsExactly("Child");
    }

    private static Person child(String name, String born, List<String> aliases) {
        return new Person(
                name,
                Person.Standing.CHILD,
                "",
                aliases,
                born.isEmpty()
                        ? Optional.empty()
                        : Optional.of(DateReader.read(born, MadeUpFiles.LIKELY).date()),
                Optional.empty(),
                Person.Origin.PROPOSED);
    }

    private static Person adult(String name, String role) {
        return new Person(
                name,
                Person.Standing.ADULT,
                role,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Person.Origin.PROPOSED);
    }
}
