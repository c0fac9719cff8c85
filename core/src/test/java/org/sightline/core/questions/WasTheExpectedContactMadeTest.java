package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.BIRTH;
import static org.sightline.core.readings.Kind.HEALTH_CHECK;
import static org.sightline.core.readings.SightingGrade.EXAMINED;

import org.junit.jupiter.api.Test;
import org.sightline.core.rulebook.Lens;

class WasTheExpectedContactMadeTest {
    private final Asks asks = new WasTheExpectedContactMade();

    /** Reviews were due by 15 June and 27 July 2009, 1 June 2010 and 1 December 2011. */
    private static Story born(String day, String last) {
        return story().child("Ada", day)
                .on(day)
                .hospital("Ada born")
                .of(BIRTH)
                .on(last)
                .police("Ada at home")
                .asAt(last);
    }

    @Test
    void the_reviews_that_are_not_in_the_record_are_one_question() {
        assertThat(born("1 June 2009", "1 September 2010")
                        .on("20 July 2009")
                        .gp("Ada's check")
                        .of(HEALTH_CHECK)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.ask())
                            .isEqualTo(
                                    "Did Ada have these health reviews, which every child is offered: the review of a new baby (due by 15"
                                            + " June 2009) and the review at one year (due by 1 June 2010)? What did they"
                                            + " find?");
                    assertThat(question.found().from().earliest()).isEqualTo("2009-06-11");
                });
    }

    @Test
    void a_review_a_little_late_was_made_and_one_later_than_that_was_not() {
        assertThat(born("1 June 2009", "1 September 2009")
                        .on("13 July 2009")
                        .gp("Ada weighed")
                        .saw("Ada", EXAMINED)
                        .asked(asks))
                .isEmpty();
        assertThat(born("1 June 2009", "1 September 2009")
                        .on("14 July 2009")
                        .gp("Ada weighed")
                        .saw("Ada", EXAMINED)
                        .asked(asks))
                .hasSize(1);
    }

    @Test
    void what_became_a_duty_later_is_told_as_it_stood_then_and_as_it_stands_today() {
        Question question = born("1 June 2009", "1 September 2015")
                .asAt("1 September 2016")
                .asked(asks)
                .getFirst();
        assertThat(question.expected().says()).contains("customary").contains("offered");
        assertThat(question.expected().lens()).isEqualTo(Lens.THEN);
        assertThat(question.expected().rule()).contains("HV-NEW-BABY").contains("practice");
    }

    @Test
    void a_review_that_fell_due_after_the_record_s_end_or_the_child_s_death_is_not_expected() {
        assertThat(story().childWhoDied("Ada", "1 June 2009", "10 June 2009")
                        .on("1 June 2009")
                        .hospital("Ada born")
                        .of(BIRTH)
                        .on("1 September 2010")
                        .police("Inquest")
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void without_any_health_file_nobody_can_say_what_health_did() {
        assertThat(story().child("Ada", "1 June 2009")
                        .on("2 June 2009")
                        .police("Ada")
                        .on("1 June 2012")
                        .police("Ada")
                        .asked(asks))
                .isEmpty();
    }
}
