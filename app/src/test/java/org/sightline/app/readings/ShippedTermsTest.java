package org.sightline.app.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Source;
import org.sightline.core.entries.When;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Mention;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Cue;
import org.sightline.core.readings.Example;
import org.sightline.core.readings.Finds;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.ReadEntries;
import org.sightline.core.readings.Reading;
import org.sightline.core.readings.Term;
import org.sightline.core.readings.Terms;

/** The data files' own examples: each term must be read in its examples and must not be in its counter-examples. */
class ShippedTermsTest {

    private static final Terms TERMS = LoadTerms.shipped();
    private static final Cast CAST = new Cast(List.of(
            person("Child A", Person.Standing.CHILD, "child"), person("Mother", Person.Standing.ADULT, "mother")));
    private static final ReadEntries READ = new ReadEntries(TERMS, words -> Optional.empty(), CAST);

    @Test
    void every_term_has_an_example_and_a_counter_example() {
        assertThat(TERMS.terms()).isNotEmpty().allSatisfy(term -> {
            assertThat(term.examples()).as(term.name()).isNotEmpty();
            assertThat(term.counterExamples()).as(term.name()).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> each_term_is_read_in_its_examples() {
        return TERMS.terms().stream()
                .flatMap(term -> term.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(term.name() + ": " + words(example), () -> {
                            Reading reading = read(example);
                            for (Finds finds : term.finds()) {
                                assertThat(shows(reading, finds))
                                        .as("%s in %s", finds, reading)
                                        .isTrue();
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> no_term_is_read_in_its_counter_examples() {
        return TERMS.terms().stream()
                .flatMap(term -> term.counterExamples().stream()
                        .map(example -> DynamicTest.dynamicTest(term.name() + ", not: " + words(example), () -> {
                            Reading reading = read(example);
                            for (Finds finds : term.finds()) {
                                boolean byThisTerm = shows(reading, finds) && showsBy(reading, term);
                                assertThat(byThisTerm)
                                        .as("%s in %s", finds, reading)
                                        .isFalse();
                            }
                        })));
    }

    private static boolean shows(Reading reading, Finds finds) {
        return switch (finds) {
            case Finds.OfKind(var kind) -> reading.is(kind);
            case Finds.OfSighting(var grade) -> reading.sightings().stream().anyMatch(s -> s.grade() == grade);
            case Finds.OfFlow(var direction) ->
                reading.flows().stream()
                        .anyMatch(flow -> flow.from().name().equals("own") == (direction == Finds.Direction.OUT));
        };
    }

    private static boolean showsBy(Reading reading, Term term) {
        return Stream.of(
                        reading.kinds().stream().map(KindRead::cue),
                        reading.sightings().stream().map(sighting -> sighting.cue()),
                        reading.flows().stream().map(flow -> flow.cue()))
                .flatMap(cues -> cues)
                .map(Cue::term)
                .anyMatch(term.name()::equals);
    }

    private static Reading read(Example example) {
        DateReading day = new DateReading("", ApproximateDate.unknown(), List.of());
        Entry entry = new Entry(
                "1",
                new When(day, Optional.empty(), Optional.empty()),
                new Agency("own", example.sector()),
                new Source("made-up", "", new Place(Place.Kind.SHEET, "1", 1), example.cells()));
        List<Mention> mentions = new ArrayList<>(List.of(new Mention("Child A", "Child A", "the file is about")));
        if (entry.text().contains("Mother")) {
            mentions.add(new Mention("Mother", "Mother", "role"));
        }
        return READ.read(entry, mentions);
    }

    private static String words(Example example) {
        return example.cells().stream().map(cell -> cell.text()).toList().toString();
    }

    private static Person person(String name, Person.Standing standing, String role) {
        return new Person(name, standing, role, List.of(), Optional.empty(), Optional.empty(), Person.Origin.GIVEN);
    }
}
