package org.sightline.core.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AgencyRequestTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 30);

    private static Happened step(Step step, LocalDate on, String why) {
        return new Happened(step, on, step.setsDue() ? Optional.of(on.plusDays(28)) : Optional.empty(), why);
    }

    private static AgencyRequest after(Happened... steps) {
        return AgencyRequest.of(List.of(steps), List.of());
    }

    @Test
    void whoever_was_never_asked_is_not_late() {
        assertThat(after().state()).isEqualTo(RequestState.NOT_ASKED);
        assertThat(after().late(LocalDate.MAX)).isEmpty();
    }

    @Test
    void silence_is_late_from_the_day_after_it_was_due_and_says_by_how_much() {
        AgencyRequest asked = after(step(Step.ASK, ASKED, ""));

        assertThat(asked.due()).contains(DUE);
        assertThat(asked.late(DUE)).isEmpty();
        assertThat(asked.late(DUE.plusDays(3)).orElseThrow().says()).isEqualTo("Late by 3 days");
        assertThat(asked.late(DUE.plusDays(3)).orElseThrow().parts()).hasSize(3);
    }

    @Test
    void chasing_does_not_move_the_day_and_more_time_does() {
        AgencyRequest chased = after(step(Step.ASK, ASKED, ""), step(Step.CHASE, DUE, ""));
        AgencyRequest given = after(step(Step.ASK, ASKED, ""), step(Step.GIVE_TIME, DUE, "Two people are ill"));

        assertThat(chased.state()).isEqualTo(RequestState.CHASED);
        assertThat(chased.due()).contains(DUE);
        assertThat(given.due()).contains(DUE.plusDays(28));
    }

    @Test
    void holding_nothing_refusing_and_answering_are_told_apart_and_none_is_late() {
        for (Step answer : List.of(Step.ANSWER, Step.HOLD_NOTHING, Step.REFUSE)) {
            AgencyRequest answered = after(step(Step.ASK, ASKED, ""), step(answer, DUE, "as they said"));

            assertThat(answered.late(DUE.plusYears(1))).isEmpty();
            assertThat(answered.state().label()).isNotEqualTo(RequestState.ASKED.label());
        }
    }

    @Test
    void a_refusal_means_nothing_without_a_reason() {
        assertThat(after(step(Step.ASK, ASKED, "")).taking(step(Step.REFUSE, DUE, " ")))
                .isEqualTo(new AgencyRequest.NotTaken("Say why."));
    }

    @Test
    void rows_that_came_after_asking_are_an_answer_and_rows_from_before_are_not() {
        List<Happened> asked = List.of(step(Step.ASK, ASKED, ""));

        assertThat(AgencyRequest.of(asked, List.of(ASKED.minusDays(1))).state()).isEqualTo(RequestState.ASKED);
        assertThat(AgencyRequest.of(asked, List.of(ASKED)).state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void whoever_answered_can_be_asked_again() {
        AgencyRequest again = after(
                step(Step.ASK, ASKED, ""), step(Step.HOLD_NOTHING, DUE, ""), step(Step.REOPEN, DUE, "A new name"));

        assertThat(again.state()).isEqualTo(RequestState.ASKED);
        assertThat(again.asked()).contains(DUE);
    }

    @Property
    void whatever_is_tried_only_steps_of_the_graph_are_taken(@ForAll List<Step> tried) {
        List<Happened> happened = new ArrayList<>();
        LocalDate day = ASKED;
        for (Step step : tried) {
            AgencyRequest before = AgencyRequest.of(happened, List.of());
            happened.add(step(step, day, "because"));
            AgencyRequest now = AgencyRequest.of(happened, List.of());
            boolean possible = before.state().steps().contains(step);

            assertThat(now.state())
                    .isEqualTo(possible ? before.state().after(step).orElseThrow() : before.state());
            day = day.plusDays(1);
        }
    }
}
