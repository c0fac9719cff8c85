package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.FAMILY_WARNING;
import static org.sightline.core.readings.Kind.NO_ACCESS;
import static org.sightline.core.readings.Kind.VISIT;
import static org.sightline.core.readings.Kind.WARNING_DISCOUNTED;

import org.junit.jupiter.api.Test;

class WhoRangTheReferrerBackTest {
    private final Asks asks = new WhoRangTheReferrerBack();

    private static Story grandmotherRang() {
        return story().child("Ada")
                .on("3 May 2011")
                .socialCare("Grandmother says Ada is thin")
                .of(FAMILY_WARNING);
    }

    @Test
    void a_warning_that_nobody_tested_is_asked_about() {
        assertThat(grandmotherRang().asked(asks))
                .extracting(Question::ask)
                .containsExactly("Who went back to the person who warned children's social care on 3 May 2011, and what"
                        + " was done to find out whether it was true?");
    }

    @Test
    void that_it_was_called_malicious_is_quoted() {
        assertThat(grandmotherRang()
                        .on("9 May 2011")
                        .socialCare("Malicious call about Ada")
                        .of(WARNING_DISCOUNTED)
                        .asked(asks))
                .singleElement()
                .satisfies(question -> assertThat(question.found().says())
                        .contains("It was laid aside on 9 May 2011: \"Malicious call about Ada\"."));
    }

    @Test
    void a_visit_in_time_tests_it_and_one_a_day_later_or_without_access_does_not() {
        assertThat(grandmotherRang()
                        .on("31 May 2011")
                        .socialCare("Visited Ada")
                        .of(VISIT)
                        .asked(asks))
                .isEmpty();
        assertThat(grandmotherRang()
                        .on("1 June 2011")
                        .socialCare("Visited Ada")
                        .of(VISIT)
                        .asked(asks))
                .hasSize(1);
        assertThat(grandmotherRang()
                        .on("9 May 2011")
                        .socialCare("Visited Ada, no reply")
                        .of(VISIT, NO_ACCESS)
                        .asked(asks))
                .hasSize(1);
    }
}
