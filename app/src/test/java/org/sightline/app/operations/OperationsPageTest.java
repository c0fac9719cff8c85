package org.sightline.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.context.ConfigurableApplicationContext;

/** What whoever runs Sightline sees of it. */
class OperationsPageTest {

    @Test
    void an_administrator_sees_how_the_system_runs_and_nothing_of_a_record() {
        Document page = TestWeb.signedIn("admin").get("/operations").page();

        assertThat(page.select("h1").text()).isEqualTo("Operations");
        assertThat(page.select("main").text())
                .contains("PostgreSQL", "Size of the database", "Audit lines", "Cases")
                .doesNotContain("Ashdown");
    }

    @Test
    void nobody_else_sees_it() {
        assertThat(TestWeb.signedIn("lead").get("/operations").status()).isEqualTo(403);
    }

    @Test
    void metrics_and_health_are_at_a_port_of_their_own() {
        try (ConfigurableApplicationContext web = TestWeb.start(java.util.Map.of())) {
            Guest monitor =
                    new Guest("http://localhost:" + web.getEnvironment().getRequiredProperty("local.management.port"));

            assertThat(monitor.get("/actuator/health/liveness").body()).contains("UP");
            assertThat(monitor.get("/actuator/health/readiness").body()).contains("UP");
            assertThat(monitor.get("/actuator/prometheus").body())
                    .contains(
                            "sightline_cases", "sightline_audit_lines", "sightline_derive_seconds", "sightline_refused")
                    .doesNotContain("Ashdown");
            assertThat(new Guest(TestWeb.address(web))
                            .get("/actuator/prometheus")
                            .body())
                    .doesNotContain("sightline_cases");
        }
    }
}
