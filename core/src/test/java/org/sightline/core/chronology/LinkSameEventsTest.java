package org.sightline.core.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Contradiction.Subject;
import org.sightline.core.entries.Sector;
import org.sightline.core.people.Cast;
import org.sightline.core.readings.Kind;

class LinkSameEventsTest {

    private static final LocalDate MONDAY = LocalDate.of(2014, 3, 3);

    private final Told hospital = Told.by(
                    Sector.HOSPITAL, 1, MONDAY, "Burn to right hand, three blisters. Said to be from a radiator.")
            .about("Ada")
            .kinds(Kind.INJURY);

    private final Told school = Told.by(
                    Sector.SCHOOL, 1, MONDAY.plusDays(1), "Burn on left hand with two blisters, radiator at home.")
            .about("Ada")
            .kinds(Kind.INJURY);

    @Test
    void one_event_told_by_two_agencies_is_linked_and_both_tellings_are_kept() {
        Chronology chronology = merge(hospital, school);

        assertThat(chronology.lines()).hasSize(2);
        assertThat(chronology.sameEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.entries()).containsExactly("hospital-1", "school-1"));
        assertThat(chronology.sameEvents().getFirst().why()).contains("burn", "radiator");
    }

    @Test
    void where_the_tellings_differ_both_sides_stand_in_their_own_words() {
        List<Contradiction> differences =
                merge(hospital, school).sameEvents().getFirst().differences();

        assertThat(differences)
                .extracting(Contradiction::subject)
                .containsExactlyInAnyOrder(Subject.DATE, Subject.COUNT, Subject.FACT);
        assertThat(differences)
                .filteredOn(difference -> difference.subject() == Subject.COUNT)
                .singleElement()
                .satisfies(count -> assertThat(count.tellings())
                        .extracting(Contradiction.Telling::words)
                        .containsExactly("three blisters", "two blisters"));
    }

    @Test
    void two_entries_of_one_agency_are_two_events() {
        Told again = Told.by(Sector.HOSPITAL, 2, MONDAY, "Burn to right hand, radiator, blisters dressed.")
                .about("Ada")
                .kinds(Kind.INJURY);

        assertThat(merge(hospital, again).sameEvents()).isEmpty();
    }

    @Test
    void the_same_words_about_another_child_are_another_event() {
        assertThat(merge(hospital, school.about("Ben")).sameEvents()).isEmpty();
    }

    @Test
    void the_same_words_a_week_later_are_another_event() {
        Told later = Told.by(Sector.SCHOOL, 1, MONDAY.plusDays(7), "Burn on right hand with three blisters, radiator.")
                .about("Ada")
                .kinds(Kind.INJURY);

        assertThat(merge(hospital, later).sameEvents()).isEmpty();
    }

    @Test
    void a_date_known_only_to_the_year_is_never_linked() {
        ApproximateDate year = new ApproximateDate(
                "2014", LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), java.util.Optional.empty());
        Told vague = Told.by(Sector.SCHOOL, 1, year, "Burn on right hand with three blisters from radiator.")
                .about("Ada")
                .kinds(Kind.INJURY);

        assertThat(merge(hospital, vague).sameEvents()).isEmpty();
    }

    @Test
    void the_order_in_which_files_arrive_changes_nothing() {
        List<Told> lines = Arrays.asList(hospital, school, Told.by(Sector.POLICE, 1, MONDAY.minusDays(2), "Call."));
        Chronology forwards = merge(lines.toArray(Told[]::new));
        Collections.reverse(lines);

        assertThat(merge(lines.toArray(Told[]::new))).isEqualTo(forwards);
    }

    private static Chronology merge(Told... told) {
        return MergeChronologies.merge(
                "Made-up case",
                new Cast(List.of()),
                Arrays.stream(told).map(Told::line).toList());
    }
}
