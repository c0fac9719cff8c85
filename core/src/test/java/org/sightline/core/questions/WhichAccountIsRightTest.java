package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.DOMESTIC_ABUSE;
import static org.sightline.core.readings.Kind.INJURY;
import static org.sightline.core.readings.Kind.NOTIFICATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.core.chronology.Contradiction;
import org.sightline.core.chronology.Contradiction.Telling;
import org.sightline.core.entries.Sector;

class WhichAccountIsRightTest {
    private final Asks asks = new WhichAccountIsRight();

    private static final Contradiction SIDES = new Contradiction(
            Contradiction.Subject.FACT,
            "Left and right differ",
            List.of(new Telling("e1", "left arm"), new Telling("e2", "right arm")));

    private static Story toldTwice() {
        return story().child("Ada")
                .on("3 May 2011")
                .hospital("Ada's left arm")
                .of(INJURY)
                .on("3 May 2011")
                .police("Ada's right arm")
                .of(INJURY);
    }

    @Test
    void two_accounts_that_cannot_both_be_right_are_set_side_by_side() {
        assertThat(toldTwice().whichIsTheSame(SIDES).asked(asks))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.ask())
                            .isEqualTo(
                                    "The hospital and the police tell the injury of 3 May 2011 differently: which account is"
                                            + " right?");
                    assertThat(question.found().says())
                            .isEqualTo("Left and right differ: the hospital, \"left arm\"; the police, \"right arm\".");
                });
    }

    @Test
    void two_accounts_that_agree_raise_nothing() {
        assertThat(toldTwice().whichIsTheSame().asked(asks)).isEmpty();
    }

    @Test
    void a_telling_that_was_not_there_on_the_day_of_asking_contradicts_nothing_yet() {
        assertThat(toldTwice()
                        .on("1 June 2011")
                        .gp("Ada's right arm")
                        .of(INJURY)
                        .whichIsTheSame(SIDES)
                        .asAt("10 May 2011")
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void an_agency_that_counts_more_than_another_was_told_of_is_asked_about() {
        assertThat(story().child("Ada")
                        .in("2006 to 2011")
                        .police("12 incidents at Ada's home")
                        .of(DOMESTIC_ABUSE)
                        .in("March 2008")
                        .socialCare("Notice, Ada")
                        .of(NOTIFICATION)
                        .from("Police", Sector.POLICE)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> assertThat(question.found().says())
                        .isEqualTo(
                                "The record of the police counts twelve between 2006 and 2011; that of children's social"
                                        + " care holds one notice from there (in March 2008)."));
    }
}
