package org.sightline.core.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.matching.identity.Answer.CANNOT_TELL;
import static org.sightline.core.matching.identity.Answer.DIFFERENT;
import static org.sightline.core.matching.identity.Answer.SAME;
import static org.sightline.core.matching.identity.Story.minute;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    static Said.Decision decision(String number, long one, Answer answer, long other) {
        return new Said.Decision(number, one, other, answer, "ama", minute(9), "seen on the birth certificate");
    }

    private static Decisions said(Said... all) {
        Decisions said = Decisions.NONE;
        for (Said each : all) {
            said = said.after(each);
        }
        return said;
    }

    @Test
    void what_people_said_holds_by_way_of_others_too() {
        Binding binding = said(decision("d1", 1, SAME, 2), decision("d2", 2, SAME, 3), decision("d3", 3, DIFFERENT, 4))
                .binding();

        assertThat(binding.joinedWith(1)).containsExactly(1L, 2L, 3L);
        assertThat(binding.together(3, 1)).isTrue();
        assertThat(binding.apart(4, 1)).isTrue();
        assertThat(binding.together(1, 4)).isFalse();
        assertThat(binding.apart(1, 2)).isFalse();
        assertThat(binding.conflicts()).isEmpty();
    }

    @Test
    void not_being_able_to_tell_binds_nobody_and_is_kept() {
        Decisions said = said(decision("d1", 1, CANNOT_TELL, 2));

        assertThat(said.binding().together(1, 2)).isFalse();
        assertThat(said.binding().apart(1, 2)).isFalse();
        assertThat(said.standing()).hasSize(1);
    }

    @Test
    void a_decision_ends_only_by_being_taken_back_and_both_are_kept() {
        Decisions said = said(
                decision("d1", 1, SAME, 2), new Said.TakenBack("d1", "ben", minute(10), "another child of the name"));

        assertThat(said.binding().together(1, 2)).isFalse();
        assertThat(said.standing()).isEmpty();
        assertThat(said.log()).hasSize(2);
    }

    @Test
    void decisions_that_can_not_all_be_right_are_told_and_being_apart_wins() {
        Binding binding = said(decision("d1", 1, SAME, 2), decision("d2", 2, SAME, 3), decision("d3", 1, DIFFERENT, 3))
                .binding();

        assertThat(binding.apart(1, 3)).isTrue();
        assertThat(binding.together(1, 2)).isFalse();
        assertThat(binding.together(2, 3)).isFalse();
        assertThat(binding.conflicts()).hasSize(1);
        assertThat(binding.conflicts().getFirst().says())
                .isEqualTo(
                        "Records 1 and 3 were said to be two different people (d3, ama), but these were said to be the same: "
                                + "1 and 2 (d1, ama), 2 and 3 (d2, ama). Until one of these decisions is taken back, the two are "
                                + "kept apart and none of the others joins anybody.");
    }

    @Test
    void a_conflict_ends_when_one_of_its_decisions_is_taken_back() {
        Binding binding = said(
                        decision("d1", 1, SAME, 2),
                        decision("d2", 1, DIFFERENT, 2),
                        new Said.TakenBack("d2", "ama", minute(11), "it was the wrong file"))
                .binding();

        assertThat(binding.conflicts()).isEmpty();
        assertThat(binding.together(1, 2)).isTrue();
    }

    @Test
    void what_was_said_of_hidden_records_is_not_there() {
        Decisions said = said(
                decision("d1", 1, SAME, 2),
                decision("d2", 3, SAME, 4),
                new Said.TakenBack("d1", "ama", minute(11), "it was the wrong file"));

        assertThat(said.without(Set.of(2L))).isEqualTo(said(decision("d2", 3, SAME, 4)));
    }

    @Property
    void whatever_is_said_nobody_is_together_with_somebody_who_is_apart_from_them(
            @ForAll @Size(max = 14) List<@IntRange(max = 107) Integer> steps) {
        Decisions said = Decisions.NONE;
        for (int i = 0; i < steps.size(); i++) {
            int step = steps.get(i);
            Answer answer = List.of(SAME, DIFFERENT, CANNOT_TELL).get(step / 36);
            said = said.after(decision("d" + i, step % 6, answer, step / 6 % 6));
        }
        Binding binding = said.binding();
        for (long one = 0; one < 6; one++) {
            for (long other = one + 1; other < 6; other++) {
                assertThat(binding.together(one, other) && binding.apart(one, other))
                        .isFalse();
            }
        }
        for (Said.Decision each : said.standing()) {
            if (each.answer() == DIFFERENT && each.one() != each.other()) {
                assertThat(binding.apart(each.one(), each.other())).isTrue();
            }
        }
    }
}
