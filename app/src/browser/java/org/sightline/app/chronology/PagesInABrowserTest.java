package org.sightline.app.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.app.documents.MadeUpReview;
import org.sightline.app.questions.WriteQuestions;
import org.sightline.app.site.Chromium;

/** The pages in a real browser, on a phone and on a desk, with and without their script. */
@Tag("browser")
class PagesInABrowserTest {

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        WriteChronology.to(folder, MadeUpReview.review());
        WriteQuestions.to(folder, MadeUpReview.review());
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "chronology.html, 320, true",
        "chronology.html, 320, false",
        "chronology.html, 1440, true",
        "chronology.html, 1440, false",
        "questions.html, 320, true",
        "questions.html, 320, false",
        "questions.html, 1440, true",
        "questions.html, 1440, false"
    })
    void a_page_has_no_barrier_that_axe_finds_and_never_scrolls_sideways_as_a_whole(
            String file, int width, boolean script) throws IOException {
        try (BrowserContext context = chromium.window(width, true)) {
            Page page = open(context, script ? file : withoutScript(file));
            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(Chromium.width(page)).isEqualTo(width);
        }
    }

    @Test
    void nothing_is_fetched_from_anywhere_but_the_page_itself() {
        try (BrowserContext context = chromium.window(1440, true)) {
            List<String> fetched = new ArrayList<>();
            context.onRequest(request -> fetched.add(request.url()));
            open(context, "chronology.html");
            open(context, "questions.html");
            assertThat(fetched).hasSize(2).allMatch(url -> url.startsWith("file:"));
        }
    }

    @Test
    void every_row_behind_a_question_opens_at_its_entry() {
        try (BrowserContext context = chromium.window(1440, true)) {
            Page page = open(context, "questions.html");
            List<String> links = page.locator("details.evidence a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(links).isNotEmpty();
            for (String link : links) {
                page.navigate(folder.toUri() + link);
                assertThat(page.locator(".entry:target").count()).as(link).isEqualTo(1);
            }
        }
    }

    @Test
    void the_filter_shows_one_agency_and_shows_all_again() {
        try (BrowserContext context = chromium.window(1440, true)) {
            Page page = open(context, "chronology.html");
            page.getByLabel("Agency", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("Police");
            assertThat(page.locator(".entry:visible").count()).isEqualTo(2);
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS)
                            .textContent())
                    .isEqualTo("2 of 19 are shown.");
            page.getByText("Show all", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator(".entry:visible").nth(18).waitFor();
            assertThat(page.locator(".entry:visible").count()).isEqualTo(19);
        }
    }

    /** axe is itself a script, so a browser that runs none cannot be asked: the page goes without its own instead. */
    private static String withoutScript(String file) throws IOException {
        String page = Files.readString(folder.resolve(file));
        int from = page.lastIndexOf("<script>");
        int to = page.indexOf("</script>", from);
        String name = "plain-" + file;
        Files.writeString(folder.resolve(name), page.substring(0, from) + page.substring(to));
        return name;
    }

    private static Page open(BrowserContext context, String file) {
        Page page = context.newPage();
        page.navigate(folder.toUri() + file);
        return page;
    }
}
