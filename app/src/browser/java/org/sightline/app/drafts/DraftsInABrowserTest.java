package org.sightline.app.drafts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.app.questions.live.OwnCase;
import org.sightline.app.site.Chromium;
import org.sightline.app.serve.TestWeb;

/** What somebody typed, after their browser crashed: offered where they typed it, and there when they take it. */
@Tag("browser")
class DraftsInABrowserTest {

    private static Chromium chromium;
    private static OwnCase own;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        own = OwnCase.opened();
        own.join("business", "for the whole case");
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    private static Page signedIn(BrowserContext window, String login, String path) {
        Page page = window.newPage();
        page.navigate(TestWeb.address() + path);
        page.getByLabel("User name").fill(login);
        page.getByLabel("Password").first().fill("a quiet harbour");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.navigate(TestWeb.address() + path);
        return page;
    }

    private static Locator form(Page page, String field) {
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        return page.locator("form[data-draft]", new Page.LocatorOptions().setHas(page.locator("#" + field)));
    }

    @ParameterizedTest
    @CsvSource({
        "lead, /entries/f1-2/correct, cell-2",
        "lead, /entries/f1-2/correct, why",
        "lead, /entries/f1-2/reading, reason",
        "lead, /files/type, what",
        "lead, /files/paste, rows",
        "lead, /status, words",
        "lead, /people/add, name",
        "lead, /agencies, name",
        "business, /keeping, hold-reason",
        "practitioner, /break-glass, reason",
    })
    void what_was_typed_before_the_browser_crashed_is_offered_and_there(String login, String path, String field) {
        survives(login, own.path(path), field);
    }

    @ParameterizedTest
    @CsvSource({"reason", "asideReason", "wrong"})
    void what_was_said_of_a_question_is_too(String field) {
        String question = TestWeb.signedIn("lead")
                .get(own.path("/questions"))
                .page()
                .select("article h2 a")
                .attr("href");
        survives("lead", question, field);
    }

    private static void survives(String login, String path, String field) {
        String words = "Typed before the crash: " + field;
        try (BrowserContext window = chromium.window(1280, true)) {
            Page page = signedIn(window, login, path);
            Locator form = form(page, field);
            form.locator("#" + field).fill(words);
            form.getByText("Draft saved").waitFor();
        }
        try (BrowserContext window = chromium.window(360, true)) {
            Page page = signedIn(window, login, path);
            Locator form = form(page, field);
            Locator offer = form.locator(".draft-offer");
            assertThat(offer).isVisible();
            assertThat(form.locator("#" + field)).not().hasValue(words);
            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(Chromium.width(page)).isLessThanOrEqualTo(360);

            offer.getByText("Go on with it").click();

            assertThat(form.locator("#" + field)).hasValue(words);
            assertThat(offer).containsText("Nothing of it counts until you save");

            offer.getByText("Start afresh").click();

            assertThat(offer).isHidden();
            assertThat(form.locator("#" + field)).not().hasValue(words);
        }
    }

    @Test
    void choices_that_were_made_come_back() {
        String path = own.path("/entries/f1-3/reading");
        try (BrowserContext window = chromium.window(1280, true)) {
            Page page = signedIn(window, "lead", path);
            page.locator("#what-seen").check();
            page.locator("#child").selectOption("Wren Ashford");
            page.getByText("Draft saved").waitFor();
        }
        try (BrowserContext window = chromium.window(1280, true)) {
            Page page = signedIn(window, "lead", path);
            page.getByText("Go on with it").click();

            assertThat(page.locator("#what-seen")).isChecked();
            assertThat(page.locator("#child")).hasValue("Wren Ashford");
        }
    }

    @Test
    void a_form_without_a_draft_offers_none() {
        try (BrowserContext window = chromium.window(1280, true)) {
            Page page = signedIn(window, "lead", own.path("/entries/f1-4/correct"));
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);

            assertThat(page.locator(".draft-offer:visible").all()).isEqualTo(List.of());
        }
    }
}
