package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.BIRTH;
import static org.sightline.core.readings.Kind.INJURY;
import static org.sightline.core.readings.SightingGrade.EXAMINED;
import static org.sightline.core.readings.SightingGrade.GLIMPSED;
import static org.sightline.core.readings.SightingGrade.SEEN;
import static org.sightline.core.readings.SightingGrade.SPOKEN_TO_ALONE;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhenWasTheChildLastSeenTest {
    private final Asks asks = new WhenWasTheChildLastSeen();

    private List<String> asked(Story story) {
        return story.asked(asks).stream().map(Question::ask).toList();
    }

    /** Seen by the health visitor at two, and next at some later time. */
    private static Story seenOnceThen(String when) {
        return story().child("Ada", "1 June 2009")
                .asAt("1 December 2012")
                .on("1 June 2011")
                .healthVisitor("Ada seen and weighed")
                .saw("Ada", EXAMINED)
                .on(when)
                .gp("Ada seen")
                .saw("Ada", EXAMINED)
                .on("1 September 2012")
                .gp("Ada seen")
                .saw("Ada", EXAMINED);
    }

    @Test
    void a_time_unseen_longer_than_the_limit_of_that_age_is_asked_about() {
        assertThat(asked(seenOnceThen("1 May 2012")))
                .containsExactly("Who saw Ada between 1 June 2011 and 1 May 2012?");
    }

    @Test
    void a_time_unseen_of_just_the_limit_is_not() {
        assertThat(asked(story().child("Ada", "1 June 2009")
                        .asAt("1 December 2011")
                        .on("1 June 2011")
                        .healthVisitor("Ada weighed")
                        .saw("Ada", EXAMINED)))
                .isEmpty();
        assertThat(asked(story().child("Ada", "1 June 2009")
                        .asAt("2 December 2011")
                        .on("1 June 2011")
                        .healthVisitor("Ada weighed")
                        .saw("Ada", EXAMINED)))
                .hasSize(1);
    }

    @Test
    void a_sighting_known_only_to_the_year_proves_no_gap_in_that_year() {
        assertThat(asked(seenOnceThen("2011 to April 2012"))).isEmpty();
    }

    @Test
    void a_child_who_was_only_heard_was_not_seen() {
        assertThat(asked(seenOnceThen("1 May 2012")
                        .on("1 October 2011")
                        .police("Ada heard")
                        .saw("Ada", GLIMPSED)))
                .hasSize(1);
    }

    @Test
    void a_glance_by_the_police_is_a_sighting_but_not_one_by_health() {
        assertThat(asked(story().child("Ada", "1 June 2009")
                        .asAt("1 July 2012")
                        .on("1 June 2011")
                        .healthVisitor("Ada weighed")
                        .saw("Ada", EXAMINED)
                        .on("1 November 2011")
                        .police("Ada seen, appeared well")
                        .saw("Ada", SEEN)
                        .on("1 March 2012")
                        .police("Ada seen, appeared well")
                        .saw("Ada", SEEN)))
                .containsExactly("Who from health saw Ada since 1 June 2011?");
    }

    @Test
    void nothing_is_asked_about_the_time_after_a_child_s_death() {
        assertThat(asked(story().childWhoDied("Ada", "1 June 2009", "1 July 2011")
                        .asAt("1 June 2012")
                        .on("1 June 2011")
                        .healthVisitor("Ada weighed")
                        .saw("Ada", EXAMINED)
                        .on("1 May 2012")
                        .police("Inquest into the death of Ada")))
                .isEmpty();
    }

    @Test
    void nothing_is_asked_about_the_time_before_a_child_s_birth() {
        assertThat(asked(story().child("Ada", "1 June 2011")
                        .asAt("1 July 2011")
                        .on("1 March 2010")
                        .gp("Mother books late, expecting Ada")
                        .on("1 June 2011")
                        .hospital("Ada born")
                        .of(BIRTH)
                        .saw("Ada", EXAMINED)))
                .isEmpty();
    }

    @Test
    void a_record_that_fell_silent_long_ago_has_ended_and_proves_no_gap_until_today() {
        assertThat(asked(story().child("Ada", "1 June 2009")
                        .asAt("1 June 2020")
                        .on("1 June 2011")
                        .healthVisitor("Ada weighed")
                        .saw("Ada", EXAMINED)))
                .isEmpty();
    }

    @Test
    void a_child_old_enough_to_tell_and_never_spoken_to_alone_is_asked_about_where_there_was_worry() {
        Story worry = story().childWhoDied("Ada", "1 June 2009", "1 March 2013")
                .asAt("1 June 2013")
                .on("1 May 2012")
                .hospital("Ada's arm is broken")
                .of(INJURY)
                .saw("Ada", EXAMINED)
                .on("1 October 2012")
                .school("Ada seen")
                .saw("Ada", SEEN)
                .on("20 January 2013")
                .school("Bruise on Ada")
                .of(INJURY)
                .saw("Ada", SEEN);
        assertThat(worry.asked(asks)).singleElement().satisfies(question -> {
            assertThat(question.ask()).isEqualTo("When was Ada ever spoken to alone, and by whom?");
            assertThat(question.found().evidence()).containsExactly("e3");
            assertThat(question.found().from().earliest()).isEqualTo("2012-06-01");
            assertThat(question.found().to().latest()).isEqualTo("2013-03-01");
        });
        assertThat(asked(worry.on("2 October 2012")
                        .school("Ada tells her teacher")
                        .saw("Ada", SPOKEN_TO_ALONE)))
                .isEmpty();
    }

    @Test
    void without_worry_nobody_asks_when_a_child_was_spoken_to_alone() {
        assertThat(asked(story().child("Ada", "1 June 2009")
                        .asAt("1 March 2013")
                        .on("1 October 2012")
                        .gp("Ada seen")
                        .saw("Ada", SEEN)
                        .on("20 January 2013")
                        .gp("Ada seen")
                        .saw("Ada", SEEN)))
                .isEmpty();
    }
}
