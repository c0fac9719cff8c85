package org.sightline.core.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sightline.core.matching.identity.Story.WEIGHED;
import static org.sightline.core.matching.identity.Story.minute;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonsTest {

    private static final PersonId P1 = new PersonId(1, 1);
    private static final PersonId P3 = new PersonId(3, 1);

    /** Records 1 and 2 are one person, and 3, 4 and 5 another. */
    private static final Persons TWO =
            Persons.NONE.clustered(Map.of(1L, 1L, 2L, 1L, 3L, 3L, 4L, 3L, 5L, 3L), minute(1), WEIGHED);

    @Test
    void a_person_has_the_id_of_the_oldest_record() {
        assertThat(TWO.personOf(2)).contains(P1);
        assertThat(TWO.personOf(5)).contains(P3);
        assertThat(TWO.recordsOf(P3)).containsExactly(3L, 4L, 5L);
        assertThat(P3).hasToString("p3");
        assertThat(new PersonId(3, 2)).hasToString("p3-2");
    }

    @Test
    void where_two_persons_are_one_the_older_id_stays() {
        Persons one = TWO.linked(2, 4, minute(2), WEIGHED);

        assertThat(one.recordsOf(P1)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(one.recordsOf(P3)).isEmpty();
        assertThat(one.nowOf(P3)).contains(P1);
        assertThat(one.historyOf(P3).getLast())
                .isEqualTo(new PersonEvent.Merged(P3, P1, Records.of(3, 4, 5), minute(2), WEIGHED));
    }

    @Test
    void an_id_stays_with_most_of_its_records_and_of_two_halves_with_the_older() {
        Persons most = TWO.parted(Records.of(3), minute(2), WEIGHED);
        assertThat(most.recordsOf(P3)).containsExactly(4L, 5L);
        assertThat(most.personOf(3)).contains(new PersonId(3, 2));

        Persons halves = TWO.parted(Records.of(1), minute(2), WEIGHED);
        assertThat(halves.recordsOf(P1)).containsExactly(1L);
        assertThat(halves.personOf(2)).contains(new PersonId(2, 1));
        assertThat(halves.history().getLast())
                .isEqualTo(new PersonEvent.Parted(P1, new PersonId(2, 1), Records.of(2), minute(2), WEIGHED));
    }

    @Test
    void undoing_a_merge_gives_both_ids_back_even_where_the_younger_has_more_records() {
        Persons merged = TWO.linked(1, 3, minute(2), WEIGHED);
        Persons undone = merged.parted(Records.of(3, 4, 5), minute(3), WEIGHED);

        assertThat(undone.belongings()).isEqualTo(TWO.belongings());
        assertThat(undone.history().getLast())
                .isEqualTo(new PersonEvent.Parted(P1, P3, Records.of(3, 4, 5), minute(3), WEIGHED));
    }

    @Test
    void a_record_that_came_after_the_merge_goes_where_the_parting_puts_it() {
        Persons merged = TWO.linked(1, 3, minute(2), WEIGHED).linked(1, 9, minute(3), WEIGHED);
        Persons undone = merged.parted(Records.of(3, 4, 5, 9), minute(4), WEIGHED);

        assertThat(undone.recordsOf(P3)).containsExactly(3L, 4L, 5L, 9L);
        assertThat(undone.recordsOf(P1)).containsExactly(1L, 2L);
    }

    @Test
    void an_id_outlives_the_record_it_is_named_for_and_is_never_given_again() {
        Persons without = TWO.withdrawn(1, minute(2), WEIGHED);
        assertThat(without.personOf(2)).contains(P1);
        assertThat(without.personOf(1)).isEmpty();

        Persons back = without.arrived(1, minute(3), WEIGHED);
        assertThat(back.personOf(1)).contains(new PersonId(1, 2));
        assertThat(back.linked(1, 2, minute(4), WEIGHED).personOf(1)).contains(P1);
    }

    @Test
    void a_person_merged_into_one_whose_records_are_no_more_is_still_found_by_the_old_id() {
        Persons left = TWO.linked(1, 3, minute(2), WEIGHED)
                .withdrawn(1, minute(3), WEIGHED)
                .withdrawn(2, minute(4), WEIGHED);

        assertThat(left.recordsOf(P1)).containsExactly(3L, 4L, 5L);
        assertThat(left.nowOf(P3)).contains(P1);
    }

    @Test
    void it_can_be_asked_who_was_who_at_a_moment_and_why_that_changed() {
        Why decided = new Why.Decided("d7", Records.of(2, 4));
        Persons now = TWO.linked(2, 4, minute(5), decided);

        assertThat(now.asOf(minute(4))).isEqualTo(TWO);
        assertThat(now.asOf(minute(5))).isEqualTo(now);
        assertThat(now.asOf(minute(0))).isEqualTo(Persons.NONE);
        assertThat(now.history().getLast().why()).isEqualTo(decided);
    }

    @Test
    void what_changes_nothing_leaves_no_trace() {
        assertThat(TWO.clustered(Map.of(1L, 2L, 2L, 2L, 3L, 4L, 4L, 4L, 5L, 4L), minute(2), WEIGHED))
                .isSameAs(TWO);
        assertThat(TWO.withdrawn(77, minute(2), WEIGHED)).isSameAs(TWO);
    }

    @Test
    void a_record_can_not_be_of_two_persons() {
        assertThatThrownBy(() -> Change.together(minute(1), WEIGHED, List.of(Records.of(1, 2), Records.of(2, 3))))
                .hasMessage("A record stands in one change twice.");
    }
}
