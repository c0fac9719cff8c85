package org.sightline.app.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.app.documents.MadeUpReview;
import org.sightline.app.questions.WriteQuestions;

/** The pages in a real browser, on a phone and on a desk, with and without their script. */
@Tag("browser")
class PagesInABrowserTest {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        WriteChronology.to(folder, MadeUpReview.review());
        WriteQuestions.to(folder, MadeUpReview.review());
        String chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void close() {
        playwright.close();
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
        try (BrowserContext context = context(width)) {
            Page page = open(context, script ? file : withoutScript(file));
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
            assertThat(new AxeBuilder(page).analyze().getViolations().stream()
                            .map(violation -> violation.getId() + ": "
                                    + violation.getNodes().getFirst().getHtml())
                            .toList())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void nothing_is_fetched_from_anywhere_but_the_page_itself() {
        try (BrowserContext context = context(1440)) {
            List<String> fetched = new ArrayList<>();
            context.onRequest(request -> fetched.add(request.url()));
            open(context, "chronology.html");
            open(context, "questions.html");
            assertThat(fetched).hasSize(2).allMatch(url -> url.startsWith("file:"));
        }
    }

    @Test
    void every_row_behind_a_question_opens_at_its_entry() {
        try (BrowserContext context = context(1440)) {
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
        try (BrowserContext context = context(1440)) {
            Page page = open(context, "chronology.html");
            page.getByLabel("Agency", new Page.GetByLabelOptions().setExact(true)).selectOption("Police");
            assertThat(page.locator(".entry:visible").count()).isEqualTo(2);
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS)
                            .textContent())
                    .isEqualTo("2 of 19 are shown.");
            page.getByText("Show all", new Page.GetByTextOptions().setExact(true)).click();
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

    private static BrowserContext context(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    private static Page open(BrowserContext context, String file) {
        Page page = context.newPage();
        page.navigate(folder.toUri() + file);
        return page;
    }
}
