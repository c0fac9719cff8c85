package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.ADULT_JOINED;
import static org.sightline.core.readings.Kind.ASSESSMENT;
import static org.sightline.core.readings.Kind.DOMESTIC_ABUSE;
import static org.sightline.core.readings.Kind.FAMILY_WARNING;
import static org.sightline.core.readings.Kind.NOT_ASSESSED;
import static org.sightline.core.readings.Kind.VISIT;

import org.junit.jupiter.api.Test;

class WhoAssessedTheAdultTest {
    private final Asks asks = new WhoAssessedTheAdult();

    private static Story household() {
        return story().child("Ada")
                .adult("Joan", "mother")
                .adult("Dan", "partner")
                .adult("Eve", "grandmother")
                .on("2 May 2011")
                .healthVisitor("Joan and Ada at home")
                .of(VISIT)
                .on("3 May 2011")
                .police("Dan shouting at Joan")
                .of(DOMESTIC_ABUSE);
    }

    @Test
    void an_adult_known_to_one_agency_and_named_in_no_assessment_is_asked_about() {
        assertThat(household()
                        .on("1 June 2011")
                        .socialCare("Assessment of Ada with Joan")
                        .of(ASSESSMENT)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.ask())
                            .isEqualTo("Who had assessed Dan, and what did each agency know about Dan?");
                    assertThat(question.found().says())
                            .isEqualTo("Dan is named in one entry of the police, on 3 May 2011; the record holds no"
                                    + " assessment that names Dan.");
                });
    }

    @Test
    void an_adult_whom_an_assessment_names_is_not() {
        assertThat(household()
                        .on("1 June 2011")
                        .socialCare("Assessment of Ada, Joan and Dan")
                        .of(ASSESSMENT)
                        .asked(asks))
                .isEmpty();
    }

    @Test
    void an_entry_that_says_an_adult_was_not_assessed_is_quoted() {
        assertThat(household()
                        .on("1 June 2011")
                        .socialCare("Dan not assessed")
                        .of(ASSESSMENT, NOT_ASSESSED)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> assertThat(question.found().says())
                        .isEqualTo("Dan is named in two entries of the police and children's social care, on 3 May"
                                + " 2011 and on 1 June 2011; the entry of 1 June 2011 (children's social care) says:"
                                + " \"Dan not assessed\"."));
    }

    @Test
    void several_adults_share_one_question_and_those_without_a_name_have_their_own() {
        assertThat(household()
                        .adult("Carl", "partner")
                        .unnamed("Unnamed man (1)")
                        .on("7 July 2011")
                        .housing("Carl has moved in")
                        .of(ADULT_JOINED)
                        .on("8 July 2011")
                        .housing("Unnamed man (1) has moved in")
                        .of(ADULT_JOINED)
                        .asked(asks))
                .extracting(Question::ask)
                .containsExactly(
                        "Who had assessed Dan and Carl, and what did each agency know about them?",
                        "Who was Unnamed man (1), and did any agency find out and assess what part this person had in"
                                + " the children's lives?");
    }

    @Test
    void a_relative_who_rang_with_a_worry_is_no_part_of_the_household() {
        assertThat(household()
                        .on("1 June 2011")
                        .socialCare("Assessment of Joan and Dan")
                        .of(ASSESSMENT)
                        .on("2 June 2011")
                        .socialCare("Eve rings, worried about Ada")
                        .of(FAMILY_WARNING)
                        .asked(asks))
                .isEmpty();
    }
}
