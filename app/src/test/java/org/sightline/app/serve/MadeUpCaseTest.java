package org.sightline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MadeUpCaseTest {

    @Test
    void the_lead_reviewer_finds_the_made_up_case_in_the_list() {
        assertThat(TestWeb.signedIn("lead").get("/cases?text=Ashdown").page().text())
                .contains("The Ashdown children");
    }

    @Test
    void nobody_sees_a_page_without_signing_in() {
        assertThat(TestWeb.guest().get("/cases").page().select("h1").text()).isEqualTo("Sign in");
    }
}
