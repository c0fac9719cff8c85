package org.sightline.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.core.access.WhoRuns.Member;

class WhoRunsTest {

    private static final Member LEAD = new Member(1, Role.LEAD_REVIEWER, false);
    private static final Member PANEL = new Member(2, Role.PANEL_MEMBER, false);

    @ParameterizedTest
    @CsvSource({
        "MANAGER, false, true, true",
        "MANAGER, true, false, true",
        "LEAD_REVIEWER, true, true, true",
        "BUSINESS_MANAGER, true, true, true",
        "PRACTITIONER, false, false, false",
        "PANEL_MEMBER, false, false, false",
        "AGENCY_AUTHOR, false, false, false"
    })
    void whoever_may_say_who_belongs_to_it_runs_it(Role role, boolean forAnAgency, boolean whole, boolean sharing) {
        List<Member> one = List.of(new Member(7, role, forAnAgency));

        assertThat(WhoRuns.anybody(one, false)).isEqualTo(whole);
        assertThat(WhoRuns.anybody(one, true)).isEqualTo(sharing);
    }

    @Test
    void a_case_without_members_is_run_by_nobody() {
        assertThat(WhoRuns.anybody(List.of(), true)).isFalse();
    }

    @Test
    void whoever_goes_is_the_last_only_where_nobody_else_runs_it_and_they_did() {
        assertThat(WhoRuns.wasTheLast(LEAD, List.of(PANEL), false)).isTrue();
        assertThat(WhoRuns.wasTheLast(PANEL, List.of(), false)).isFalse();
        assertThat(WhoRuns.wasTheLast(LEAD, List.of(new Member(3, Role.MANAGER, false)), false))
                .isFalse();
    }

    @Test
    void what_would_leave_a_case_without_anybody_is_refused_with_what_to_do() {
        assertThat(WhoRuns.obstacle(List.of(LEAD), false)).isEmpty();
        assertThat(WhoRuns.obstacle(List.of(PANEL), false))
                .hasValue(
                        "Somebody must remain who may say who belongs to this case. First add a manager, a lead reviewer"
                                + " or a business manager for the whole case.");
    }
}
