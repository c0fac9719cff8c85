package org.sightline.app.questions.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.Derive;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.jdbc.core.simple.JdbcClient;

class OverrulingTest {

    private final OwnCase own = OwnCase.opened();
    private final Guest lead = TestWeb.signedIn("lead");
    private final String reading = own.path("/entries/f1-3/reading");

    private Guest.Answer overrule() {
        lead.get(reading);
        return lead.post(reading, Map.of("what", "not-NO_ACCESS", "reason", "They got in through the back."));
    }

    private List<String> rows(String sql) {
        return TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql(sql)
                        .param("case", own.number())
                        .query(String.class)
                        .list());
    }

    @Test
    void the_entrys_own_page_leads_to_it() {
        assertThat(lead.get(own.path("/entries/f1-3")).page().select("main a").eachAttr("href"))
                .contains(reading);
    }

    @Test
    void the_page_shows_what_was_read_and_from_which_words() {
        Document page = lead.get(reading).page();

        assertThat(page.select(".govuk-summary-list").text()).contains("It is: no access", "No access");
        assertThat(page.select("input[value=not-NO_ACCESS]")).hasSize(1);
    }

    @Test
    void overruling_a_reading_takes_away_the_question_it_caused_and_leaves_the_entry_as_it_was() {
        List<String> entry = rows("select record::text from entry where case_id = :case and id = 'f1-3'");

        Document after = overrule().page();

        assertThat(after.select(".govuk-notification-banner").text()).contains("1 question went");
        assertThat(after.select(".history").text())
                .contains("Asha Patel said", "is not: no access", "They got in through the back.", "Went: ");
        assertThat(rows("select code from question where case_id = :case")).doesNotContain("NOACCESS-RUN");
        assertThat(rows("select record::text from entry where case_id = :case and id = 'f1-3'"))
                .isEqualTo(entry);
    }

    @Test
    void taking_it_back_brings_the_question_back_and_keeps_both_words() {
        overrule();
        String back =
                lead.get(reading).page().select("form[action$=taken-back]").attr("action");

        Document after = lead.post(back, Map.of("back", "It was another day.")).page();

        assertThat(after.select(".history").text())
                .contains("They got in through the back.", "Taken back by Asha Patel", "It was another day.", "Came: ");
        assertThat(rows("select code from question where case_id = :case")).contains("NOACCESS-RUN");
    }

    @Test
    void a_kind_can_be_added_and_a_child_be_said_to_have_been_seen() {
        lead.get(reading);
        lead.post(reading, Map.of("what", "also", "kind", "LETTER", "reason", "A card was left."));
        Document after = lead.post(
                        reading,
                        Map.of(
                                "what",
                                "seen",
                                "child",
                                "Wren Ashford",
                                "grade",
                                "SPOKEN_TO_ALONE",
                                "reason",
                                "The worker told me."))
                .page();

        assertThat(after.select(".govuk-summary-list").text())
                .contains("It is: letter A person said so", "Wren Ashford was spoken to alone A person said so");
    }

    @Test
    void without_a_reason_nothing_is_kept() {
        lead.get(reading);

        Guest.Answer refused = lead.post(reading, Map.of("what", "not-NO_ACCESS", "reason", " "));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
        assertThat(rows("select id::text from overruling where case_id = :case"))
                .isEmpty();
    }

    @Test
    void what_is_rebuilt_after_an_overruling_is_the_same_byte_for_byte() {
        overrule();
        String everything = """
                select record from (
                    select 1, sort_key, mark || reading::text as record from line where case_id = :case
                    union all select 2, id, record::text from question where case_id = :case
                    union all select 3, '', record::text from derived_case where case_id = :case) all_of_it order by 1
                """;
        List<String> before = rows(everything);

        TestWeb.part(Derive.class).rebuild(own.number(), LocalDate.now(ZoneId.systemDefault()));

        assertThat(rows(everything)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void an_agencys_author_can_not_overrule() {
        own.join("author", "Social care");
        Guest author = TestWeb.signedIn("author");

        Document page = author.get(reading).page();

        assertThat(page.select("input[name=what]")).isEmpty();
        assertThat(author.post(reading, Map.of("what", "not-NO_ACCESS", "reason", "No."))
                        .status())
                .isEqualTo(403);
    }
}
