package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.ASSESSMENT;
import static org.sightline.core.readings.Kind.NOTIFICATION;
import static org.sightline.core.readings.Kind.REFERRAL;

import org.junit.jupiter.api.Test;
import org.sightline.core.entries.Sector;
import org.sightline.core.rulebook.Lens;

class WhatBecameOfTheReferralTest {
    private final Asks asks = new WhatBecameOfTheReferral();

    private static Story notice(String when) {
        return story().child("Ada")
                .in(when)
                .socialCare("Domestic abuse notice, Ada at home")
                .of(NOTIFICATION)
                .from("Police", Sector.POLICE);
    }

    @Test
    void a_notice_whose_place_for_a_decision_is_empty_is_asked_about_by_its_sender_and_its_month() {
        assertThat(notice("November 2010").decided("").asked(asks))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.ask()).isEqualTo("What became of the notice from the police in November 2010?");
                    assertThat(question.found().says())
                            .isEqualTo(
                                    "In this entry of children's social care the space for the decision is empty, and no"
                                            + " entry there shows one within 3 months.");
                });
    }

    @Test
    void a_decision_in_the_row_answers_it_whatever_was_decided() {
        assertThat(notice("November 2010").decided("No further action").asked(asks))
                .isEmpty();
    }

    @Test
    void an_assessment_soon_after_answers_it() {
        assertThat(notice("November 2010")
                        .decided("")
                        .on("9 December 2010")
                        .socialCare("Assessment of Ada begun")
                        .of(ASSESSMENT)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void an_assessment_long_after_does_not() {
        assertThat(notice("3 November 2010")
                        .decided("")
                        .on("4 February 2011")
                        .socialCare("Assessment of Ada")
                        .of(ASSESSMENT)
                        .asked(asks))
                .hasSize(1);
        assertThat(notice("3 November 2010")
                        .decided("")
                        .on("3 February 2011")
                        .socialCare("Assessment of Ada")
                        .of(ASSESSMENT)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void what_another_agency_says_it_sent_and_nobody_received_is_asked_about_too() {
        assertThat(story().child("Ada")
                        .on("8 March 2012")
                        .gp("Referred Ada")
                        .of(REFERRAL)
                        .passedTo("Children's social care", Sector.SOCIAL_CARE)
                        .asked(asks))
                .singleElement()
                .satisfies(
                        question -> assertThat(question.ask())
                                .isEqualTo(
                                        "What became of the information that the GP passed to children's social care on 8 March 2012?"));
    }

    @Test
    void what_was_sent_and_received_is_not() {
        assertThat(story().child("Ada")
                        .on("8 March 2012")
                        .gp("Referred Ada")
                        .of(REFERRAL)
                        .passedTo("Children's social care", Sector.SOCIAL_CARE)
                        .on("12 March 2012")
                        .socialCare("GP refers Ada")
                        .of(REFERRAL)
                        .decided("Assessment")
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void the_rule_of_today_is_not_held_against_a_day_before_it() {
        assertThat(notice("November 2010")
                        .decided("")
                        .asked(asks)
                        .getFirst()
                        .expected()
                        .lens())
                .isEqualTo(Lens.NOW);
        assertThat(notice("November 2014")
                        .decided("")
                        .asked(asks)
                        .getFirst()
                        .expected()
                        .lens())
                .isEqualTo(Lens.BOTH);
    }

    @Test
    void nothing_is_asked_before_a_decision_could_be_expected() {
        assertThat(notice("3 November 2010").decided("").asAt("3 February 2011").asked(asks))
                .isEmpty();
    }
}
