package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.EXPLANATION;
import static org.sightline.core.readings.Kind.INJURY;
import static org.sightline.core.readings.Kind.SECTION_47;

import org.junit.jupiter.api.Test;

class WasTheExplanationTestedTest {
    private final Asks asks = new WasTheExplanationTested();

    private static Story fall() {
        return story().child("Ada")
                .in("March 2008")
                .hospital("Ada cut her lip. Fell from a chair")
                .of(INJURY, EXPLANATION);
    }

    @Test
    void two_injuries_each_explained_by_a_fall_are_asked_about_side_by_side() {
        assertThat(fall().in("July 2010")
                        .school("Ada has a bruise. Fell")
                        .of(INJURY, EXPLANATION)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.ask())
                            .isEqualTo("Who checked the explanations given for the injuries recorded in March"
                                    + " 2008 and in July 2010, and were the injuries ever looked at together?");
                    assertThat(question.found().says())
                            .startsWith(
                                    "Two entries record an injury with an explanation: March 2008, the hospital: \"Ada cut her"
                                            + " lip. Fell from a chair\"; July 2010, the school: \"Ada has a bruise. Fell\".");
                });
    }

    @Test
    void one_fall_is_a_fall() {
        assertThat(fall().asked(asks)).isEmpty();
    }

    @Test
    void one_injury_told_by_two_agencies_is_one() {
        assertThat(fall().in("March 2008")
                        .gp("Ada's lip, fell")
                        .of(INJURY, EXPLANATION)
                        .whichIsTheSame()
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void an_injury_that_was_enquired_into_has_been_tested() {
        assertThat(fall().on("3 July 2010")
                        .school("Ada has a bruise. Fell")
                        .of(INJURY, EXPLANATION)
                        .on("31 July 2010")
                        .socialCare("Section 47 enquiry, Ada")
                        .of(SECTION_47)
                        .asked(asks))
                .isEmpty();
        assertThat(fall().on("3 July 2010")
                        .school("Ada has a bruise. Fell")
                        .of(INJURY, EXPLANATION)
                        .on("1 August 2010")
                        .socialCare("Section 47 enquiry, Ada")
                        .of(SECTION_47)
                        .asked(asks))
                .hasSize(1);
    }
}
