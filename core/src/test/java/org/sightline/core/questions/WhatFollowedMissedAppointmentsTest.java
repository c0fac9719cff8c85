package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.APPOINTMENT;
import static org.sightline.core.readings.Kind.NOT_BROUGHT;
import static org.sightline.core.readings.Kind.SHARED;
import static org.sightline.core.readings.SightingGrade.EXAMINED;

import org.junit.jupiter.api.Test;
import org.sightline.core.rulebook.Lens;
import org.sightline.core.rulebook.RuleBook;

class WhatFollowedMissedAppointmentsTest {
    private final Asks asks = new WhatFollowedMissedAppointments();

    private static Story twoMissed() {
        return story().child("Ada")
                .on("3 May 2011")
                .hospital("Ada not brought to the eye clinic")
                .of(NOT_BROUGHT)
                .on("7 June 2011")
                .gp("Ada not brought for her injections")
                .of(NOT_BROUGHT);
    }

    @Test
    void two_appointments_missed_in_a_row_are_one_question() {
        assertThat(twoMissed().asked(asks)).singleElement().satisfies(question -> {
            assertThat(question.ask())
                    .isEqualTo("What was done after Ada was not brought two times on 3 May 2011 and on 7 June 2011,"
                            + " and did anybody ask why?");
            assertThat(question.found().says())
                    .startsWith("The hospital and the GP recorded this on 3 May 2011 and on");
        });
    }

    @Test
    void one_missed_appointment_is_none() {
        assertThat(story().child("Ada")
                        .on("3 May 2011")
                        .gp("Ada not brought")
                        .of(NOT_BROUGHT)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void an_appointment_kept_between_two_missed_ones_breaks_the_row() {
        assertThat(twoMissed()
                        .on("20 May 2011")
                        .gp("Ada seen")
                        .of(APPOINTMENT)
                        .saw("Ada", EXAMINED)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void three_missed_within_a_year_are_asked_about_even_so() {
        Story three = twoMissed()
                .on("20 May 2011")
                .gp("Ada seen")
                .saw("Ada", EXAMINED)
                .on("20 June 2011")
                .gp("Ada seen")
                .saw("Ada", EXAMINED)
                .on("1 September 2011")
                .gp("Ada not brought")
                .of(NOT_BROUGHT);
        assertThat(three.asked(asks)).hasSize(1);
    }

    @Test
    void a_word_to_another_agency_within_the_time_answers_it_and_a_day_later_does_not() {
        assertThat(twoMissed()
                        .on("5 July 2011")
                        .gp("Health visitor told about Ada")
                        .of(SHARED)
                        .asked(asks))
                .isEmpty();
        assertThat(twoMissed()
                        .on("6 July 2011")
                        .gp("Health visitor told about Ada")
                        .of(SHARED)
                        .asked(asks))
                .hasSize(1);
    }

    @Test
    void advice_that_came_later_is_seen_through_the_lens_of_today() {
        RuleBook book = new RuleBook(java.util.stream.Stream.concat(
                        Figures.BOOK.rules().stream(),
                        java.util.stream.Stream.of(Figures.duty("WNB", "2014-01-01", "A miss is weighed.")))
                .toList());
        assertThat(twoMissed().by(book).asked(asks).getFirst().expected().lens())
                .isEqualTo(Lens.NOW);
        assertThat(twoMissed().asked(asks).getFirst().expected().lens()).isEqualTo(Lens.BOTH);
    }
}
