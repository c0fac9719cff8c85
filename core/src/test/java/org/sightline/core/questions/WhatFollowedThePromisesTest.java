package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.ABSENCE;
import static org.sightline.core.readings.Kind.LETTER;
import static org.sightline.core.readings.Kind.PROMISE;
import static org.sightline.core.readings.Kind.REFERRAL;

import org.junit.jupiter.api.Test;

class WhatFollowedThePromisesTest {
    private final Asks asks = new WhatFollowedThePromises();

    private static Story promised() {
        return story().child("Ada")
                .on("15 December 2011")
                .educationWelfare("Mother says Ada will attend")
                .of(PROMISE);
    }

    @Test
    void a_promise_a_lapse_and_a_letter_are_asked_about() {
        assertThat(promised()
                        .in("January 2012")
                        .educationWelfare("Ada still absent. Letter sent")
                        .of(ABSENCE, LETTER)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.ask())
                            .isEqualTo(
                                    "What was done when the worry came again after the promise recorded on 15 December"
                                            + " 2011?");
                    assertThat(question.found().evidence()).containsExactly("e1", "e2");
                });
    }

    @Test
    void a_promise_that_was_kept_is_not() {
        assertThat(promised().asked(asks)).isEmpty();
    }

    @Test
    void a_lapse_after_the_time_is_another_matter() {
        assertThat(promised()
                        .on("15 June 2012")
                        .school("Ada absent")
                        .of(ABSENCE)
                        .asked(asks))
                .hasSize(1);
        assertThat(promised()
                        .on("16 June 2012")
                        .school("Ada absent")
                        .of(ABSENCE)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void an_absence_that_may_have_begun_before_the_promise_is_no_lapse() {
        assertThat(promised()
                        .in("September 2011 to March 2012")
                        .school("Ada absent for 20 days")
                        .of(ABSENCE)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void a_referral_in_answer_to_the_lapse_answers_the_question() {
        assertThat(promised()
                        .on("9 January 2012")
                        .school("Ada absent")
                        .of(ABSENCE)
                        .on("20 January 2012")
                        .socialCare("Ada referred")
                        .of(REFERRAL)
                        .asked(asks))
                .isEmpty();
    }
}
