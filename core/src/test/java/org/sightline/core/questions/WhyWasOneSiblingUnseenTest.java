package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.SightingGrade.SEEN;

import org.junit.jupiter.api.Test;

class WhyWasOneSiblingUnseenTest {
    private final Asks asks = new WhyWasOneSiblingUnseen();

    private static Story adaSeen(int times) {
        Story story = story().child("Ada").child("Ben");
        for (int day = 1; day <= times; day++) {
            story.on(day + " May 2011").gp("Ada seen").saw("Ada", SEEN);
        }
        return story;
    }

    @Test
    void the_child_who_is_hardly_seen_beside_one_seen_often_is_asked_about() {
        assertThat(adaSeen(3).on("9 May 2011").police("Ben lives here too").asked(asks))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.ask())
                            .isEqualTo(
                                    "Why was Ada seen so much more often than Ben, and how was Ben doing in that time?");
                    assertThat(question.found().says())
                            .isEqualTo("Ada was seen in three entries; Ben is named in one entry and seen in none.");
                });
    }

    @Test
    void two_sightings_are_not_often() {
        assertThat(adaSeen(2).asked(asks)).isEmpty();
    }

    @Test
    void a_quarter_as_often_is_not_seldom() {
        assertThat(adaSeen(4).on("9 May 2011").gp("Ben seen").saw("Ben", SEEN).asked(asks))
                .isEmpty();
        assertThat(adaSeen(5).on("9 May 2011").gp("Ben seen").saw("Ben", SEEN).asked(asks))
                .hasSize(1);
    }

    @Test
    void a_child_is_only_held_against_the_time_in_which_it_lived() {
        assertThat(story().child("Ada")
                        .child("Ben", "1 June 2011")
                        .on("1 May 2011")
                        .gp("Ada seen")
                        .saw("Ada", SEEN)
                        .on("2 May 2011")
                        .gp("Ada seen")
                        .saw("Ada", SEEN)
                        .on("3 May 2011")
                        .gp("Ada seen")
                        .saw("Ada", SEEN)
                        .asked(asks))
                .isEmpty();
    }
}
