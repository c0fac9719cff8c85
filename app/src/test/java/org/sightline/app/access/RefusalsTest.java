package org.sightline.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

class RefusalsTest {

    @Test
    void whoever_may_not_is_told_why_and_where_to_go_on() {
        Guest.Answer answer = TestWeb.signedIn("admin").get("/cases");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select("main").text())
                .contains("Your role, administrator, does not let you list the cases they belong to.");
        assertThat(answer.page().select("main a").eachText()).contains("Go to your cases");
    }

    @Test
    void a_strange_address_is_turned_away_with_a_page() {
        Guest.Answer answer = TestWeb.guest().get("/cases;a=b");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("h1").text()).isEqualTo("This could not be read");
    }
}
