package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Lens;

/** Every question that rests on a dated rule, for a matter of May 2011 asked about in 2016. */
class LensTest {

    static Stream<Arguments> every_question_that_rests_on_a_dated_rule() {
        return Stream.of(
                Arguments.of(new WhatBecameOfTheReferral(), "REF-1", of(Kind.REFERRAL)),
                Arguments.of(new WasTheChildAssessed(), "S47", of(Kind.SUSPECTED_ABUSE)),
                Arguments.of(new WasTheChildAssessed(), "STRAT", of(Kind.SUSPECTED_ABUSE)),
                Arguments.of(new WasTheChildAssessed(), "ASM-CORE", of(Kind.SUSPECTED_ABUSE)),
                Arguments.of(new WasTheChildAssessed(), "ASM-45", of(Kind.SUSPECTED_ABUSE)),
                Arguments.of(new WhatBecameOfTheChildsRequest(), "ASM-CORE", of(Kind.CHILD_ASKS)),
                Arguments.of(new WhatBecameOfTheChildsRequest(), "ASM-45", of(Kind.CHILD_ASKS)),
                Arguments.of(new WhatFollowedMissedAppointments(), "WNB", of(Kind.NOT_BROUGHT)),
                Arguments.of(new WhoTookOverAfterRemoval(), "GP-LIST", of(Kind.REMOVED_FROM_LIST)),
                Arguments.of(new WhoTookOverAfterRemoval(), "OFF-ROLL-20", of(Kind.OFF_ROLL)),
                Arguments.of(new WhoLookedAfterNilTrace(), "CME", of(Kind.NOT_TRACED)),
                Arguments.of(new WhereWasTheChildAtSchool(), "SCHOOL-START", of(Kind.MOVE)),
                Arguments.of(new WasTheExpectedContactMade(), "HV-1-YEAR", of(Kind.MOVE)));
    }

    @ParameterizedTest
    @MethodSource("every_question_that_rests_on_a_dated_rule")
    void a_duty_that_stood_and_stands_shows_through_both(Asks asks, String rule, Story story) {
        assertThat(story.by(Figures.only(rule, "2000-01-01/ Look at it")).asked(asks))
                .anySatisfy(question -> {
                    assertThat(question.expected().lens()).isEqualTo(Lens.BOTH);
                    assertThat(question.expected().rule()).contains(rule + " (law, from 1 January 2000)");
                    assertThat(question.expected().says())
                            .contains("2011 and today alike, ")
                            .endsWith("Look at it.");
                });
    }

    @ParameterizedTest
    @MethodSource("every_question_that_rests_on_a_dated_rule")
    void a_duty_that_has_changed_shows_as_it_was_then_with_today_s_beside_it(Asks asks, String rule, Story story) {
        assertThat(story.by(Figures.only(rule, "2000-01-01/2013-12-31 Look at it", "2014-01-01/ Look twice"))
                        .asked(asks))
                .anySatisfy(question -> {
                    assertThat(question.expected().lens()).isEqualTo(Lens.THEN);
                    assertThat(question.expected().rule()).contains("to 31 December 2013)");
                    assertThat(question.expected().says())
                            .contains("Look at it. Today, ")
                            .endsWith("Look twice.");
                });
    }

    @ParameterizedTest
    @MethodSource("every_question_that_rests_on_a_dated_rule")
    void a_duty_that_came_later_shows_as_today_s_alone(Asks asks, String rule, Story story) {
        assertThat(story.by(Figures.only(rule, "2014-01-01/ Look at it")).asked(asks))
                .anySatisfy(question -> {
                    assertThat(question.expected().lens()).isEqualTo(Lens.NOW);
                    assertThat(question.expected().says())
                            .contains("No such duty is known to have stood on ")
                            .endsWith("Look at it.");
                });
    }

    /** Two entries of children's social care and of health, a week apart, of that kind. */
    private static Story of(Kind kind) {
        return story().child("Ada", "1 May 2006")
                .child("Ben", "3 May 2010")
                .asAt("1 March 2016")
                .on("3 May 2009")
                .healthVisitor("Ada and Ben are on the list")
                .on("3 May 2011")
                .socialCare("Ada and Ben are spoken of")
                .of(kind)
                .on("10 May 2011")
                .healthVisitor("Ada and Ben are spoken of")
                .of(kind)
                .on("1 February 2016")
                .housing("Ada and Ben still live there");
    }
}
