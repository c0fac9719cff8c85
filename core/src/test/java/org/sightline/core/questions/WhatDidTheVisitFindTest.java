package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.CHILD_NOT_SEEN;
import static org.sightline.core.readings.Kind.NO_CONCERNS;
import static org.sightline.core.readings.Kind.VISIT;
import static org.sightline.core.readings.SightingGrade.SEEN;

import org.junit.jupiter.api.Test;

class WhatDidTheVisitFindTest {
    private final Asks asks = new WhatDidTheVisitFind();

    private static Story visit(String when) {
        return story().child("Ada").on(when).socialCare("Visited Ada's home").of(VISIT);
    }

    @Test
    void a_visit_that_says_nothing_of_what_it_found_is_asked_about() {
        assertThat(visit("3 May 2011").asked(asks))
                .extracting(Question::ask)
                .containsExactly("What did the visit by children's social care on 3 May 2011 find, and who was seen?");
    }

    @Test
    void several_such_visits_of_one_agency_are_one_question() {
        assertThat(visit("3 May 2011")
                        .on("3 June 2011")
                        .socialCare("Visited Ada's home")
                        .of(VISIT)
                        .asked(asks))
                .extracting(Question::ask)
                .containsExactly("What did the two visits by children's social care on 3 May 2011 and on 3 June 2011"
                        + " find, and who was seen?");
    }

    @Test
    void a_visit_that_says_who_was_seen_or_not_seen_is_not() {
        assertThat(visit("3 May 2011").saw("Ada", SEEN).asked(asks)).isEmpty();
        assertThat(visit("3 May 2011").of(CHILD_NOT_SEEN).asked(asks)).isEmpty();
        assertThat(visit("3 May 2011").of(NO_CONCERNS).asked(asks)).isEmpty();
    }

    @Test
    void another_agency_s_mention_of_a_visit_is_answered_by_the_visitor_s_own_entry() {
        assertThat(story().child("Ada")
                        .in("May 2011")
                        .school("Ada often late. Officer visited")
                        .of(VISIT)
                        .on("12 May 2011")
                        .educationWelfare("Visited. Ada not seen")
                        .of(VISIT, CHILD_NOT_SEEN)
                        .asked(asks))
                .isEmpty();
        assertThat(story().child("Ada")
                        .in("May 2011")
                        .school("Ada often late. Officer visited")
                        .of(VISIT)
                        .on("1 June 2011")
                        .educationWelfare("Visited. Ada not seen")
                        .of(VISIT, CHILD_NOT_SEEN)
                        .asked(asks))
                .hasSize(1);
    }
}
