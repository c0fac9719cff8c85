package org.sightline.app.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser for tests: windows of any width, with the pages' scripts and without them. */
public final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String FOUND = """
            () => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(
              each => location.pathname + ' ' + each.id + ': ' + each.nodes[0].html.slice(0, 300)))
            """;

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }

    /**
     * A window of its own, with cookies of its own.
     *
     * @param width in CSS pixels
     * @param scripts whether the pages' own scripts do anything; axe, which is one itself, runs either way
     */
    public BrowserContext window(int width, boolean scripts) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        if (!scripts) {
            window.route(
                    "**/*.js",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/javascript")
                            .setBody("")));
        }
        return window;
    }

    /** What axe finds on the page with every part of it opened, a line each. */
    public static List<String> barriers(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(FOUND)).stream().map(String::valueOf).toList();
    }

    /** How wide the page is; wider than its window means that somebody has to scroll sideways to read it. */
    public static int width(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }

    @Override
    public void close() {
        playwright.close();
    }
}
