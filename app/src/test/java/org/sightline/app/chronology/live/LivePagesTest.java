package org.sightline.app.chronology.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

class LivePagesTest {

    private static final String CHRONOLOGY = "/cases/1/chronology";

    private static final String POLICE = "Police";

    private static final Guest LEAD = TestWeb.signedIn("lead");

    private static Document page(String query) {
        Guest.Answer answer = LEAD.get(CHRONOLOGY + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    private static List<String> ids(Document page) {
        return page.select(".entries > li").eachAttr("id");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int count(Document page) {
        return Integer.parseInt(page.select(".chosen-count").text().split(" ")[0]);
    }

    @Test
    void paging_shows_every_entry_once_and_in_order() {
        List<String> ids = new ArrayList<>(ids(page("")));
        ids.addAll(ids(page("?page=2")));

        assertThat(ids).hasSize(count(page(""))).doesNotHaveDuplicates();
        assertThat(ids(page("?page=999"))).isEqualTo(ids(page("?page=2")));
    }

    @Test
    void the_table_shows_the_same_entries_as_the_list() {
        List<String> rows = page("?view=table").select("tbody tr").eachAttr("id");

        assertThat(rows).isEqualTo(ids(page("")));
    }

    @Test
    void a_filter_shows_only_what_it_says_and_stays_in_the_form() {
        Document police = page("?agency=" + encoded(POLICE));

        assertThat(police.select(".entry .entry-head .agency").eachText())
                .isNotEmpty()
                .containsOnly(POLICE);
        assertThat(police.select("select[name=agency] option[selected]").attr("value"))
                .isEqualTo(POLICE);
        assertThat(police.select(".chosen-count").text()).endsWith("of " + count(page("")) + " entries");
    }

    @Test
    void filters_hold_together() {
        Document all = page("?agency=" + encoded(POLICE) + "&from=2018&to=2018");

        assertThat(all.select(".entry")).isNotEmpty();
        assertThat(count(all)).isLessThan(count(page("?from=2018&to=2018")));
        assertThat(count(all)).isLessThan(count(page("?agency=" + encoded(POLICE))));
    }

    @Test
    void words_are_looked_for_from_their_beginnings_and_can_not_break_the_query() {
        Document found = page("?words=" + encoded("bruis"));

        assertThat(found.select(".entry")).isNotEmpty();
        assertThat(found.select(".entry").eachText())
                .allSatisfy(entry -> assertThat(entry.toLowerCase(Locale.ROOT)).contains("bruis"));
        for (String strange :
                List.of("'", "\\", "a:* & !b | (", "'; drop table line; --", "\0", ":*", "<->", "50%", "x'y\\")) {
            assertThat(LEAD.get(CHRONOLOGY + "?words=" + encoded(strange)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void nothing_found_says_what_to_do() {
        Document nothing = page("?words=zyzzyva");

        assertThat(nothing.select(".chosen-count").text()).startsWith("0 of");
        assertThat(nothing.select(".govuk-inset-text a").attr("href")).isEqualTo(CHRONOLOGY);
    }

    @Test
    void a_date_that_can_not_be_read_is_said_beside_its_field_and_costs_nothing() {
        Document page = page("?from=whenever");

        assertThat(page.select("#from-error").text()).contains("whenever");
        assertThat(page.select(".entry")).isNotEmpty();
    }

    @Test
    void what_was_not_known_then_is_left_out_with_a_warning_that_says_so() {
        Document then = page("?on=2017-06-30&known-to=" + encoded(POLICE));

        assertThat(then.select(".govuk-warning-text").text())
                .contains("30 June 2017")
                .contains("not all");
        assertThat(count(then)).isLessThan(count(page("?agency=" + encoded(POLICE))));
    }

    @Test
    void every_mark_of_the_picture_leads_somewhere_that_is_there() {
        Document page = page("");

        assertThat(page.select("a.mark")).isNotEmpty();
        for (String link : page.select("a.mark").eachAttr("href").stream()
                .filter(to -> !to.endsWith("/people"))
                .toList()) {
            assertThat(LEAD.get(link).status()).as(link).isEqualTo(200);
        }
    }

    @Test
    void a_year_leads_nearer_and_the_whole_time_back() {
        String year = page("").select("svg.axis a").attr("href");
        Document nearer = LEAD.get(year.substring(0, year.indexOf('#'))).page();

        assertThat(nearer.select("svg.axis a").size()).isEqualTo(12);
        assertThat(nearer.select(".zoom a").attr("href")).startsWith(CHRONOLOGY + "#");
    }

    @Test
    void an_entry_opens_its_cells_and_its_file() {
        Element entry = page("").select(".entry").getFirst();
        Document page = LEAD.get("/cases/1/entries/" + entry.id()).page();

        assertThat(page.select("h1").text()).isEqualTo("Entry " + entry.id());
        assertThat(page.select("dl.cells dd")).isNotEmpty();
        assertThat(page.select(".entry-here")).hasSize(1);
        Guest.Answer file = LEAD.get("/cases/1/entries/" + entry.id() + "/file");
        assertThat(file.response().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(file.response().headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("application/octet-stream");
        assertThat(file.response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .startsWith("sandbox");
    }

    @Test
    void an_entry_that_is_not_there_is_a_page_not_found() {
        assertThat(LEAD.get("/cases/1/entries/f99-1").status()).isEqualTo(404);
        assertThat(LEAD.get("/cases/1/entries/%27--").status()).isEqualTo(404);
    }

    @Test
    void every_page_has_one_heading_and_nothing_inline() {
        for (String query : List.of("", "?view=table", "?words=zyzzyva", "?from=whenever")) {
            Document page = page(query);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("[style], style, script:not([src]), [onclick]"))
                    .isEmpty();
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
        }
    }
}
