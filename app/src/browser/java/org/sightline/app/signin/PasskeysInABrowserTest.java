package org.sightline.app.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.app.site.Chromium;
import org.sightline.app.serve.TestWeb;

/** Passkeys in a real browser, with a device that Chromium pretends to have. */
@Tag("browser")
class PasskeysInABrowserTest {

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_passkey_that_was_added_signs_in_without_a_password_and_is_gone_once_taken_away() {
        try (BrowserContext window = chromium.window(360, true)) {
            Page page = window.newPage();
            device(window.newCDPSession(page));
            signIn(page);
            page.navigate(TestWeb.address() + "/account");
            assertThat(Chromium.barriers(page)).isEmpty();
            page.getByLabel("What do you call it?").fill("my work phone");
            button(page, "Add a passkey");
            assertThat(page.getByText("my work phone", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();

            button(page, "Sign out");
            page.navigate(TestWeb.address() + "/account");
            assertThat(Chromium.barriers(page)).isEmpty();
            button(page, "Sign in with a passkey");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Your account")))
                    .isVisible();

            button(page, "Take away my work phone");
            assertThat(page.getByText("The passkey “my work phone” was taken away.")).isVisible();
            button(page, "Sign out");
            page.navigate(TestWeb.address() + "/sign-in");
            button(page, "Sign in with a passkey");
            assertThat(page.getByText("That did not work.")).isVisible();
        }
    }

    @Test
    void without_scripts_nothing_is_offered_that_does_not_work() {
        try (BrowserContext window = chromium.window(360, false)) {
            Page page = window.newPage();
            page.navigate(TestWeb.address() + "/sign-in");

            assertThat(page.getByText("Sign in with a passkey")).isHidden();
        }
    }

    private static void signIn(Page page) {
        page.navigate(TestWeb.address() + "/sign-in");
        page.getByLabel("User name").fill("panel");
        page.locator("#password").fill("a quiet harbour");
        page.locator("#password").press("Enter");
        page.waitForURL("**/cases");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void device(CDPSession devtools) {
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", device);
    }
}
