package org.sightline.app.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.documents.MadeUpReview;
import org.sightline.core.chronology.Line;

/** chronology.html as a browser parses it. */
class ChronologyPageTest {

    @TempDir
    static Path folder;

    private static Document page;

    @BeforeAll
    static void write() throws IOException {
        WriteChronology.to(folder, MadeUpReview.review());
        page = Jsoup.parse(folder.resolve("chronology.html"));
    }

    @Test
    void the_list_and_the_table_hold_every_entry_in_the_order_of_the_chronology() {
        List<String> ids = MadeUpReview.review().chronology().lines().stream()
                .map(Line::id)
                .toList();
        assertThat(page.select("ol.entries > li").eachAttr("id")).isEqualTo(ids);
        assertThat(page.select("#table tbody tr a").eachAttr("href"))
                .isEqualTo(ids.stream().map(id -> "#" + id).toList());
    }

    @Test
    void every_mark_has_a_title_and_leads_to_something_on_the_page() {
        assertThat(page.select("a.mark")).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.select("title").text()).isNotBlank();
            assertThat(page.getElementById(mark.attr("href").substring(1))).isNotNull();
        });
    }

    @Test
    void every_link_within_the_page_arrives() {
        assertThat(page.select("a[href^=#]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
    }

    @Test
    void no_two_things_on_the_page_have_one_id() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void words_from_a_file_are_text_and_never_markup() {
        Element entry = element("school-3");
        assertThat(entry.select("script")).isEmpty();
        assertThat(entry.select(".entry-text").text()).contains("<script>alert('x')</script> & \"quoted\"");
        assertThat(page.select("script")).hasSize(1);
    }

    @Test
    void the_page_needs_nothing_from_anywhere_else() throws IOException {
        assertThat(page.select("[src], link, img, iframe, object, base")).isEmpty();
        assertThat(page.select("[href*=:]")).isEmpty();
        assertThat(Files.readString(folder.resolve("chronology.html")))
                .doesNotContain("url(http", "url(//", "@import", "src=");
    }

    @Test
    void an_entry_shows_the_date_in_words_as_written_and_every_doubt_about_it() {
        Element entry = element("police-1");
        assertThat(entry.select(".entry-date").text()).isEqualTo("December 2006, uncertain");
        assertThat(entry.text()).contains("Written “12/06?”", "The writer marked the date uncertain.");
    }

    @Test
    void an_entry_shows_what_it_was_read_as_with_the_words_for_it() {
        assertThat(element("visiting-3").select(".kind").text()).isEqualTo("no access no reply");
        assertThat(element("care-2").select(".entry-read").text()).contains("4 spoken to alone");
    }

    @Test
    void what_was_done_is_told_apart_from_what_happened() {
        assertThat(element("care-1").select(".entry-text").eachText())
                .containsExactly("Police notice received about an argument at the flat.", "Action: No further action.");
    }

    @Test
    void the_cells_stand_word_for_word_under_the_source() {
        Element source = element("care-1").expectFirst("details.source");
        assertThat(source.select("summary").text()).isEqualTo("Source: childrens-social-care.csv, row 2");
        assertThat(source.select("dt").eachText()).containsExactly("When", "Recorded", "What happened", "Action");
    }

    @Test
    void tellings_of_one_event_stand_side_by_side_and_none_is_picked() {
        Element telling = element("hospital-1").expectFirst(".telling");
        assertThat(telling.select("a").attr("href")).isEqualTo("#school-2");
        assertThat(telling.expectFirst(".sides").select("dd").eachText())
                .containsExactly("“two marks on the arm”", "“three marks on the arm”");
    }

    @Test
    void the_summary_accounts_for_every_row() {
        assertThat(page.text()).contains("20 rows in: 19 entries, 1 not read.");
        assertThat(page.text()).contains("The pages are pictures without text.");
    }

    @Test
    void a_page_says_its_language_its_title_and_where_to_skip_to() {
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("Marsh family: chronology");
        assertThat(page.select("a.govuk-skip-link").attr("href")).isEqualTo("#main");
        assertThat(page.select("h1")).hasSize(1);
    }

    private static Element element(String id) {
        return page.expectFirst("#" + id);
    }
}
