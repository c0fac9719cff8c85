package org.sightline.core.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which files are one review, and which lessons one lesson. */
class MergingTest {

    private static MadeLibrary rowan() {
        return new MadeLibrary()
                .report(
                        "calderwick",
                        2009,
                        "Executive summary of a serious case review about Rowan",
                        "1 to 4",
                        "boy",
                        "neglect");
    }

    @Test
    void the_executive_summary_and_the_overview_report_are_one_review() {
        Learned learned = rowan().report("calderwick", 2010, "Rowan: overview report", "1 to 4", "boy", "neglect")
                .learned();

        assertThat(learned.reviews()).hasSize(1);
        Review review = learned.reviews().getFirst();
        assertThat(review.year()).contains(2009);
        assertThat(review.why().getFirst().parts())
                .extracting(part -> part.says())
                .containsExactly(
                        "both are of one board, published in 2009 and 2010",
                        "both titles say “rowan”, as no title of another review does",
                        "both tell the same age and sex and kind of harm");
    }

    @Test
    void another_child_of_the_same_board_and_year_is_another_review() {
        assertThat(rowan().report(
                                "calderwick",
                                2009,
                                "Executive summary of a serious case review about Teal",
                                "1 to 4",
                                "girl",
                                "neglect")
                        .learned()
                        .reviews())
                .hasSize(2);
    }

    @Test
    void the_same_name_at_another_board_or_years_later_is_another_review() {
        assertThat(rowan().report("westmarch", 2009, "Rowan", "1 to 4", "boy", "neglect")
                        .report("calderwick", 2014, "Rowan", "1 to 4", "boy", "neglect")
                        .learned()
                        .reviews())
                .hasSize(3);
    }

    @Test
    void a_name_without_facts_that_go_together_is_not_enough() {
        assertThat(rowan().report("calderwick", 2009, "Rowan", "", "", "neglect")
                        .learned()
                        .reviews())
                .hasSize(2);
    }

    @Test
    void the_same_lessons_in_the_same_words_are_enough() {
        Learned learned = new MadeLibrary()
                .report("calderwick", 2009)
                .ask("Ask every father who he is.")
                .ask("Ring relatives back.")
                .report("calderwick", 2009)
                .ask("Ask every father who he is.")
                .ask("Ring relatives back!")
                .ask("See the child alone.")
                .learned();

        assertThat(learned.reviews()).hasSize(1);
        assertThat(learned.told()).hasSize(3);
        assertThat(learned.reviews().getFirst().first().id())
                .as("the fuller one")
                .isEqualTo(2);
        assertThat(learned.told().getFirst().why().getFirst().says())
                .isEqualTo("told again in the other file on page 1 in the same words");
    }

    @Test
    void nearly_the_same_words_in_one_review_are_one_lesson() {
        Learned learned = new MadeLibrary()
                .report("calderwick", 2009)
                .ask("The Board should see that every father and partner is asked about, recorded and met by somebody.")
                .ask("The Board should see that every father and partner is asked about, recorded and met by someone.")
                .learned();

        assertThat(learned.told()).hasSize(1);
        assertThat(learned.told().getFirst().why().getFirst().says())
                .isEqualTo("told again on page 1: 15 of the 17 words of both are the same");
    }

    @Test
    void a_finding_and_a_recommendation_are_never_one() {
        assertThat(new MadeLibrary()
                        .report("calderwick", 2009)
                        .finding("Fathers are asked.")
                        .ask("Fathers are asked.")
                        .learned()
                        .told())
                .hasSize(2);
    }

    @Test
    void the_same_words_of_another_review_are_another_lesson() {
        assertThat(new MadeLibrary()
                        .report("calderwick", 2009)
                        .ask("Ask every father.")
                        .report("westmarch", 2012)
                        .ask("Ask every father.")
                        .learned()
                        .told())
                .hasSize(2);
    }
}
