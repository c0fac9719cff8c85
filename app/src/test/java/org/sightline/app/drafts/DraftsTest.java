package org.sightline.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

class DraftsTest {

    private static final String FORM = "/cases/new";

    private final Guest lead = TestWeb.signedIn("lead");

    @BeforeEach
    void afresh() {
        lead.get(FORM);
        lead.post("/drafts/forget", Map.of("key", "new-case", "back", FORM));
    }

    private Guest.Answer type(Map<String, String> fields) {
        lead.get(FORM);
        Map<String, String> sent = new java.util.HashMap<>(fields);
        sent.put("key", "new-case");
        return lead.post("/drafts", sent);
    }

    @Test
    void what_was_typed_is_offered_after_signing_in_again_and_fills_the_form() {
        assertThat(type(Map.of("title", "Half a title", "children", "Ida\nJonas"))
                        .status())
                .isEqualTo(204);
        Guest again = TestWeb.signedIn("lead");

        Document offered = again.get(FORM).page();
        assertThat(offered.select("#title").attr("value")).isEmpty();
        Document on = again.get(offered.select(".draft-offer a").attr("href")).page();

        assertThat(on.select("#title").attr("value")).isEqualTo("Half a title");
        assertThat(on.select("#children").text()).contains("Ida", "Jonas");
    }

    @Test
    void nobody_else_is_offered_it() {
        type(Map.of("title", "Mine alone"));

        assertThat(TestWeb.signedIn("manager").get(FORM).page().select(".draft-offer"))
                .isEmpty();
        assertThat(TestWeb.signedIn("manager").get(FORM + "?draft=go-on").page().text())
                .doesNotContain("Mine alone");
    }

    @Test
    void saving_the_form_takes_its_draft_away() {
        type(Map.of("title", "To be saved"));
        lead.get(FORM);
        lead.post(FORM, Map.of("title", "To be saved", "_draft", "new-case"));

        assertThat(lead.get(FORM).page().select(".draft-offer")).isEmpty();
    }

    @Test
    void a_form_that_was_refused_keeps_its_draft() {
        type(Map.of("title", " "));
        lead.get(FORM);
        assertThat(lead.post(FORM, Map.of("title", " ", "_draft", "new-case")).status())
                .isEqualTo(422);

        assertThat(lead.get(FORM).page().select(".draft-offer")).hasSize(1);
    }

    @Test
    void starting_afresh_forgets_it_and_goes_back_to_the_form() {
        type(Map.of("title", "To be forgotten"));
        lead.get(FORM);
        Guest.Answer back = lead.post("/drafts/forget", Map.of("key", "new-case", "back", FORM));

        assertThat(back.response().uri().getPath()).isEqualTo(FORM);
        assertThat(back.page().select(".draft-offer")).isEmpty();
    }

    @Test
    void nobody_is_sent_to_another_machine() {
        lead.get(FORM);

        assertThat(lead.post("/drafts/forget", Map.of("key", "x", "back", "//elsewhere.example/"))
                        .response()
                        .uri()
                        .getPath())
                .isEqualTo("/cases");
    }

    @Test
    void more_than_a_form_holds_is_not_kept() {
        assertThat(type(Map.of("title", "x".repeat(300_000))).status()).isEqualTo(413);
    }

    @Test
    void neither_token_nor_key_are_kept_among_the_fields() {
        type(Map.of("title", "Only this", "_csrf_like", "no"));
        Drafts drafts = TestWeb.part(Drafts.class);

        assertThat(drafts.of(lead(), "new-case").orElseThrow().fields()).containsOnlyKeys("title");
    }

    @Test
    void only_the_latest_fifty_are_kept() {
        Drafts drafts = TestWeb.part(Drafts.class);
        for (int i = 0; i < 60; i++) {
            drafts.keep(lead(), "many-" + i, Map.of("title", java.util.List.of("t")));
        }

        assertThat(drafts.of(lead(), "many-0")).isEmpty();
        assertThat(drafts.of(lead(), "many-59")).isPresent();
    }

    private static org.sightline.app.access.Visitor lead() {
        return TestWeb.part(org.sightline.app.database.Transactions.class)
                .atWork(() -> TestWeb.part(org.sightline.app.access.Accounts.class)
                        .visitor("lead")
                        .orElseThrow());
    }
}
