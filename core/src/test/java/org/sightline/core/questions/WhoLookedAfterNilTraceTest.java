package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.NOT_TRACED;
import static org.sightline.core.readings.Kind.REFERRAL;
import static org.sightline.core.readings.Kind.TRACING;
import static org.sightline.core.readings.SightingGrade.SEEN;

import org.junit.jupiter.api.Test;

class WhoLookedAfterNilTraceTest {
    private final Asks asks = new WhoLookedAfterNilTrace();

    private static Story notKnownThere() {
        return story().child("Ada")
                .on("3 May 2011")
                .educationWelfare("Northmoor does not know Ada")
                .of(TRACING, NOT_TRACED);
    }

    @Test
    void a_search_that_found_nothing_and_ended_there_is_asked_about() {
        assertThat(notKnownThere().asked(asks))
                .extracting(Question::ask)
                .containsExactly("Who looked for Ada after the search that found nothing on 3 May 2011?");
    }

    @Test
    void a_next_step_in_time_answers_it_and_a_day_later_does_not() {
        assertThat(notKnownThere()
                        .on("17 May 2011")
                        .educationWelfare("Rang the aunt of Ada")
                        .of(TRACING)
                        .asked(asks))
                .isEmpty();
        assertThat(notKnownThere()
                        .on("18 May 2011")
                        .socialCare("Ada referred")
                        .of(REFERRAL)
                        .asked(asks))
                .hasSize(1);
    }

    @Test
    void a_child_who_was_seen_has_been_found() {
        assertThat(notKnownThere()
                        .on("10 May 2011")
                        .police("Ada seen")
                        .saw("Ada", SEEN)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void another_search_that_finds_nothing_is_no_next_step_and_joins_the_question() {
        assertThat(notKnownThere()
                        .on("10 May 2011")
                        .housing("Southmoor does not know Ada")
                        .of(TRACING, NOT_TRACED)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> assertThat(question.found().evidence()).containsExactly("e1", "e2"));
    }
}
