package org.sightline.core.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Recommendations that ask for the same, and briefs that are made from them. */
class AskedBeforeTest {

    private static final String BRUISE =
            "The health trust should see that a bruise on a baby who cannot crawl is examined by a paediatrician the same day.";

    private static final Learned LIBRARY = new MadeLibrary()
            .report("calderwick", 2009)
            .finding(
                    "A bruise on a baby was not examined by anybody. Nobody rang a paediatrician, and nobody asked why.",
                    "PHY")
            .ask(
                    "A bruise on any baby who cannot crawl is to be examined by a paediatrician on the same day. By June 2010.",
                    "PHY")
            .report("westmarch", 2014)
            .ask(
                    "Every bruise of a baby who does not crawl should be examined the same day by a consultant paediatrician.",
                    "PHY")
            .ask("Schools and the police should agree how exclusions are told.", "CME")
            .report("westmarch", 2020)
            .ask("Housing officers should ask who lives in the flat.", "MEN")
            .ask("The Board should buy a new system for its minutes.", "SYS")
            .ask("GP practices should meet the health visitor each month.", "INF")
            .ask("The probation service should tell the court about drift.", "MGT")
            .learned();

    private static final Asks ASKS = new Asks(LIBRARY.told());

    @Test
    void it_is_said_how_often_it_was_asked_before_since_when_and_by_how_many_boards() {
        AskedBefore before = ASKS.like(BRUISE, Asks.Nearness.UNREAD);

        assertThat(before.times()).isEqualTo(2);
        assertThat(before.since()).contains(2009);
        assertThat(before.boards()).containsExactlyInAnyOrder("calderwick", "westmarch");
        assertThat(before.same().getFirst().alike().why().parts().getFirst().says())
                .contains("“bruise”", "“paediatrician”");
    }

    @Test
    void what_asks_for_something_else_is_not_among_them() {
        assertThat(ASKS.like("Fire drills should be held in every hostel.", Asks.Nearness.UNREAD)
                        .same())
                .isEmpty();
    }

    @Test
    void meanings_that_are_near_make_it_the_same_and_meanings_that_are_not_do_not() {
        assertThat(ASKS.like(BRUISE, Asks.Nearness.by(told -> 0.99)).same())
                .hasSize(ASKS.all().size());
        assertThat(ASKS.like(BRUISE, Asks.Nearness.by(told -> 0.2)).same()).isEmpty();
    }

    @Test
    void a_text_without_a_word_is_like_nothing() {
        AskedBefore before = ASKS.like("...", told -> OptionalDouble.empty());

        assertThat(before.same()).isEmpty();
        assertThat(before.perhaps()).isEmpty();
        assertThat(before.since()).isEmpty();
    }

    @Test
    void a_brief_quotes_findings_and_the_recommendations_that_were_made_most_often() {
        Brief brief = WriteBrief.on("PHY", LIBRARY, ASKS, told -> Asks.Nearness.UNREAD);

        assertThat(brief.telling()).isEqualTo(2);
        assertThat(brief.of()).isEqualTo(3);
        assertThat(brief.first()).contains(2009);
        assertThat(brief.found()).hasSize(1);
        assertThat(brief.asked()).hasSize(1);
        assertThat(brief.asked().getFirst().times()).isEqualTo(2);
        assertThat(brief.asked().getFirst().since()).contains(2009);
        assertThat(brief.asked().getFirst().boards()).isEqualTo(2);
    }

    @Test
    void a_long_lesson_is_quoted_to_the_end_of_a_sentence_and_says_that_it_goes_on() {
        Told told = LIBRARY.told().getFirst();

        assertThat(Quote.of(told, 60))
                .isEqualTo(new Quote(told, "A bruise on a baby was not examined by anybody.", true));
        assertThat(Quote.of(told, 20)).isEqualTo(new Quote(told, "A bruise on a baby", true));
        assertThat(Quote.of(told, 999).cut()).isFalse();
    }
}
