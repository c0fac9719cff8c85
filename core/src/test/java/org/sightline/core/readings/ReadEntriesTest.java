package org.sightline.core.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Sector;
import org.sightline.core.entries.Source;
import org.sightline.core.entries.When;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Mention;
import org.sightline.core.people.Person;

class ReadEntriesTest {

    private static final Cast CAST = new Cast(List.of(
            person("Child A", Person.Standing.CHILD),
            person("Child B", Person.Standing.CHILD),
            person("Mother", Person.Standing.ADULT)));
    private static final List<Mention> ALL = List.of(mention("Child A"), mention("Child B"), mention("Mother"));

    private final ReadEntries readEntries = new ReadEntries(terms(), words -> Optional.empty(), CAST);

    @Test
    void a_cue_has_the_words_as_they_stand_and_the_terms_name() {
        Reading reading = read(Sector.SCHOOL, "Quiet day. BRUISING to face.");
        assertThat(reading.kinds()).containsExactly(new KindRead(Kind.INJURY, new Cue("BRUISING", 11, "injury")));
    }

    @Test
    void a_denial_reaches_the_rest_of_a_list_and_no_further() {
        assertThat(read(Sector.SCHOOL, "No marks, bruises or cuts.").is(Kind.INJURY))
                .isFalse();
        assertThat(read(Sector.SCHOOL, "No reply, bruises seen.").is(Kind.INJURY))
                .isTrue();
        assertThat(read(Sector.SCHOOL, "No cuts. Bruise on arm.").is(Kind.INJURY))
                .isTrue();
        assertThat(read(Sector.SCHOOL, "No cuts but a bruise.").is(Kind.INJURY)).isTrue();
    }

    @Test
    void what_could_not_be_ruled_out_still_stands() {
        assertThat(read(Sector.HOSPITAL, "Bruise ruled out.").is(Kind.INJURY)).isFalse();
        assertThat(read(Sector.HOSPITAL, "Bruise could not be ruled out.").is(Kind.INJURY))
                .isTrue();
    }

    @Test
    void an_exception_sets_a_term_aside() {
        assertThat(read(Sector.SCHOOL, "Spot the bruise leaflet given.").is(Kind.INJURY))
                .isFalse();
    }

    @Test
    void an_adults_injury_is_no_childs() {
        assertThat(read(Sector.POLICE, "Mother had a bruise.").is(Kind.INJURY)).isFalse();
        assertThat(read(Sector.POLICE, "Bruise to mother.").is(Kind.INJURY)).isFalse();
        assertThat(read(Sector.POLICE, "Mother said the bruise was new.").is(Kind.INJURY))
                .isTrue();
    }

    @Test
    void a_missed_appointment_is_the_childs_or_the_adults() {
        Reading clinic = read(Sector.GP, "DNA immunisation clinic.");
        assertThat(clinic.is(Kind.NOT_BROUGHT)).isTrue();
        assertThat(clinic.is(Kind.ADULT_MISSED)).isFalse();
        Reading antenatal = read(Sector.MIDWIFERY, "DNA antenatal clinic.");
        assertThat(antenatal.is(Kind.NOT_BROUGHT)).isFalse();
        assertThat(antenatal.is(Kind.ADULT_MISSED)).isTrue();
    }

    @Test
    void each_child_has_its_own_sighting() {
        Reading reading = read(Sector.SOCIAL_CARE, "Child A spoken to alone, Child B not seen.");
        assertThat(reading.sightingOf("Child A")).contains(SightingGrade.SPOKEN_TO_ALONE);
        assertThat(reading.sightingOf("Child B")).isEmpty();
    }

    @Test
    void a_child_of_whom_another_child_tells_has_not_been_seen() {
        Reading reading = read(Sector.SCHOOL, "Child A says Child B is ill.");
        assertThat(reading.sightingOf("Child A")).contains(SightingGrade.SPOKEN_TO);
        assertThat(reading.sightingOf("Child B")).isEmpty();
    }

    @Test
    void whoever_an_earlier_sentence_began_with_is_taken_to_go_on_telling() {
        Reading reading = read(Sector.SCHOOL, "Child A spoken to alone. Says that Child B was seen in the small room.");
        assertThat(reading.sightingOf("Child A")).contains(SightingGrade.SPOKEN_TO_ALONE);
        assertThat(reading.sightingOf("Child B")).isEmpty();
    }

    @Test
    void a_child_is_known_by_every_name_and_not_only_by_the_one_that_the_row_says_first() {
        List<Mention> byAlias = List.of(new Mention("Child A", "pupil 7", "the column Pupil"), mention("Child B"));
        assertThat(read(Sector.SCHOOL, "Child A seen.", byAlias).sightingOf("Child B"))
                .isEmpty();
    }

    @Test
    void what_a_caller_tells_is_a_report_until_the_writer_goes_to_see() {
        assertThat(read(Sector.SOCIAL_CARE, "School rang. Child A seen.").sightingOf("Child A"))
                .contains(SightingGrade.REPORTED);
        assertThat(read(Sector.SOCIAL_CARE, "School rang. Visited. Child A seen.")
                        .sightingOf("Child A"))
                .contains(SightingGrade.SEEN);
    }

    @Test
    void a_child_spoken_about_is_not_the_child_spoken_to() {
        Reading reading = read(Sector.SOCIAL_CARE, "Talked with Child A about Child B. Says she is well.");
        assertThat(reading.sightingOf("Child A")).contains(SightingGrade.SPOKEN_TO);
        assertThat(reading.sightingOf("Child B")).isEmpty();
    }

    @Test
    void not_spoken_to_alone_is_no_sighting() {
        assertThat(read(Sector.SOCIAL_CARE, "Child A not spoken to alone.").sightings())
                .isEmpty();
    }

    @Test
    void what_a_parent_says_is_a_report() {
        assertThat(read(Sector.SOCIAL_CARE, "Mother said Child A was seen on Monday.")
                        .sightingOf("Child A"))
                .contains(SightingGrade.REPORTED);
    }

    @Test
    void a_sibling_named_later_on_is_not_the_child_who_was_hurt() {
        List<Mention> siblingOnly = List.of(mention("Child B"));
        String text = "Bruise seen. Mother upset. Told of clinic. Child B tells the same story.";
        assertThat(read(Sector.SCHOOL, text, siblingOnly).sightings()).isEmpty();
    }

    @Test
    void a_flow_goes_from_the_entrys_agency_to_the_one_named() {
        assertThat(read(Sector.SCHOOL, "Referred to police.").flows())
                .extracting(Flow::from, Flow::to)
                .containsExactly(tuple(new Agency("own", Sector.SCHOOL), new Agency("police", Sector.POLICE)));
    }

    @Test
    void a_gap_stays_within_the_sentence_and_stops_at_not() {
        assertThat(read(Sector.GP, "Failed again to attend.").is(Kind.ABSENCE)).isTrue();
        assertThat(read(Sector.GP, "Failed. Will attend.").is(Kind.ABSENCE)).isFalse();
        assertThat(read(Sector.GP, "Failed but did not attend.").is(Kind.ABSENCE))
                .isFalse();
    }

    @Test
    void the_same_entry_is_always_read_the_same_way() {
        String text = "Bruise seen. Child A spoken to alone. DNA antenatal clinic. Referred to police.";
        assertThat(read(Sector.SCHOOL, text)).isEqualTo(read(Sector.SCHOOL, text));
    }

    @Test
    void a_phrase_that_cannot_be_understood_is_refused_in_a_sentence() {
        Terms broken = new Terms(
                List.of(term("broken", new Finds.OfKind(Kind.VISIT), Whose.ANYONE, "(home visit")),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of());
        assertThatThrownBy(() -> new ReadEntries(broken, words -> Optional.empty(), CAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The phrase \"(home visit\" has a bracket that is never closed.");
    }

    private Reading read(Sector sector, String text) {
        return read(sector, text, ALL);
    }

    private Reading read(Sector sector, String text, List<Mention> mentions) {
        DateReading day = new DateReading("", ApproximateDate.unknown(), List.of());
        Entry entry = new Entry(
                "1",
                new When(day, Optional.empty(), Optional.empty()),
                new Agency("own", sector),
                new Source(
                        "made-up",
                        "",
                        new Place(Place.Kind.SHEET, "1", 1),
                        List.of(new Cell("Event", Field.EVENT, text))));
        return readEntries.read(entry, mentions);
    }

    private static Terms terms() {
        return new Terms(
                List.of(
                        term("injury", new Finds.OfKind(Kind.INJURY), Whose.CHILD, "bruis*"),
                        term("missed", new Finds.OfKind(Kind.ABSENCE), Whose.ANYONE, "fail* ... attend"),
                        term("wnb", new Finds.OfKind(Kind.NOT_BROUGHT), Whose.CHILD_APPOINTMENT, "did not attend"),
                        term("dna", new Finds.OfKind(Kind.ADULT_MISSED), Whose.ADULT_APPOINTMENT, "did not attend"),
                        term("seen", new Finds.OfSighting(SightingGrade.SEEN), Whose.CHILD, "seen"),
                        term(
                                "alone",
                                new Finds.OfSighting(SightingGrade.SPOKEN_TO_ALONE),
                                Whose.CHILD,
                                "spoken to alone"),
                        term("spoken", new Finds.OfSighting(SightingGrade.SPOKEN_TO), Whose.CHILD, "says"),
                        term("sent", new Finds.OfFlow(Finds.Direction.OUT), Whose.ANYONE, "referr* to [agency]")),
                List.of(
                        new Turn(Turn.Effect.DENIED, Turn.Reach.AFTER, List.of("no", "not"), 5, false),
                        new Turn(Turn.Effect.DENIED, Turn.Reach.BEFORE, List.of("ruled out"), 4, false),
                        new Turn(Turn.Effect.NOTHING, Turn.Reach.AFTER, List.of("not be ruled out"), 4, false),
                        new Turn(Turn.Effect.REPORTED, Turn.Reach.REST, List.of("rang"), 9, true),
                        new Turn(Turn.Effect.REPORTED, Turn.Reach.AFTER, List.of("mother said"), 9, true)),
                Map.of(
                        "but", List.of("but"),
                        "says", List.of("said", "says"),
                        "tells of", List.of("said", "says"),
                        "in person", List.of("visited"),
                        "stops a gap", List.of("not", "but"),
                        "child appointment", List.of("immunis*"),
                        "adult appointment", List.of("antenatal")),
                Map.of(Sector.POLICE, List.of("police")),
                Map.of("dna", "did not attend"));
    }

    private static Term term(String name, Finds finds, Whose whose, String phrase) {
        Limits limits = new Limits(Set.of(Field.EVENT), Set.of(), List.of(), whose, Set.of(), Set.of(), false);
        List<String> unless = name.equals("injury") ? List.of("bruise leaflet") : List.of();
        return new Term(name, List.of(finds), List.of(phrase), unless, limits, Set.of(), List.of(), List.of());
    }

    private static Person person(String name, Person.Standing standing) {
        return new Person(name, standing, "", List.of(), Optional.empty(), Optional.empty(), Person.Origin.GIVEN);
    }

    private static Mention mention(String name) {
        return new Mention(name, name, "name");
    }
}
