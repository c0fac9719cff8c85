package org.sightline.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

class RulePagesTest {

    private final Guest lead = TestWeb.signedIn("lead");

    @Test
    void every_rule_of_the_book_stands_in_the_list_and_has_a_page() {
        Document list = lead.get("/rules").page();

        assertThat(list.select(".rules > li"))
                .hasSize(TestWeb.part(RuleBooks.class).book().rules().size());
        assertThat(list.select(".rules a").eachAttr("href"))
                .allSatisfy(href -> assertThat(lead.get(href).status()).isEqualTo(200));
    }

    @Test
    void a_rule_shows_its_editions_its_source_its_examples_with_their_sums_and_the_questions_that_go_by_it() {
        Document rule = lead.get("/rules/ASM-45").page();

        assertThat(rule.select(".edition h2").eachText()).isNotEmpty();
        assertThat(rule.select(".edition").text()).contains("45 working days").contains("The sum", "Left out:");
        assertThat(rule.select(".govuk-summary-list").text())
                .contains("An assessment to be expected")
                .contains("Checked");
    }

    @Test
    void the_list_can_be_narrowed_to_what_was_in_force_on_a_day() {
        assertThat(lead.get("/rules?on=1+May+2008").page().select(".rules a").eachAttr("href"))
                .contains("/rules/ASM-INITIAL")
                .doesNotContain("/rules/ASM-45");
    }

    @Test
    void a_day_that_can_not_be_read_is_said_to_be_so() {
        Document page = lead.get("/rules?on=soon").page();

        assertThat(page.select(".govuk-error-summary").text()).contains("“soon” is not a day");
        assertThat(page.select(".rules > li")).isNotEmpty();
    }

    @Test
    void a_rule_that_is_not_there_is_said_to_be_so() {
        assertThat(lead.get("/rules/NO-SUCH-RULE").status()).isEqualTo(404);
    }
}
