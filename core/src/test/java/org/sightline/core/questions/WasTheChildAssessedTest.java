package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.ASSESSMENT;
import static org.sightline.core.readings.Kind.CHILD_TELLS;
import static org.sightline.core.readings.Kind.INJURY;
import static org.sightline.core.readings.Kind.REFERRAL;
import static org.sightline.core.readings.Kind.SECTION_47;
import static org.sightline.core.readings.Kind.SUSPECTED_ABUSE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.core.entries.Sector;
import org.sightline.core.rulebook.Lens;

class WasTheChildAssessedTest {
    private final Asks asks = new WasTheChildAssessed();

    private List<String> asked(Story story) {
        return story.asked(asks).stream().map(Question::ask).toList();
    }

    private static Story referral() {
        return story().child("Ada")
                .child("Ben")
                .on("4 December 2006")
                .socialCare("Police refer Ada and Ben")
                .of(REFERRAL)
                .from("Police", Sector.POLICE)
                .decided("Assessment");
    }

    private static Story brokenArm() {
        return story().child("Ada")
                .child("Ben")
                .on("3 May 2011")
                .hospital("Ada's arm broken, may be done to her")
                .of(INJURY, SUSPECTED_ABUSE)
                .passedTo("Children's social care", Sector.SOCIAL_CARE);
    }

    @Test
    void the_brother_whom_the_assessment_forgot_is_asked_about() {
        assertThat(asked(referral()
                        .on("8 January 2007")
                        .socialCare("Ada assessed")
                        .of(ASSESSMENT)))
                .containsExactly("Was Ben assessed after the police referral of 4 December 2006? If not, why not?");
    }

    @Test
    void when_nobody_was_assessed_the_referral_s_outcome_is_for_another_question() {
        assertThat(asked(referral())).isEmpty();
    }

    @Test
    void when_both_were_assessed_there_is_nothing_to_ask() {
        assertThat(asked(referral()
                        .on("8 January 2007")
                        .socialCare("Ada and Ben assessed")
                        .of(ASSESSMENT)))
                .isEmpty();
    }

    @Test
    void an_injury_that_may_have_been_done_to_a_child_calls_for_every_child_of_the_household_to_be_assessed() {
        assertThat(asked(brokenArm()
                        .on("9 May 2011")
                        .socialCare("Ada: section 47 and assessment")
                        .of(SECTION_47, ASSESSMENT)))
                .containsExactly(
                        "Was Ben assessed after the suspected non-accidental injury of 3 May 2011? If not, why not?");
    }

    @Test
    void an_assessment_in_time_answers_and_one_a_day_later_does_not() {
        assertThat(asked(brokenArm()
                        .on("3 August 2011")
                        .socialCare("Ada and Ben")
                        .of(SECTION_47, ASSESSMENT)))
                .isEmpty();
        assertThat(asked(brokenArm()
                        .on("4 August 2011")
                        .socialCare("Ada and Ben")
                        .of(SECTION_47, ASSESSMENT)))
                .hasSize(2);
    }

    @Test
    void an_assessment_without_an_enquiry_is_asked_about_in_its_own_question() {
        assertThat(brokenArm()
                        .on("9 May 2011")
                        .socialCare("Ada and Ben assessed, accident")
                        .of(ASSESSMENT)
                        .on("4 May 2011")
                        .police("Ada's arm")
                        .of(INJURY, SUSPECTED_ABUSE)
                        .decided("No investigation opened.")
                        .passedTo("Children's social care", Sector.SOCIAL_CARE)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.ask())
                            .isEqualTo(
                                    "Was there a section 47 enquiry, with the police, after the suspected non-accidental"
                                            + " injury of 3 May 2011 and the suspected non-accidental injury of 4 May 2011? If"
                                            + " not, who decided so, and why?");
                    assertThat(question.found().says())
                            .isEqualTo("The record holds no section 47 enquiry within 3 months. It does hold an"
                                    + " assessment on 9 May 2011. The police write: \"No investigation opened.\".");
                    assertThat(question.expected().lens()).isEqualTo(Lens.BOTH);
                });
    }

    @Test
    void a_worry_that_never_reached_those_who_assess_is_for_another_question() {
        assertThat(asked(story().child("Ada")
                        .on("3 May 2011")
                        .school("Ada says he hits her")
                        .of(CHILD_TELLS)))
                .isEmpty();
    }

    @Test
    void a_child_not_yet_born_was_not_there_to_be_assessed() {
        assertThat(asked(brokenArm()
                        .child("Cy", "1 June 2012")
                        .on("9 May 2011")
                        .socialCare("Ada and Ben assessed")
                        .of(SECTION_47, ASSESSMENT)))
                .isEmpty();
    }
}
