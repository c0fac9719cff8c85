package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.INJURY;
import static org.sightline.core.readings.Kind.NO_ACCESS;
import static org.sightline.core.readings.Kind.REFERRAL;
import static org.sightline.core.readings.SightingGrade.EXAMINED;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CouldNextChangeTest {
    private final AskQuestions everything = AskQuestions.all();

    @Property(tries = 300)
    void until_the_day_it_names_every_question_stays_word_for_word(
            @ForAll @IntRange(max = 5000) int seed,
            @ForAll @IntRange(max = 3500) int days,
            @ForAll @IntRange(max = 4000) int wait) {
        LocalDate today = LocalDate.of(2007, 6, 1).plusDays(days);
        Story story = RandomStory.of(seed).asAt(today);
        LocalDate change = everything.couldNextChange(story.inquiry()).orElse(LocalDate.of(2030, 1, 1));
        LocalDate day = today.plusDays(Math.min(wait, today.until(change, java.time.temporal.ChronoUnit.DAYS) - 1));
        List<String> asked = words(story);
        assertThat(change).isAfter(today);
        assertThat(words(story.asAt(day))).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(words(story.asAt(change.minusDays(1)))).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Property(tries = 200)
    void a_question_stands_word_for_word_until_the_day_it_names_itself(
            @ForAll @IntRange(max = 5000) int seed, @ForAll @IntRange(max = 3500) int days) {
        LocalDate today = LocalDate.of(2007, 6, 1).plusDays(days);
        Story story = RandomStory.of(seed).asAt(today);
        for (Question question : story.askedEverything()) {
            LocalDate change = question.couldChange().orElse(LocalDate.of(2030, 1, 1));
            assertThat(words(story.asAt(change.minusDays(1)))).contains(words(question));
        }
    }

    @Test
    void a_referral_without_a_decision_names_the_day_on_which_it_is_asked_about() {
        Story story = story().child("Ada")
                .on("3 March 2014")
                .socialCare("Ada referred")
                .of(REFERRAL);
        Asks asks = new WhatBecameOfTheReferral();
        assertThat(asks.couldNextChange(story.asAt("4 March 2014").inquiry())).contains(LocalDate.of(2014, 6, 4));
        assertThat(story.asAt("3 June 2014").asked(asks)).isEmpty();
        assertThat(story.asAt("4 June 2014").asked(asks)).hasSize(1);
        assertThat(asks.couldNextChange(story.inquiry())).isEmpty();
    }

    @Test
    void two_closed_doors_name_the_day_on_which_the_fortnight_is_over() {
        Story story = story().child("Ada")
                .on("3 March 2014")
                .socialCare("Ada: no reply")
                .of(NO_ACCESS)
                .on("10 March 2014")
                .socialCare("Ada: no reply")
                .of(NO_ACCESS)
                .asAt("11 March 2014");
        assertThat(new WhatFollowedNoAccess().couldNextChange(story.inquiry())).contains(LocalDate.of(2014, 3, 25));
    }

    @Test
    void a_birthday_that_changes_the_limit_names_its_day() {
        Story story = story().child("Ada", "1 June 2009")
                .on("1 May 2012")
                .hospital("Ada seen, arm broken")
                .of(INJURY)
                .saw("Ada", EXAMINED)
                .asAt("2 May 2012");
        assertThat(new WhenWasTheChildLastSeen().couldNextChange(story.inquiry()))
                .contains(LocalDate.of(2012, 11, 2));
        assertThat(story.asAt("1 December 2012").asked(new WhenWasTheChildLastSeen()))
                .allSatisfy(question -> assertThat(question.couldChange()).contains(LocalDate.of(2012, 12, 2)));
    }

    @Test
    void an_old_case_that_only_lies_there_changes_no_more() {
        Story story = RandomStory.of(7).asAt("1 January 2029");
        assertThat(everything.couldNextChange(story.inquiry())).isEmpty();
    }

    private static List<String> words(Story story) {
        return story.askedEverything().stream().map(CouldNextChangeTest::words).toList();
    }

    private static String words(Question question) {
        return String.join(
                "\n",
                question.id(),
                question.ask(),
                question.expected().says(),
                question.expected().rule(),
                question.found().says(),
                question.otherReading());
    }
}
