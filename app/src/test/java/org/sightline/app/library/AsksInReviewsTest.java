package org.sightline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.core.library.Ask;
import org.sightline.core.library.FindAsks;
import org.sightline.core.library.ReadPageText;

/** The shapes in which reviews ask, by made-up texts; nobody and nowhere in them exists. */
class AsksInReviewsTest {

    private final FindAsks findAsks = new FindAsks(AskTerms.shipped());

    private List<Ask> asks(String... pages) {
        return findAsks.in(ReadPageText.read(List.of(pages)));
    }

    private List<String> texts(String... pages) {
        return asks(pages).stream().map(Ask::text).toList();
    }

    @Test
    void labelled_recommendations_are_found_and_what_is_said_about_them_is_not() {
        List<Ask> asks = asks("""
                7. Recommendations
                7.1 This review makes five recommendations to the Ashvale Safeguarding Children Partnership
                (the Partnership). They follow from the findings in section six.
                Recommendation 1: The Partnership should satisfy itself that every agency asks who lives with
                a baby, and writes down the answer, by the end of March 2031.
                Recommendation 2: Ashvale Police to review how calls about noise are passed to the
                multi-agency hub when children are known to live at the address.
                Recommendation 3
                The Integrated Care Board should make sure that midwives can see the record of an earlier
                child who was removed.
                This matters because Rowan's midwife had never heard of his brother.
                Recommendation 4 – Fathers
                All agencies should record the name of a child's father. The Partnership should audit this
                within six months of publication of this report.
                Recommendation 5: That the Council, the police and the health trusts:
                • agree one form for asking about a new partner
                • test it with parents
                8. Conclusion
                8.1 The practitioners who knew Rowan spoke openly, and the review is grateful to them.
                8.2 His mother should have been heard sooner.
                """);

        assertThat(asks).hasSize(5).allSatisfy(ask -> assertThat(ask.heading()).isEqualTo("7. Recommendations"));
        assertThat(asks.getFirst())
                .isEqualTo(new Ask(
                        1,
                        "7. Recommendations",
                        "The Partnership should satisfy itself that every agency asks who lives with a baby, and writes down the answer, by the end of March 2031.",
                        Optional.of("The Partnership"),
                        Optional.of("by the end of March 2031")));
        assertThat(asks.get(1).whom()).contains("Ashvale Police");
        assertThat(asks.get(2).text()).startsWith("The Integrated Care Board").endsWith("removed.");
        assertThat(asks.get(3).byWhen()).contains("within six months of publication of this report");
        assertThat(asks.get(4).whom()).contains("the Council, the police and the health trusts");
        assertThat(asks.get(4).text()).endsWith("\ntest it with parents");
    }

    @Test
    void points_under_what_needs_to_improve_need_not_sound_like_asks() {
        assertThat(texts("""
                        What needs to improve?
                        ◼ The way in which school nurses are told that a child has moved to another
                        school.
                        ◼ Work with fathers, including:
                        − those who live elsewhere
                        − those who are in prison.
                        ◼ Interpreters
                        The experiences of children who need help and
                        protection: good
                        1. Children are seen quickly by workers who know them.
                        """))
                .containsExactly(
                        "The way in which school nurses are told that a child has moved to another school.",
                        "Work with fathers, including:\nthose who live elsewhere\nthose who are in prison.",
                        "Interpreters");
    }

    @Test
    void a_list_of_another_kind_after_a_heading_that_looks_like_a_sentence_is_not_of_asks() {
        assertThat(texts("""
                        What needs to improve

                        • The response to children who are homeless.

                        The help that children in Ashvale receive is good.

                        1. Families are seen quickly.
                        2. Plans are clear.
                        """)).containsExactly("The response to children who are homeless.");
    }

    @Test
    void running_text_asks_in_so_many_words() {
        List<Ask> asks = asks("""
                Executive summary
                The review heard from nine agencies. It is recommended that the Board considers how housing officers are trained. Nobody thought that unusual.
                This review recommends that the Council writes to every private landlord by 1 June 2030.
                """);

        assertThat(asks)
                .extracting(Ask::text)
                .containsExactly(
                        "It is recommended that the Board considers how housing officers are trained.",
                        "This review recommends that the Council writes to every private landlord by 1 June 2030.");
        assertThat(asks).extracting(ask -> ask.whom().orElseThrow()).containsExactly("the Board", "the Council");
        assertThat(asks.get(1).byWhen()).contains("by 1 June 2030");
    }

    @Test
    void recommendations_of_an_earlier_time_and_what_became_of_them_are_left_out() {
        assertThat(texts("""
                        Progress on earlier recommendations
                        1. The Board should publish its threshold document. This was done.
                        2. Ensure that minutes are kept. This was done.
                        What happened
                        The review of Child P made four recommendations. It was recommended that training be given.
                        The assessment recommended that Wren should live with her aunt.
                        """)).isEmpty();
    }

    @Test
    void an_item_that_a_page_break_cut_is_whole_and_begins_where_it_began() {
        List<Ask> asks = asks("""
                Safeguarding review: Child Wren
                12
                5. What should happen next
                5.1 The partnership ought to look again at its guide to injuries, which was written before
                the hub began.
                5.2 Schools in Ashvale should keep two telephone numbers for every child, and ask again each
                """, """
                Safeguarding review: Child Wren
                13
                September.
                5.3 The named GP should tell all practices about this review.
                6. How this review was done
                6.1 Four agencies sent a chronology. The panel met three times.
                """, """
                Safeguarding review: Child Wren
                14
                6.2 The reviewer should like to thank the panel.
                """);

        assertThat(asks).extracting(Ask::page).containsExactly(1, 1, 2);
        assertThat(asks.get(1).text()).endsWith("every child, and ask again each September.");
        assertThat(asks.get(1).whom()).contains("Schools in Ashvale");
    }

    @Test
    void themes_between_recommendations_are_not_asks() {
        assertThat(texts("""
                        Key learning and recommendations for the Partnership
                        Theme 1: Neglect
                        Neglect was seen as a matter of tidiness. Home conditions rose and fell.
                        Recommendation 1
                        The Partnership should choose one tool for neglect, and use it.
                        Theme 2: Fathers
                        Nobody knew who the father was. Staff did not ask.
                        Recommendation 2
                        The Partnership should:
                        • make fathers part of every audit
                        • ask fathers themselves what would help
                        Method
                        The reviewer read 400 pages of records and met eleven practitioners.
                        """))
                .containsExactly(
                        "The Partnership should choose one tool for neglect, and use it.",
                        "The Partnership should:\nmake fathers part of every audit\nask fathers themselves what would help");
    }

    @Test
    void learning_points_and_numbered_short_forms_are_found() {
        assertThat(texts("""
                        Recommendations
                        R1 The Partnership should write one protocol for bruises on babies who do not yet move.
                        R2 The Partnership should ask for a yearly audit of that protocol.
                        Learning points
                        Learning point 1: A bruise on a baby is never a small thing.
                        Learning point 2: A father who is never there may still be living in the house.
                        Good practice
                        • The nursery telephoned every morning when she did not come.
                        """)).hasSize(4).last().asString().startsWith("A father who");
    }

    @Test
    void points_whose_bullets_were_lost_are_found_by_standing_alone() {
        assertThat(texts("""
                        Areas for improvement

                        The way in which school nurses are told that a child has moved.

                        The recording of who was present.

                        What works well

                        The hub answers quickly.
                        """)).hasSize(2);
    }

    @Test
    void a_review_that_asks_for_nothing_has_no_asks() {
        assertThat(texts("""
                        Recommendations
                        There are no recommendations, because each agency has already acted.
                        """)).isEmpty();
        assertThat(asks("", "")).isEmpty();
        assertThat(findAsks.in(List.of())).isEmpty();
    }

    @Test
    void what_a_summary_says_first_is_counted_once_with_what_is_said_of_it_later() {
        List<Ask> asks = asks("""
                Recommendations
                1. Agree how schools are told when a child leaves care.
                2. Check that letters are read.
                Recommendations for Ashvale Council
                1. Agree how schools are told when a child leaves care.
                """);

        assertThat(asks).hasSize(2);
        assertThat(asks.getFirst().whom()).contains("Ashvale Council");
    }
}
