package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.DOMESTIC_ABUSE;
import static org.sightline.core.readings.Kind.INJURY;
import static org.sightline.core.readings.Kind.NEGLECT_SIGN;
import static org.sightline.core.readings.Kind.NOT_SHARED;
import static org.sightline.core.readings.Kind.REFERRAL;

import org.junit.jupiter.api.Test;
import org.sightline.core.entries.Sector;

class WhereDidTheWarningStopTest {
    private final Asks asks = new WhereDidTheWarningStop();

    private static Story marksSeenInClass() {
        return story().child("Ada", "1 June 2009")
                .in("December 2014")
                .school("Bruise on Ada's cheek")
                .of(INJURY)
                .told("")
                .in("January 2015")
                .school("Marks on Ada's neck")
                .of(INJURY)
                .told("")
                .in("February 2015")
                .school("Ada has a swollen eye")
                .of(INJURY)
                .told("");
    }

    @Test
    void three_months_of_marks_told_to_nobody_are_one_question() {
        assertThat(marksSeenInClass().asked(asks)).singleElement().satisfies(question -> {
            assertThat(question.ask())
                    .isEqualTo("Who was told about the injuries or marks that the school recorded between December 2014"
                            + " and February 2015? If nobody was told, why not?");
            assertThat(question.found().says())
                    .isEqualTo(
                            "The school recorded this in three entries, in December 2014, in January 2015 and in February 2015."
                                    + " They leave the space for who was told empty. The record holds no entry of another agency"
                                    + " that shows it heard of them.");
            assertThat(question.found().evidence()).containsExactly("e1", "e2", "e3");
        });
    }

    @Test
    void a_warning_that_was_passed_on_is_not_asked_about() {
        Story told = story().child("Ada")
                .in("December 2014")
                .school("Bruise on Ada's cheek")
                .of(INJURY);
        assertThat(told.told("Duty social worker").asked(asks)).isEmpty();
    }

    @Test
    void an_agency_that_says_it_heard_answers_for_the_one_that_says_nothing() {
        assertThat(marksSeenInClass()
                        .on("2 January 2015")
                        .socialCare("School rings about Ada")
                        .of(REFERRAL)
                        .from("School", Sector.SCHOOL)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> assertThat(question.found().evidence()).containsExactly("e3"));
    }

    @Test
    void hearing_of_it_a_day_after_the_time_for_it_answers_nothing() {
        Story bruise = story().child("Ada")
                .on("1 June 2014")
                .hospital("Bruise on Ada's head")
                .of(INJURY);
        assertThat(bruise.on("30 June 2014")
                        .socialCare("Hospital rings about Ada")
                        .of(REFERRAL)
                        .from("Hospital", Sector.HOSPITAL)
                        .asked(asks))
                .hasSize(1);
        Story heard = story().child("Ada")
                .on("1 June 2014")
                .hospital("Bruise on Ada's head")
                .of(INJURY);
        assertThat(heard.on("29 June 2014")
                        .socialCare("Hospital rings about Ada")
                        .of(REFERRAL)
                        .from("Hospital", Sector.HOSPITAL)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void hunger_is_asked_about_only_where_the_row_itself_shows_that_nobody_was_told() {
        assertThat(story().child("Ada")
                        .in("May 2014")
                        .school("Ada always hungry")
                        .of(NEGLECT_SIGN)
                        .asked(asks))
                .isEmpty();
        assertThat(story().child("Ada")
                        .in("May 2014")
                        .school("Ada always hungry")
                        .of(NEGLECT_SIGN)
                        .told("")
                        .asked(asks))
                .hasSize(1);
    }

    @Test
    void a_row_that_says_it_was_not_passed_on_says_so_in_what_was_found() {
        assertThat(story().child("Ada")
                        .in("2006")
                        .police("Couple fighting. No notice sent")
                        .of(DOMESTIC_ABUSE, NOT_SHARED)
                        .asked(asks))
                .singleElement()
                .satisfies(
                        question -> assertThat(question.found().says())
                                .startsWith(
                                        "The police recorded this in one entry, in 2006. It says that this was not passed on."));
    }

    @Test
    void what_children_s_social_care_knows_has_arrived() {
        assertThat(story().child("Ada")
                        .in("May 2014")
                        .socialCare("Bruise on Ada's cheek")
                        .of(INJURY)
                        .asked(asks))
                .isEmpty();
    }
}
