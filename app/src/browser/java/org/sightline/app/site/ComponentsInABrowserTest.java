package org.sightline.app.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The components in a real browser under the policy that Sightline sends; leaves pictures of them in {@code target}. */
@Tag("browser")
class ComponentsInABrowserTest {

    private static Chromium chromium;
    private static GalleryOnline online;

    @BeforeAll
    static void open() throws IOException {
        online = new GalleryOnline(0);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        online.close();
    }

    @BeforeEach
    void noDrafts() {
        online.drafts.clear();
        online.csrf = Rendered.CSRF;
    }

    @ParameterizedTest
    @CsvSource({
        "components, 320",
        "components, 1280",
        "conflict, 320",
        "conflict, 1280",
        "fault, 320",
        "not-found, 1280",
        "hidden, 320"
    })
    void a_page_has_no_barrier_that_axe_finds_and_never_scrolls_sideways_as_a_whole(String name, int width) {
        try (BrowserContext context = chromium.window(width, true)) {
            Page page = open(context, "/" + name);
            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(Chromium.width(page)).isEqualTo(width);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", name + "-" + width + ".png")));
        }
    }

    @Test
    void the_policy_blocks_nothing_that_a_page_needs() {
        try (BrowserContext context = chromium.window(1280, true)) {
            Page page = context.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.navigate(online.address() + "/components");
            page.waitForSelector(".js-enabled .govuk-file-upload-button");
            assertThat(said).isEmpty();
        }
    }

    @Test
    void escape_pressed_three_times_leaves_nothing_of_the_record_and_one_click_brings_all_of_it_back() {
        try (BrowserContext context = chromium.window(1280, true)) {
            Page page = open(context, "/components");
            page.getByLabel("Your name").fill("half a na");
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("Escape");
            }
            assertThat(page).hasTitle("Blank page");
            assertThat(page).hasURL(online.address() + "/hidden");
            assertThat(page.locator("html").innerText().split("\\s*\n\\s*")).containsExactly("Blank page", "Go back");
            assertThat(page.content()).doesNotContain("Hallorans", "half a na", "Iris");
            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(page.getByRole(AriaRole.BUTTON)).isFocused();

            page.keyboard().press("Enter");

            assertThat(page).hasTitle("Error: All components - The Hallorans - Sightline");
            assertThat(page).hasURL(online.address() + "/components");
            assertThat(page.getByLabel("Your name")).hasValue("half a na");
            assertThat(page.getByLabel("Your name")).isFocused();
        }
    }

    @Test
    void without_scripts_every_way_is_there_and_the_page_hides_behind_an_address() {
        try (BrowserContext context = chromium.window(320, false)) {
            Page page = context.newPage();
            page.navigate(online.address() + "/components");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "components-320-no-script.png")));
            assertThat(page.getByText("Rule book")).isVisible();
            assertThat(page.getByText("Menu")).isHidden();
            page.getByText("Hide this page").click();
            assertThat(page).hasTitle("Blank page");
        }
    }

    @Test
    void the_link_hides_at_once_too_and_two_escapes_hide_nothing() {
        try (BrowserContext context = chromium.window(1280, true)) {
            Page page = open(context, "/components");
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(page.getByText("All components")).isVisible();
            page.getByText("Hide this page").click();
            assertThat(page).hasTitle("Blank page");
        }
    }

    @Test
    void what_is_typed_is_kept_as_a_draft_without_token_and_password() {
        try (BrowserContext context = chromium.window(1280, true)) {
            Page page = open(context, "/components");
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill("secret words");
            page.getByLabel("Reason").fill("Seen at school");
            page.getByText("Draft saved").waitFor();
            assertThat(online.drafts)
                    .singleElement()
                    .asString()
                    .startsWith("key=question-12&")
                    .contains("reason=Seen+at+school", "name=Iris")
                    .doesNotContain("secret", "_csrf");
        }
    }

    @Test
    void a_lost_connection_is_said_and_the_draft_is_tried_again_when_it_is_back() {
        try (BrowserContext context = chromium.window(1280, true)) {
            Page page = open(context, "/components");
            context.setOffline(true);
            page.getByLabel("Reason").fill("Seen at school");
            page.getByText("Not saved: no connection; trying again").waitFor();
            assertThat(online.drafts).isEmpty();

            context.setOffline(false);

            page.getByText("Draft saved").waitFor();
            assertThat(online.drafts).hasSize(1);
        }
    }

    @Test
    void after_signing_in_again_elsewhere_the_page_goes_on_saving_and_can_be_sent() {
        try (BrowserContext context = chromium.window(1280, true)) {
            Page page = open(context, "/components");
            online.csrf = new Csrf("_csrf", "X-CSRF-TOKEN", "token-of-the-new-session");
            page.getByLabel("Reason").fill("Seen at school");
            page.getByText("Draft saved").waitFor();
            assertThat(online.drafts).hasSize(1);
            assertThat(page.locator("form[data-draft] [name=_csrf]")).hasValue("token-of-the-new-session");
        }
    }

    @Test
    void somebody_signed_out_is_told_so() {
        try (BrowserContext context = chromium.window(1280, true)) {
            Page page = open(context, "/components");
            context.route("**/drafts", route -> route.fulfill(new Route.FulfillOptions().setStatus(403)));
            page.getByLabel("Reason").fill("Seen at school");
            page.getByText("Not saved: you have been signed out.").waitFor();
        }
    }

    @Test
    void leaving_the_page_saves_what_was_typed_last() {
        try (BrowserContext context = chromium.window(1280, true)) {
            Page page = open(context, "/components");
            page.getByLabel("Reason").fill("Typed a moment ago");
            page.navigate(online.address() + "/conflict");
            page.waitForCondition(() -> online.drafts.size() == 1);
            assertThat(online.drafts.getFirst()).contains("Typed+a+moment+ago");
        }
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(online.address() + path);
        page.waitForFunction("path => path === '/hidden' || document.body.classList.contains('js-enabled')", path);
        return page;
    }
}
