package org.sightline.app.library.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.Report;
import org.sightline.app.search.Asked;
import org.sightline.app.search.Searched;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The library as people meet it, without a script. */
class LibraryPagesTest {

    @TempDir
    Path folder;

    private final Guest reader = TestWeb.signedIn("panel");
    private final JdbcClient sql = TestWeb.part(JdbcClient.class);
    private final String name = "Child " + Long.toString(System.nanoTime(), 36);
    private Report report;

    @BeforeEach
    void a_report() {
        report = MadeReports.told(
                folder,
                name,
                name + " was seven weeks old. A health visitor saw a bruise on the cheek and wrote it down.");
        fact("TITLE", "", "Serious case review: " + name);
        fact("BOARD", "madeupshire", "Madeupshire Safeguarding Children Board");
        fact("PUBLISHED", "2014-03", "March 2014");
        MadeReports.update("update library_report set version = version + 1 where id = :report", report.id());
        findable(report);
    }

    private void fact(String kind, String code, String value) {
        TestWeb.part(Transactions.class)
                .atWork(() -> sql.sql("""
                        delete from library_fact where report_id = :report and kind = :kind
                        """)
                        .param("report", report.id())
                        .param("kind", kind)
                        .update());
        TestWeb.part(Transactions.class)
                .atWork(() -> sql.sql("""
                        insert into library_fact (report_id, kind, number, code, value, page, passage)
                        values (:report, :kind, 1, :code, :value, 1, 'as it says')
                        """)
                        .param("report", report.id())
                        .param("kind", kind)
                        .param("code", code)
                        .param("value", value)
                        .update());
    }

    private static void findable(Report report) {
        LiveIndex index = TestWeb.part(LiveIndex.class);
        Wait.until(() -> index.search(new Asked(report.file().name().replace('-', ' '), Map.of(), 20))
                                .orElse(null)
                        instanceof Searched.Found found
                && found.hits().stream().anyMatch(hit -> hit.place().report().equals(String.valueOf(report.id()))));
    }

    private Guest.Answer search(String... fields) {
        reader.get("/library");
        Map<String, String> form = new LinkedHashMap<>();
        for (int at = 0; at + 1 < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return reader.post("/library", form);
    }

    private String address() {
        return "/library/reports/" + report.id();
    }

    @Test
    void a_search_gives_passages_with_their_page_the_words_marked_and_why() {
        Guest.Answer answer = search("q", "bruises on " + name);

        Document page = answer.page();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().uri().getQuery()).matches("sought=\\d+");
        Element found = page.expectFirst(".found li:contains(" + name + "):contains(cheek)");
        assertThat(found.text())
                .contains(
                        "Serious case review: " + name + ", page 2",
                        "Madeupshire Safeguarding Children Board, March 2014",
                        "It has the words");
        assertThat(found.select("mark").eachText()).contains("bruise");
        assertThat(page.select(".found").text()).contains("March 2014 · Recommendation");
        assertThat(page.select("textarea").text()).isEqualTo("bruises on " + name);
    }

    @Test
    void a_link_leads_to_the_page_with_the_passage_marked() {
        String link = search("q", name + " bruise on the cheek")
                .page()
                .expectFirst(".found li:contains(" + name + "):contains(cheek) a")
                .attr("href");

        Document page = reader.get(link).page();

        assertThat(link).startsWith(address() + "/pages/2?passage=").endsWith("#passage");
        assertThat(page.select("#passage").text()).contains("bruise on the cheek");
        assertThat(page.select(".here")).hasSize(1);
        assertThat(page.select("h1").text()).isEqualTo("Serious case review: " + name + ", page 2");
    }

    @Test
    void what_was_typed_stands_in_no_address_and_not_in_the_audit() {
        Guest.Answer answer = search("q", "bruise of " + name);

        assertThat(answer.response().uri().toString()).doesNotContain("bruise");
        assertThat(TestWeb.part(Transactions.class)
                        .atWork(() -> sql.sql("select count(*) from audit where what like '%' || :name || '%'")
                                .param("name", name)
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void a_search_is_narrowed_by_boxes() {
        assertThat(search("q", name, "board", "madeupshire", "year", "2014")
                        .page()
                        .select(".found")
                        .text())
                .contains(name);
        Document other = search("q", name, "board", "nowhere").page();
        assertThat(other.select("main").text()).contains("Nothing fits. Untick some of the boxes");
        assertThat(other.select("input[name=board][checked]").eachAttr("value")).containsExactly("nowhere");
    }

    @Test
    void a_quotation_that_stands_nowhere_is_told_with_what_to_do() {
        assertThat(search("q", "baby \"bruise that nobody wrote of\"")
                        .page()
                        .select("main")
                        .text())
                .contains(
                        "No passage has \u201cbruise that nobody wrote of\u201d written so. Take the quotation marks away");
    }

    @Test
    void boxes_alone_list_the_reports_that_are_so() {
        Guest.Answer answer = search("q", "", "board", "madeupshire");

        assertThat(answer.response().uri().getQuery()).isEqualTo("board=madeupshire");
        assertThat(answer.page().select("table").text()).contains("Serious case review: " + name);
        assertThat(reader.get("/library?board=nowhere").page().select("main").text())
                .contains("No review is like that");
    }

    @Test
    void nothing_and_far_too_much_get_a_sentence() {
        Guest.Answer nothing = search("q", "  ");
        Guest.Answer stops = search("q", "?! ...");
        Guest.Answer much = search("q", "x".repeat(20_000));

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select(".govuk-error-summary").text()).contains("Write what you look for");
        assertThat(nothing.page().title()).startsWith("Error: ");
        assertThat(stops.status()).isEqualTo(422);
        assertThat(much.status()).isEqualTo(422);
        assertThat(much.page().select(".govuk-error-summary").text()).contains("20,000 characters");
    }

    @Test
    void small_words_quotes_and_brackets_are_harmless() {
        for (String odd :
                new String[] {"the and of", "\"bruise", "a\"b\"", "(cheek AND", "field:x^2 ~ *", "<b>bruise</b>", "\\"
                }) {
            assertThat(search("q", odd).status()).as(odd).isIn(200, 422);
        }
        assertThat(search("q", "<b>bruise</b>").page().select("textarea").text())
                .isEqualTo("<b>bruise</b>");
    }

    @Test
    void a_search_that_the_session_has_forgotten_says_so() {
        assertThat(reader.get("/library?sought=9999").page().select("main").text())
                .contains("What you looked for is not kept any more");
        assertThat(reader.get("/library?sought=x&show=y").status()).isIn(200, 400);
    }

    @Test
    void nobody_finds_what_somebody_else_looked_for() {
        String address = search("q", "bruise of " + name).response().uri().getQuery();

        assertThat(TestWeb.signedIn("manager")
                        .get("/library?" + address)
                        .page()
                        .select("main")
                        .text())
                .contains("is not kept any more");
    }

    @Test
    void a_report_that_is_taken_down_between_a_search_and_a_click_says_so_and_is_found_no_more() {
        Document found = search("q", name + " bruise").page();
        String link = found.expectFirst(".found a").attr("href");
        MadeReports.takeDown(report, "The family asked for it.");

        for (String address : new String[] {link, address(), address() + "/original"}) {
            Guest.Answer gone = reader.get(address);
            assertThat(gone.status()).as(address).isEqualTo(410);
            assertThat(gone.page().select("main").text())
                    .contains("It was taken down on 2 November 2026", "The family asked for it.")
                    .doesNotContain("bruise");
        }
        // whatever the index still has
        assertThat(search("q", name + " bruise").page().select(".found").text()).doesNotContain(name);
        assertThat(reader.get("/library/reports?state=CLOSED&title=" + name.replace(' ', '-'))
                        .page()
                        .text())
                .contains("Taken down or expired");
    }

    @Test
    void a_report_whose_time_is_over_says_until_when_it_could_be_shown() {
        MadeReports.update("update library_report set expires = date '2020-05-01' where id = :report", report.id());

        Guest.Answer gone = reader.get(address());

        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().select("main").text()).contains("It could be shown until 1 May 2020");
    }

    @Test
    void a_report_tells_what_was_read_in_it_and_where_it_says_so() {
        Document page = reader.get(address()).page();

        assertThat(page.select("h1").text()).isEqualTo("Serious case review: " + name);
        assertThat(page.select("main").text())
                .contains("Madeupshire Safeguarding Children Board page 1", "“as it says”");
        assertThat(page.select("main").text()).contains(report.file().sha256(), "Licence Not said");
    }

    @Test
    void the_original_comes_as_it_was_and_is_never_opened_as_a_page_of_ours() {
        Guest.Answer answer = reader.get(address() + "/original");

        assertThat(answer.response().body()).hasSize((int) report.file().size());
        assertThat(answer.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(answer.response().headers().firstValue("X-Content-Type-Options"))
                .isEqualTo(Optional.of("nosniff"));
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    }

    @Test
    void pages_that_are_not_there_are_not_found() {
        assertThat(reader.get(address() + "/pages/20").status()).isEqualTo(404);
        assertThat(reader.get("/library/reports/999999").status()).isEqualTo(404);
        assertThat(reader.get(address() + "/pages/1?passage=999").status()).isEqualTo(200);
    }

    @Test
    void the_list_is_narrowed_by_words_of_the_title_board_and_state() {
        assertThat(reader.get("/library/reports?title=" + name.replace(' ', '+') + "&board=madeupshire&state=OPEN")
                        .page()
                        .select("table a")
                        .eachText())
                .containsExactly("Serious case review: " + name);
        assertThat(reader.get("/library/reports?title=%25").page().text()).contains("No report is like that");
    }
}
