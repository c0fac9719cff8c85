package org.sightline.core.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Sector;
import org.sightline.core.people.Cast;

class AsKnownTest {

    private static final LocalDate MARCH = LocalDate.of(2014, 3, 3);

    @Test
    void what_was_recorded_later_was_not_yet_known() {
        Entry recordedInMay = Told.by(Sector.SCHOOL, 1, MARCH, "Seen with a bruise.")
                .entry(Optional.of(ApproximateDate.on(MARCH.plusMonths(2))), Optional.empty());

        assertThat(AsKnown.on(MARCH.plusMonths(1), List.of(recordedInMay))).isEmpty();
        assertThat(AsKnown.on(MARCH.plusMonths(2), List.of(recordedInMay))).containsExactly(recordedInMay);
    }

    @Test
    void a_recorded_date_that_cannot_be_read_falls_back_to_the_day_it_happened() {
        Entry entry = Told.by(Sector.SCHOOL, 1, MARCH, "Seen with a bruise.")
                .entry(Optional.of(ApproximateDate.unknown()), Optional.empty());

        assertThat(AsKnown.on(MARCH, List.of(entry))).containsExactly(entry);
    }

    @Test
    void the_outcome_of_a_matter_that_was_still_open_is_left_out() {
        Entry closedInJune = Told.by(Sector.SOCIAL_CARE, 1, MARCH, "Referral from school.")
                .with(Field.ACTION, "Assessment: no further action")
                .with(Field.CLOSED, "June 2014")
                .entry(Optional.empty(), Optional.of(ApproximateDate.on(LocalDate.of(2014, 6, 1))));

        Entry asKnownInApril =
                AsKnown.on(LocalDate.of(2014, 4, 1), List.of(closedInJune)).getFirst();

        assertThat(asKnownInApril.text()).isEqualTo("Referral from school.");
        assertThat(asKnownInApril.hasColumn(Field.ACTION)).isTrue();
        assertThat(AsKnown.on(LocalDate.of(2014, 7, 1), List.of(closedInJune))).containsExactly(closedInJune);
    }

    @Test
    void an_entry_without_a_date_cannot_be_said_to_have_been_known() {
        Entry undated = Told.by(Sector.POLICE, 1, ApproximateDate.unknown(), "Call to the address.")
                .entry();

        assertThat(AsKnown.on(MARCH, List.of(undated))).isEmpty();
    }

    @Test
    void an_agency_knew_its_own_entries_and_what_it_was_told() {
        Line own = Told.by(Sector.SCHOOL, 1, MARCH, "Seen with a bruise.").line();
        Line told = Told.by(Sector.POLICE, 1, MARCH, "Call to the address.")
                .told(Sector.SCHOOL)
                .line();
        Line other = Told.by(Sector.GP, 1, MARCH, "Low mood.").line();
        Chronology chronology = MergeChronologies.merge("Made-up case", new Cast(List.of()), List.of(own, told, other));

        assertThat(AsKnown.to(Told.agency(Sector.SCHOOL), MARCH, chronology)).containsExactlyInAnyOrder(own, told);
        assertThat(AsKnown.to(Told.agency(Sector.SCHOOL), MARCH.minusDays(1), chronology))
                .isEmpty();
    }
}
