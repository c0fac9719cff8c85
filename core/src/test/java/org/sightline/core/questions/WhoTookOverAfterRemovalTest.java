package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.HOME_EDUCATION;
import static org.sightline.core.readings.Kind.OFF_ROLL;
import static org.sightline.core.readings.Kind.REGISTERED;
import static org.sightline.core.readings.Kind.REMOVED_FROM_LIST;

import org.junit.jupiter.api.Test;

class WhoTookOverAfterRemovalTest {
    private final Asks asks = new WhoTookOverAfterRemoval();

    private static Story removed() {
        return story().child("Ada")
                .on("3 May 2011")
                .gp("Family of Ada taken off the list")
                .of(REMOVED_FROM_LIST)
                .on("1 June 2012")
                .police("Called to Ada's home");
    }

    @Test
    void a_family_taken_off_a_list_and_on_no_other_is_asked_about() {
        assertThat(removed().asked(asks)).singleElement().satisfies(question -> {
            assertThat(question.ask())
                    .isEqualTo("Who looked after the health of Ada after the child came off the list on 3 May 2011?");
            assertThat(question.found().says())
                    .isEqualTo("The GP recorded it on 3 May 2011. The record holds no later sign that another place"
                            + " took over.");
        });
    }

    @Test
    void a_new_practice_in_time_answers_it() {
        assertThat(removed()
                        .on("31 May 2011")
                        .gp("Ada registered")
                        .of(REGISTERED)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void a_new_practice_a_day_too_late_is_told_in_what_was_found() {
        assertThat(removed()
                        .on("1 June 2011")
                        .gp("Ada registered")
                        .of(REGISTERED)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> assertThat(question.found().says())
                        .endsWith("The next sign that another place took over is on 1 June 2011."));
    }

    @Test
    void a_child_off_roll_who_is_taught_at_home_is_accounted_for() {
        Story off = story().child("Ada")
                .on("3 May 2011")
                .school("Ada off roll")
                .of(OFF_ROLL)
                .on("1 June 2012")
                .police("Called to Ada's home");
        assertThat(off.asked(asks))
                .extracting(Question::ask)
                .containsExactly(
                        "Where did Ada go to school or nursery after the child came off the roll on 3 May 2011?");
        assertThat(off.on("9 May 2011")
                        .educationWelfare("Ada taught at home")
                        .of(HOME_EDUCATION)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void a_list_closed_because_the_child_died_raises_nothing() {
        assertThat(story().childWhoDied("Ada", "1 June 2009", "1 May 2011")
                        .on("3 May 2011")
                        .gp("Ada taken off the list")
                        .of(REMOVED_FROM_LIST)
                        .on("1 June 2012")
                        .police("Inquest")
                        .asked(asks))
                .isEmpty();
    }
}
