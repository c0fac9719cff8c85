package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.CONFERENCE;
import static org.sightline.core.readings.Kind.NOTIFICATION;
import static org.sightline.core.readings.Kind.NO_FURTHER_ACTION;
import static org.sightline.core.readings.Kind.REFERRAL;

import org.junit.jupiter.api.Test;
import org.sightline.core.entries.Sector;

class WhatDidRepeatedReferralsShowTest {
    private final Asks asks = new WhatDidRepeatedReferralsShow();

    private static Story two() {
        return story().child("Ada")
                .in("March 2008")
                .socialCare("Notice, Ada")
                .of(NOTIFICATION, NO_FURTHER_ACTION)
                .from("Police", Sector.POLICE)
                .in("August 2009")
                .socialCare("Notice, Ada")
                .of(NOTIFICATION)
                .from("Police", Sector.POLICE);
    }

    private static Story three() {
        return two().on("7 January 2011").socialCare("Ada's arm").of(REFERRAL).from("Hospital", Sector.HOSPITAL);
    }

    @Test
    void the_third_referral_from_a_second_side_is_asked_about_with_those_before_it() {
        assertThat(three().asked(asks)).singleElement().satisfies(question -> {
            assertThat(question.ask())
                    .isEqualTo("Did anybody read the three referrals and notices between March 2008 and 7 January 2011"
                            + " together, and what did they show?");
            assertThat(question.found().says())
                    .startsWith(
                            "Two came from the police (in March 2008 and in August 2009) and one came from the hospital (on 7"
                                    + " January 2011). One ended with no further action.");
        });
    }

    @Test
    void two_are_not_many() {
        assertThat(two().asked(asks)).isEmpty();
    }

    @Test
    void a_conference_soon_after_has_looked_at_them_and_one_a_day_too_late_has_not() {
        assertThat(three().on("7 April 2011")
                        .socialCare("Conference, Ada")
                        .of(CONFERENCE)
                        .asked(asks))
                .isEmpty();
        assertThat(three().on("8 April 2011")
                        .socialCare("Conference, Ada")
                        .of(CONFERENCE)
                        .asked(asks))
                .hasSize(1);
    }

    @Test
    void one_referral_told_by_two_teams_counts_once() {
        assertThat(two().in("May 2010")
                        .socialCare("Ada referred")
                        .of(REFERRAL)
                        .in("May 2010")
                        .wrote("Duty team", Sector.SOCIAL_CARE, "Ada referred")
                        .of(REFERRAL)
                        .whichIsTheSame()
                        .asked(asks))
                .singleElement()
                .satisfies(question -> assertThat(question.ask()).startsWith("Did anybody read the three "));
    }

    @Test
    void referrals_years_apart_are_not_read_as_one_run() {
        assertThat(two().in("September 2012")
                        .socialCare("Ada referred")
                        .of(REFERRAL)
                        .asked(asks))
                .isEmpty();
    }
}
