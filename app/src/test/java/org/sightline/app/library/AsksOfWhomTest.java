package org.sightline.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.core.library.Ask;
import org.sightline.core.library.Block;
import org.sightline.core.library.FindAsks;
import org.sightline.core.library.Page;
import org.sightline.core.library.ReadPageText;

/** Who is asked and by when, in made-up texts and tables; nobody and nowhere in them exists. */
class AsksOfWhomTest {

    private final FindAsks findAsks = new FindAsks(AskTerms.shipped());

    private List<Ask> asks(String... pages) {
        return findAsks.in(ReadPageText.read(List.of(pages)));
    }

    private List<String> texts(String... pages) {
        return asks(pages).stream().map(Ask::text).toList();
    }

    @Test
    void a_lead_in_says_whom_its_list_is_for() {
        assertThat(asks("""
                        Learning and recommendations

                        6.1 The review found that the voice of Wren was rarely written down.

                        6.2 There was much to praise in the school's response.

                        The Partnership should:
                        • seek assurance that children are seen alone
                        • publish a guide for schools on hidden injuries
                        """))
                .extracting(Ask::text, ask -> ask.whom().orElseThrow())
                .containsExactly(
                        tuple("seek assurance that children are seen alone", "The Partnership"),
                        tuple("publish a guide for schools on hidden injuries", "The Partnership"));
    }

    @Test
    void headings_within_the_recommendations_say_whom_they_are_for() {
        assertThat(asks("""
                        Single agency actions

                        For Ashvale Council
                        1. Review the threshold document with partners.
                        2. Train all team managers in reflective supervision.

                        For the police
                        1. Ensure that officers who attend an address speak with the children there.

                        Appendix A: Terms of reference

                        1. Was the child's voice heard?
                        """))
                .extracting(ask -> ask.whom().orElseThrow())
                .containsExactly("Ashvale Council", "Ashvale Council", "the police");
    }

    @Test
    void a_table_says_what_whom_and_by_when_in_whatever_order() {
        List<Block> rows = List.of(
                new Block.Heading(1, "Action plan"),
                new Block.TableRow(List.of("No", "By when", "Recommendation", "Lead agency")),
                new Block.TableRow(
                        List.of("1", "June 2030", "Ask about new partners at every contact", "Ashvale Council")),
                new Block.TableRow(List.of("2", "", "Check who collects children by May 2031", "")),
                new Block.Heading(1, "Glossary"),
                new Block.TableRow(List.of("Term", "Meaning")),
                new Block.TableRow(List.of("MASH", "A hub where several agencies sit together")));

        assertThat(findAsks.in(List.of(new Page(3, rows))))
                .containsExactly(
                        new Ask(
                                3,
                                "Action plan",
                                "Ask about new partners at every contact",
                                Optional.of("Ashvale Council"),
                                Optional.of("June 2030")),
                        new Ask(
                                3,
                                "Action plan",
                                "Check who collects children by May 2031",
                                Optional.empty(),
                                Optional.of("by May 2031")));
    }

    @Test
    void a_table_without_headings_is_read_by_what_its_cells_look_like() {
        assertThat(findAsks.in(List.of(new Page(
                        1,
                        List.of(
                                new Block.Heading(1, "Recommendations"),
                                new Block.TableRow(List.of(
                                        "R1", "Agree a guide to bruises on babies", "NHS Ashvale", "May 2031")))))))
                .containsExactly(new Ask(
                        1,
                        "Recommendations",
                        "Agree a guide to bruises on babies",
                        Optional.of("NHS Ashvale"),
                        Optional.of("May 2031")));
    }

    @Test
    void a_table_of_contents_asks_for_nothing() {
        assertThat(texts("""
                        Contents
                        1. Introduction 3
                        2. What happened 5
                        3. Recommendations 19
                        1. Introduction
                        This review was asked for by the Partnership.
                        """)).isEmpty();
    }

    @Test
    void whom_and_when_may_stand_behind_what_is_asked() {
        assertThat(asks("""
                        Recommendations
                        1. A child with a plan is seen alone every three weeks. (Children's services and schools, by June 2031.)
                        2. The front door should ring back whoever rang. Timescale: May 2031.
                        """))
                .extracting(ask -> ask.whom().orElseThrow(), ask -> ask.byWhen().orElseThrow())
                .containsExactly(
                        tuple("Children's services and schools", "by June 2031"), tuple("The front door", "May 2031"));
    }

    @Test
    void a_label_may_say_in_brackets_whom_it_is_for() {
        assertThat(asks("""
                        Recommendations
                        Recommendation 1 (for the Board). Every plan says who reads it to the child, and when, in words that a
                        child can follow. By June 2030.
                        Recommendation 2 (for housing and children's services). No door is taken out of a home without those
                        who visit being told. From now.
                        """))
                .extracting(ask -> ask.whom().orElseThrow(), ask -> ask.byWhen().orElseThrow())
                .containsExactly(
                        tuple("the Board", "By June 2030"), tuple("housing and children's services", "From now"));
    }

    @Test
    void a_time_within_which_work_is_done_is_not_by_when_it_is_asked_for() {
        assertThat(asks("""
                        Recommendations
                        1. The Board should ensure that conferences are held within 15 working days of the strategy
                        meeting.
                        2. Within six months, the Board should check that they are.
                        """))
                .extracting(Ask::byWhen)
                .containsExactly(Optional.empty(), Optional.of("Within six months"));
    }
}
