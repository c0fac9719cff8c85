package org.sightline.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.FreshCase;
import org.springframework.jdbc.core.simple.JdbcClient;

class DraftsTest {

    private static final String FORM = "/cases/new";

    private final Guest lead = TestWeb.signedIn("lead");

    @BeforeEach
    void afresh() {
        lead.get(FORM);
        lead.post("/drafts/forget", Map.of("key", FORM));
    }

    private Guest.Answer type(Map<String, String> fields) {
        return type(lead, FORM, fields);
    }

    private static Guest.Answer type(Guest who, String form, Map<String, String> fields) {
        who.get("/cases");
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("key", form);
        return who.post("/drafts", sent);
    }

    private static String kept(Guest who, String form) {
        return who.get("/drafts?key=" + form).body();
    }

    @Test
    void what_was_typed_is_given_back_after_signing_in_again() {
        assertThat(type(Map.of("title", "Half a title", "children", "Ida\nJonas"))
                        .status())
                .isEqualTo(204);

        assertThat(kept(TestWeb.signedIn("lead"), FORM)).contains("\"Half a title\"", "Ida\\nJonas");
        assertThat(kept(TestWeb.signedIn("manager"), FORM)).isEqualTo("{}");
    }

    @Test
    void nobody_is_given_what_they_typed_of_a_case_that_they_can_no_longer_see() {
        FreshCase one = new FreshCase();
        Guest manager = one.memberFor("manager", "Primary school", "SCHOOL");
        String form = "/cases/" + one.number() + "/files/type";
        type(manager, form, Map.of("what", "Seen by the nurse"));
        assertThat(kept(manager, form)).contains("Seen by the nurse");

        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql("update membership set ended_at = now() where case_id = :case and agency_id is not null")
                        .param("case", one.number())
                        .update());

        assertThat(kept(manager, form)).isEqualTo("{}");
    }

    @Test
    void saving_the_form_takes_its_draft_away() {
        type(Map.of("title", "To be saved"));
        lead.get(FORM);
        lead.post(FORM, Map.of("title", "To be saved", "_draft", FORM));

        assertThat(kept(lead, FORM)).isEqualTo("{}");
    }

    @Test
    void a_form_that_was_refused_keeps_its_draft() {
        type(Map.of("title", " "));
        lead.get(FORM);
        assertThat(lead.post(FORM, Map.of("title", " ", "_draft", FORM)).status())
                .isEqualTo(422);

        assertThat(kept(lead, FORM)).contains("title");
    }

    @Test
    void starting_afresh_forgets_it() {
        type(Map.of("title", "To be forgotten"));
        lead.get(FORM);
        lead.post("/drafts/forget", Map.of("key", FORM));

        assertThat(kept(lead, FORM)).isEqualTo("{}");
    }

    @Test
    void more_than_a_form_holds_is_not_kept() {
        assertThat(type(Map.of("title", "x".repeat(300_000))).status()).isEqualTo(413);
    }

    @Test
    void neither_token_nor_key_are_kept_among_the_fields() {
        type(Map.of("title", "Only this", "_csrf_like", "no"));
        Drafts drafts = TestWeb.part(Drafts.class);

        assertThat(drafts.of(lead(), FORM).orElseThrow().fields()).containsOnlyKeys("title");
    }

    @Test
    void only_the_latest_fifty_are_kept() {
        Drafts drafts = TestWeb.part(Drafts.class);
        for (int i = 0; i < 60; i++) {
            drafts.keep(lead(), "many-" + i, Map.of("title", List.of("t")));
        }

        assertThat(drafts.of(lead(), "many-0")).isEmpty();
        assertThat(drafts.of(lead(), "many-59")).isPresent();
    }

    private static Visitor lead() {
        return TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(Accounts.class).visitor("lead").orElseThrow());
    }
}
