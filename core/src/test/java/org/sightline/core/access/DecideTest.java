package org.sightline.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.core.access.Decision.Hidden;
import org.sightline.core.access.Decision.Refused;
import org.sightline.core.access.Decision.Way;

/** What a person is told, where the pictures only say no. */
class DecideTest {

    @Test
    void a_practitioner_who_is_not_a_member_is_told_of_the_glass() {
        assertThat(Decide.on(Picture.stranger(Role.PRACTITIONER, false, true), Action.SEE_CHRONOLOGY))
                .isEqualTo(new Refused("You are not a member of this case.", Optional.of(Way.BREAK_GLASS)));
    }

    @Test
    void a_panel_member_who_is_not_a_member_of_the_case_is_told_whom_to_ask() {
        assertThat(Decide.on(Picture.stranger(Role.PANEL_MEMBER, false, false), Action.SEE_CHRONOLOGY))
                .isEqualTo(new Refused("You are not a member of this case.", Optional.of(Way.ASK_TO_JOIN)));
    }

    @Test
    void a_restricted_case_is_not_there_for_an_administrator() {
        assertThat(Decide.on(Picture.stranger(Role.ADMINISTRATOR, false, true), Action.SEE_CASE))
                .isEqualTo(new Hidden());
    }

    @Test
    void an_administrator_sees_nothing_of_a_case_even_as_its_member() {
        assertThat(Decide.on(Picture.member(Role.ADMINISTRATOR, Optional.empty(), true), Action.SEE_CASE))
                .isEqualTo(new Refused(
                        "Your role, administrator, does not let you see the case and its people.", Optional.empty()));
    }

    @Test
    void a_broken_glass_does_not_let_anything_out() {
        assertThat(Decide.on(Picture.stranger(Role.MANAGER, true, false), Action.EXPORT))
                .isEqualTo(new Refused(
                        "You broke the glass to look at this case; that does not let you export documents.",
                        Optional.of(Way.ASK_TO_JOIN)));
    }

    @Test
    void a_case_that_was_disposed_of_can_be_looked_at_and_not_added_to() {
        Standing standing = new Standing(
                Role.BUSINESS_MANAGER, Optional.of(new Membership(Optional.empty())), false, false, true, false, true);

        assertThat(Decide.on(standing, Action.SEE_CASE).isAllowed()).isTrue();
        assertThat(Decide.on(standing, Action.SEE_WHO_LOOKED).isAllowed()).isTrue();
        assertThat(Decide.on(standing, Action.SEND_FILES))
                .isEqualTo(new Refused(
                        "This case was disposed of, so you can not send files and correct how they were understood. Open a"
                                + " new case instead.",
                        Optional.empty()));
    }

    @Test
    void a_member_has_no_glass_to_break() {
        assertThat(Decide.on(Picture.member(Role.PRACTITIONER, Optional.empty(), false), Action.BREAK_GLASS))
                .isEqualTo(
                        new Refused("You are a member of this case, so there is no glass to break.", Optional.empty()));
    }

    @Test
    void an_author_without_an_agency_sees_no_agency_s_entries() {
        assertThat(Decide.on(Picture.member(Role.AGENCY_AUTHOR, Optional.empty(), true), Action.SEE_CHRONOLOGY))
                .isEqualTo(new Refused(
                        "Your membership of this case does not say which agency you write for.",
                        Optional.of(Way.ASK_WHO_RUNS_IT)));
    }

    @Test
    void a_practitioner_of_one_agency_is_told_why_there_are_no_questions() {
        assertThat(Decide.on(Picture.member(Role.PRACTITIONER, Optional.of("Health"), false), Action.SEE_QUESTIONS))
                .isEqualTo(new Refused(
                        "You belong to this case for one agency, and its agencies do not share what they recorded, so"
                                + " you can not see the questions.",
                        Optional.of(Way.ASK_WHO_RUNS_IT)));
    }

    @Test
    void what_is_about_no_case_is_decided_by_the_role_alone() {
        assertThat(Decide.on(Standing.outsideAnyCase(Role.ADMINISTRATOR), Action.MANAGE_ACCOUNTS)
                        .isAllowed())
                .isTrue();
        assertThat(Decide.on(Standing.outsideAnyCase(Role.AUDITOR), Action.MANAGE_ACCOUNTS)
                        .isAllowed())
                .isFalse();
    }
}
