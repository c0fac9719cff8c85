package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.HOME_EDUCATION;

import org.junit.jupiter.api.Test;

class WhereWasTheChildAtSchoolTest {
    private final Asks asks = new WhereWasTheChildAtSchool();

    /** Five on 1 June 2014, so of school age from 31 August 2014; the term that follows ends with the year. */
    private static Story ofSchoolAge(String lastSeen) {
        return story().child("Ada", "1 June 2009")
                .on("3 May 2014")
                .police("Ada at home")
                .on(lastSeen)
                .police("Ada at home")
                .asAt(lastSeen);
    }

    @Test
    void a_child_of_school_age_whom_no_school_knows_is_asked_about_once_a_term_has_passed() {
        assertThat(ofSchoolAge("1 January 2015").asked(asks)).singleElement().satisfies(question -> {
            assertThat(question.ask())
                    .isEqualTo("Which school did Ada go to from 31 August 2014, or who taught the child at home?");
            assertThat(question.expected().rule()).startsWith("SCHOOL-START (law, from 1 September 1998)");
        });
        assertThat(ofSchoolAge("31 December 2014").asked(asks)).isEmpty();
    }

    @Test
    void a_child_at_school_or_taught_at_home_is_not() {
        assertThat(ofSchoolAge("1 June 2015")
                        .on("1 September 2013")
                        .school("Ada in reception")
                        .asked(asks))
                .isEmpty();
        assertThat(ofSchoolAge("1 June 2015")
                        .on("1 October 2014")
                        .educationWelfare("Ada at home")
                        .of(HOME_EDUCATION)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void a_child_whose_birth_is_not_known_has_no_school_age() {
        assertThat(story().child("Ada").on("1 June 2015").police("Ada at home").asked(asks))
                .isEmpty();
    }

    @Test
    void a_child_who_died_before_school_age_is_not_looked_for_at_school() {
        assertThat(story().childWhoDied("Ada", "1 June 2009", "1 July 2014")
                        .on("1 June 2015")
                        .police("Inquest on Ada")
                        .asked(asks))
                .isEmpty();
    }
}
