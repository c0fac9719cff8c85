package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.EARLIER_RECOMMENDATION;
import static org.sightline.core.readings.Kind.NOT_BROUGHT;
import static org.sightline.core.readings.Kind.NO_ACCESS;

import org.junit.jupiter.api.Test;

class WhatBecameOfTheEarlierRecommendationTest {
    private final Asks asks = new WhatBecameOfTheEarlierRecommendation();

    private static Story recommended() {
        return story().child("Ada")
                .in("June 2009")
                .socialCare("The board asks that no access is followed up")
                .of(EARLIER_RECOMMENDATION, NO_ACCESS);
    }

    @Test
    void the_same_matter_after_a_recommendation_is_asked_about() {
        assertThat(recommended()
                        .on("3 May 2011")
                        .healthVisitor("No reply at Ada's")
                        .of(NO_ACCESS)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> assertThat(question.ask())
                        .isEqualTo("What became of the earlier review's recommendation, of which children's social care"
                                + " wrote in June 2009, and why did the same happen again on 3 May 2011?"));
    }

    @Test
    void another_matter_or_the_same_before_it_is_not() {
        assertThat(recommended()
                        .on("3 May 2011")
                        .gp("Ada not brought")
                        .of(NOT_BROUGHT)
                        .asked(asks))
                .isEmpty();
        assertThat(recommended()
                        .on("30 June 2009")
                        .healthVisitor("No reply at Ada's")
                        .of(NO_ACCESS)
                        .asked(asks))
                .isEmpty();
        assertThat(recommended()
                        .on("1 July 2009")
                        .healthVisitor("No reply at Ada's")
                        .of(NO_ACCESS)
                        .asked(asks))
                .hasSize(1);
    }
}
