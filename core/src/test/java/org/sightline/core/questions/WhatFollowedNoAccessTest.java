package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.CHILD_NOT_SEEN;
import static org.sightline.core.readings.Kind.NO_ACCESS;
import static org.sightline.core.readings.Kind.STRATEGY_DISCUSSION;
import static org.sightline.core.readings.Kind.VISIT;
import static org.sightline.core.readings.SightingGrade.GLIMPSED;
import static org.sightline.core.readings.SightingGrade.SEEN;

import org.junit.jupiter.api.Test;

class WhatFollowedNoAccessTest {
    private final Asks asks = new WhatFollowedNoAccess();

    private static Story twoCallsInVain() {
        return story().child("Ada", "1 June 2009")
                .on("3 May 2011")
                .healthVisitor("No reply at Ada's home, curtains drawn")
                .of(VISIT, NO_ACCESS)
                .on("17 May 2011")
                .healthVisitor("No reply again. Card left for Ada's mother")
                .of(VISIT, NO_ACCESS);
    }

    @Test
    void two_calls_without_access_and_nothing_after_them_are_asked_about_once() {
        assertThat(twoCallsInVain().asked(asks)).singleElement().satisfies(question -> {
            assertThat(question.ask())
                    .isEqualTo("What was done to see Ada after two attempts on 3 May 2011 and on 17 May 2011"
                            + " ended without anybody seeing the child?");
            assertThat(question.about()).containsExactly("Ada");
            assertThat(question.found().evidence()).containsExactly("e1", "e2");
            assertThat(question.found().says()).startsWith("Health visiting tried on 3 May 2011 and on 17 May 2011.");
        });
    }

    @Test
    void one_closed_door_is_no_run() {
        assertThat(story().child("Ada")
                        .on("3 May 2011")
                        .healthVisitor("No reply at Ada's")
                        .of(NO_ACCESS)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void a_child_who_is_seen_in_between_or_soon_after_ends_the_matter() {
        assertThat(twoCallsInVain()
                        .on("31 May 2011")
                        .healthVisitor("Ada seen at home")
                        .saw("Ada", SEEN)
                        .asked(asks))
                .isEmpty();
        assertThat(twoCallsInVain()
                        .on("10 May 2011")
                        .gp("Ada seen")
                        .saw("Ada", SEEN)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void a_child_seen_a_day_too_late_does_not() {
        assertThat(twoCallsInVain()
                        .on("1 June 2011")
                        .healthVisitor("Ada seen at home")
                        .saw("Ada", SEEN)
                        .asked(asks))
                .hasSize(1);
    }

    @Test
    void a_child_heard_through_the_door_was_not_seen() {
        assertThat(twoCallsInVain()
                        .on("20 May 2011")
                        .police("Ada heard crying")
                        .saw("Ada", GLIMPSED)
                        .asked(asks))
                .hasSize(1);
    }

    @Test
    void a_discussion_of_what_to_do_is_an_answer() {
        assertThat(twoCallsInVain()
                        .on("20 May 2011")
                        .socialCare("Strategy discussion on Ada")
                        .of(STRATEGY_DISCUSSION)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void calls_that_may_lie_far_apart_are_not_one_run() {
        assertThat(story().child("Ada")
                        .in("May 2010")
                        .healthVisitor("No reply at Ada's")
                        .of(NO_ACCESS)
                        .in("May 2011")
                        .housing("No reply at Ada's")
                        .of(NO_ACCESS)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void brothers_and_sisters_unseen_at_the_same_calls_share_one_question() {
        assertThat(story().child("Ada")
                        .child("Ben")
                        .on("3 May 2011")
                        .healthVisitor("No reply")
                        .of(NO_ACCESS)
                        .on("9 May 2011")
                        .housing("Called, spoke to the mother at the door")
                        .of(VISIT, CHILD_NOT_SEEN)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> assertThat(question.about()).containsExactly("Ada", "Ben"));
    }

    @Test
    void nothing_is_asked_while_there_is_still_time_for_the_next_step() {
        assertThat(twoCallsInVain().asAt("31 May 2011").asked(asks)).isEmpty();
        assertThat(twoCallsInVain().asAt("1 June 2011").asked(asks)).hasSize(1);
    }

    @Test
    void an_entry_without_a_date_makes_no_run() {
        assertThat(story().child("Ada")
                        .on("unknown")
                        .healthVisitor("No reply at Ada's")
                        .of(NO_ACCESS)
                        .on("3 May 2011")
                        .healthVisitor("No reply at Ada's")
                        .of(NO_ACCESS)
                        .asked(asks))
                .isEmpty();
    }
}
