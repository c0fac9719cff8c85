package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.ASSESSMENT;
import static org.sightline.core.readings.Kind.CHILD_ASKS;
import static org.sightline.core.readings.Kind.CHILD_TELLS;
import static org.sightline.core.readings.Kind.RETURNED_HOME;

import org.junit.jupiter.api.Test;

class WhatBecameOfTheChildsRequestTest {
    private final Asks asks = new WhatBecameOfTheChildsRequest();

    private static Story asksNotToGoHome() {
        return story().child("Ada")
                .on("3 May 2011")
                .police("Ada asks not to go home")
                .of(CHILD_ASKS);
    }

    @Test
    void a_child_who_asks_and_is_taken_home_is_asked_about_in_the_words_of_the_entry() {
        assertThat(asksNotToGoHome()
                        .on("4 May 2011")
                        .police("Ada taken home")
                        .of(RETURNED_HOME)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.ask()).isEqualTo("What was done after Ada asked for help on 3 May 2011?");
                    assertThat(question.found().says())
                            .isEqualTo(
                                    "The police recorded it: \"Ada asks not to go home\". A return home is recorded on"
                                            + " 4 May 2011. The record holds no assessment within 45 days.");
                });
    }

    @Test
    void an_assessment_in_time_answers_and_one_a_day_later_does_not() {
        assertThat(asksNotToGoHome()
                        .on("17 June 2011")
                        .socialCare("Ada assessed")
                        .of(ASSESSMENT)
                        .asked(asks))
                .isEmpty();
        assertThat(asksNotToGoHome()
                        .on("18 June 2011")
                        .socialCare("Ada assessed")
                        .of(ASSESSMENT)
                        .asked(asks))
                .hasSize(1);
    }

    @Test
    void a_child_who_tells_and_is_taken_home_has_asked_as_well_but_telling_alone_is_another_matter() {
        assertThat(story().child("Ada")
                        .on("3 May 2011")
                        .police("Ada tells, taken home")
                        .of(CHILD_TELLS, RETURNED_HOME)
                        .asked(asks))
                .hasSize(1);
        assertThat(story().child("Ada")
                        .on("3 May 2011")
                        .police("Ada tells")
                        .of(CHILD_TELLS)
                        .asked(asks))
                .isEmpty();
    }
}
