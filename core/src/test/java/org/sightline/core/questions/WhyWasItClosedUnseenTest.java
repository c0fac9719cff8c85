package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.ASSESSMENT;
import static org.sightline.core.readings.Kind.CLOSURE;
import static org.sightline.core.readings.Kind.NO_FURTHER_ACTION;
import static org.sightline.core.readings.SightingGrade.SEEN;

import org.junit.jupiter.api.Test;

class WhyWasItClosedUnseenTest {
    private final Asks asks = new WhyWasItClosedUnseen();

    private static Story closed() {
        return story().child("Ada")
                .child("Ben")
                .on("3 May 2011")
                .socialCare("Ada and Ben referred. Closed")
                .of(CLOSURE)
                .closed("June 2011");
    }

    @Test
    void work_that_ended_without_a_child_being_seen_is_asked_about_by_the_day_it_ended() {
        assertThat(closed().asked(asks)).singleElement().satisfies(question -> {
            assertThat(question.ask())
                    .isEqualTo("Had children's social care seen Ada and Ben before it ended its work in June 2011? If"
                            + " not, why was it ended?");
            assertThat(question.about()).containsExactly("Ada", "Ben");
        });
    }

    @Test
    void a_child_who_was_seen_in_the_meantime_is_left_out() {
        assertThat(closed().on("1 June 2011")
                        .socialCare("Ada seen")
                        .saw("Ada", SEEN)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> assertThat(question.about()).containsExactly("Ben"));
    }

    @Test
    void a_sighting_by_another_agency_or_after_the_end_does_not_answer() {
        assertThat(closed().on("1 June 2011")
                        .police("Ada and Ben seen")
                        .saw("Ada", SEEN)
                        .saw("Ben", SEEN)
                        .asked(asks))
                .hasSize(1);
        assertThat(closed().on("1 July 2011")
                        .socialCare("Ada, Ben")
                        .saw("Ada", SEEN)
                        .saw("Ben", SEEN)
                        .asked(asks))
                .hasSize(1);
        assertThat(closed().on("30 June 2011")
                        .socialCare("Ada, Ben")
                        .saw("Ada", SEEN)
                        .saw("Ben", SEEN)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void several_endings_of_one_agency_are_one_question() {
        assertThat(closed().in("March 2013")
                        .socialCare("Ada assessed, no further action")
                        .of(ASSESSMENT, NO_FURTHER_ACTION)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> assertThat(question.ask()).contains("in June 2011 and in March 2013"));
    }

    @Test
    void a_practice_that_ends_a_consultation_has_closed_nothing() {
        assertThat(story().child("Ada")
                        .on("3 May 2011")
                        .gp("Ada discharged")
                        .of(CLOSURE)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void work_that_had_not_ended_by_the_day_of_asking_is_not_asked_about() {
        assertThat(closed().asAt("31 May 2011").asked(asks)).isEmpty();
    }
}
