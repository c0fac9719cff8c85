package org.sightline.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageKindsTest {

    private static final String ASK =
            "The Board should ask every general practice how it learns of the fathers of children on its list.";

    private static final PassageKinds KINDS = PassageKinds.of(List.of(
            new PassageKinds.Stated(PassageKind.RECOMMENDATION, 9, ASK),
            new PassageKinds.Stated(PassageKind.FINDING, 4, "Nobody asked who else lived in the house.")));

    private static Passage on(int page, String text) {
        return new Passage(1, page, "", text);
    }

    @Test
    void a_passage_in_which_a_recommendation_stands_is_one() {
        assertThat(KINDS.in(on(9, "7. " + ASK + "\n8. And something else that is long enough to be on its own.")))
                .containsExactly(PassageKind.RECOMMENDATION);
    }

    @Test
    void capitals_and_stops_do_not_matter() {
        assertThat(KINDS.in(on(4, "“NOBODY asked, who else lived in the house”, said the reviewer.")))
                .containsExactly(PassageKind.FINDING);
    }

    @Test
    void a_part_of_a_recommendation_that_went_on_over_the_page_is_one_too() {
        assertThat(KINDS.in(on(10, "how it learns of the fathers of children on its list.")))
                .containsExactly(PassageKind.RECOMMENDATION);
    }

    @Test
    void the_same_words_far_away_are_only_told_again() {
        assertThat(KINDS.in(on(40, ASK))).containsExactly(PassageKind.STORY);
    }

    @Test
    void a_passage_can_hold_both() {
        PassageKinds kinds = PassageKinds.of(List.of(
                new PassageKinds.Stated(PassageKind.RECOMMENDATION, 4, ASK),
                new PassageKinds.Stated(PassageKind.FINDING, 4, "Nobody asked who else lived in the house.")));

        assertThat(kinds.in(on(4, "Nobody asked who else lived in the house. " + ASK)))
                .containsExactlyInAnyOrder(PassageKind.FINDING, PassageKind.RECOMMENDATION);
    }

    @Test
    void everything_else_is_the_story() {
        assertThat(KINDS.in(on(4, "She was born in the spring."))).containsExactly(PassageKind.STORY);
        assertThat(KINDS.in(on(4, ""))).containsExactly(PassageKind.STORY);
        assertThat(PassageKinds.of(List.of()).in(on(1, ASK))).containsExactly(PassageKind.STORY);
    }
}
