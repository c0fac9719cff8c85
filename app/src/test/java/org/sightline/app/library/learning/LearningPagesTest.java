package org.sightline.app.library.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.app.library.Report;
import org.sightline.app.library.Rights;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

/** Counts, lists, briefs and what was recommended before, as people meet them. */
class LearningPagesTest {

    private static final String BRUISE =
            "Every bruise on a baby who is not yet mobile should be seen by a paediatrician on the same day.";

    private final Guest guest = TestWeb.signedIn("practitioner");

    @BeforeAll
    static void some() {
        MadeReports.there();
    }

    @ParameterizedTest
    @ValueSource(strings = {"THEME", "SECTOR", "AGE", "BOARD"})
    void every_figure_opens_a_list_of_exactly_so_many(String by) {
        Document page = guest.get("/library/learning?by=" + by).page();
        Set<Element> figures = new LinkedHashSet<>(page.select("main a[href^=/library/lessons]:matches(^\\d)"));

        assertThat(figures).isNotEmpty();
        figures.stream().limit(60).forEach(figure -> {
            int many = Integer.parseInt(figure.ownText().split(" ", 2)[0]);
            Document list = guest.get(figure.attr("href")).page();
            boolean reviews = figure.attr("href").contains("show=reviews");
            String says = list.select("main p strong").get(reviews ? 1 : 0).text();

            assertThat(says).as(figure.attr("href")).isEqualTo(String.valueOf(many));
            assertThat(list.select("ul.found > li")).hasSize(Math.min(many, 25));
        });
    }

    @Test
    void the_picture_has_its_table_and_its_file() {
        Document page = guest.get("/library/learning").page();

        assertThat(page.select("table:has(.caption:contains(Over the years)) tbody th")
                        .eachText())
                .as("years, or stretches of them where other tests have added reports of many")
                .anyMatch(years -> years.startsWith("2009"));
        assertThat(page.select("table .bars svg")).isNotEmpty();
        assertThat(page.select("main").text()).contains("What these counts can not tell");
        String file = guest.get(page.select("a[href^=/library/learning.csv]").attr("href"))
                .body();
        assertThat(file.lines().findFirst().orElseThrow())
                .isEqualTo("\ufefftheme,code,years,lessons,reviews,of reviews that could be read");
        assertThat(file).contains("all,,all,", ",2009,", ",2010,");
    }

    @Test
    void a_year_that_is_none_is_said_and_the_page_still_stands() {
        Document page = guest.get("/library/learning?from=soon&to=2012").page();

        assertThat(page.select(".govuk-error-summary").text()).contains("four figures");
        assertThat(page.title()).startsWith("Error: ");
    }

    @Test
    void a_list_says_of_each_where_it_stands_and_its_link_opens_that_page() {
        Document list = guest.get("/library/lessons?kind=RECOMMENDATION").page();

        Element first = list.select("ul.found > li").getFirst();
        assertThat(first.select("a[href*=/pages/]").attr("href"))
                .matches("/library/reports/\\d+/pages/\\d+(\\?passage=\\d+#passage)?");
        assertThat(list.select("a[href*=passage]"))
                .as("passages are found again")
                .isNotEmpty();
    }

    @Test
    void a_list_without_anything_says_what_to_do() {
        assertThat(guest.get("/library/lessons?theme=NOTHING")
                        .page()
                        .select(".govuk-inset-text")
                        .text())
                .contains("No finding or recommendation is like that")
                .contains("show all of them");
    }

    @Test
    void a_brief_holds_quotations_and_where_each_stands() {
        Document briefs = guest.get("/library/briefs").page();
        Document brief = guest.get("/library/briefs/PHY").page();

        assertThat(briefs.select("a[href=/library/briefs/PHY]")).hasSize(1);
        assertThat(brief.select("blockquote")).isNotEmpty();
        assertThat(brief.select("blockquote").size())
                .isEqualTo(brief.select("ul.found li a[href*=/pages/]").size());
        assertThat(guest.get("/library/briefs/NOTHING").status()).isEqualTo(404);
    }

    @Test
    void what_was_recommended_before_is_said_with_since_when_and_by_whom() {
        guest.get("/library/before");
        Document answer = guest.post("/library/before", Map.of("text", BRUISE)).page();

        assertThat(answer.select("h2").getFirst().text())
                .matches("Already recommended at least .*(2009|2013).*|None of the .*");
        assertThat(answer.select("ul.found li").text()).contains("paediatric");
        assertThat(answer.select("ul.found li").text()).contains("Why it is here: ");
        assertThat(answer.select("textarea").text()).isEqualTo(BRUISE);
    }

    @Test
    void nothing_and_far_too_much_are_refused_in_a_sentence() {
        guest.get("/library/before");
        Guest.Answer nothing = guest.post("/library/before", Map.of("text", " ... "));
        Guest.Answer tooMuch = guest.post("/library/before", Map.of("text", "bruise ".repeat(3_000)));

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select("#text-error").text()).contains("Write the recommendation");
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.page().select("#text-error").text()).contains("21,000 characters");
    }

    @Test
    void what_became_of_a_recommendation_is_recorded_with_its_source_by_those_who_keep_the_library() {
        Document list = guest.get("/library/lessons?kind=RECOMMENDATION").page();
        String address = list.select("ul.found > li a[href*=/pages/]")
                .getFirst()
                .attr("href")
                .replaceAll("/pages/.*", "");
        Guest lead = TestWeb.signedIn("lead");
        String outcome = address + "/lessons/" + recommendation(lead, address) + "/outcome";

        assertThat(guest.get(outcome).status()).isEqualTo(403);
        lead.get(outcome);
        Guest.Answer refused = lead.post(outcome, Map.of("state", "DONE", "told", "", "source", ""));
        assertThat(refused.status()).isEqualTo(422);
        Guest.Answer done = lead.post(
                outcome,
                Map.of("state", "DONE", "told", "A pathway was agreed.", "source", "Board minutes, 4 May 2015"));
        assertThat(done.page().select("main").text())
                .contains("was recorded", "done. A pathway was agreed.", "Board minutes, 4 May 2015");
        assertThat(guest.get("/library/lessons?kind=RECOMMENDATION")
                        .page()
                        .select("main")
                        .text())
                .contains("A pathway was agreed.");
    }

    /** Findings have no such page. */
    private static int recommendation(Guest lead, String address) {
        for (int number = 1; number < 40; number++) {
            if (lead.get(address + "/lessons/" + number + "/outcome").status() == 200) {
                return number;
            }
        }
        throw new AssertionError("no recommendation in " + address);
    }

    @Test
    void a_report_that_was_taken_down_is_in_no_count_no_list_and_no_answer(@TempDir Path folder) throws IOException {
        String ask = "The zeppelin service should moor its airships at the hospital roof each evening.";
        Path file = Files.writeString(
                folder.resolve("zeppelin.html"),
                "<!DOCTYPE html><html><body><main><h1>Serious case review: Zeppelin " + System.nanoTime() + "</h1>"
                        + "<h2>Recommendations</h2><ol><li>" + ask + "</li></ol></main></body></html>");
        Report report = MadeReports.added(file, "zeppelin.html", Rights.UNSAID);
        guest.get("/library/before");
        assertThat(guest.post("/library/before", Map.of("text", ask))
                        .page()
                        .select("ul.found")
                        .text())
                .contains("zeppelin");

        MadeReports.takeDown(report);

        guest.get("/library/before");
        assertThat(guest.post("/library/before", Map.of("text", ask))
                        .page()
                        .select("ul.found")
                        .text())
                .doesNotContain("zeppelin");
        List<String> pages =
                List.of("/library/lessons?kind=RECOMMENDATION&page=1", "/library/learning", "/library/learning.csv");
        assertThat(pages).allSatisfy(page -> assertThat(guest.get(page).body()).doesNotContainIgnoringCase("zeppelin"));
        assertThat(TestWeb.signedIn("lead")
                        .get("/library/reports/" + report.id() + "/lessons/1/outcome")
                        .status())
                .isEqualTo(404);
    }
}
