package org.sightline.app.serve;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.app.site.Chromium;

/** Somebody with a browser who looks at pages, on a phone and on a desk, and says what is wrong with them. */
final class Looker implements AutoCloseable {

    private static final int PHONE = 320;
    private static final int DESK = 1440;
    private static final String PICTURES = System.getProperty("sightline.pictures", "");

    /** Days like 2012-03-27 in our own words; what agencies wrote stays as they wrote it. */
    private static final String DAYS_OF_MACHINES = """
            () => {
              const ours = document.querySelector('main').cloneNode(true);
              ours.querySelectorAll('.as-written, .cells, .beside, .version, .entry-text, q, code').forEach(one => one.remove());
              return ours.textContent.match(/.{0,40}\\b\\d{4}-\\d\\d-\\d\\d\\b/g) ?? [];
            }
            """;

    private final Chromium chromium = new Chromium();
    private final Map<String, Window> windows = new HashMap<>();

    /** One person's window, what its console said since the last page, and how the last page was answered. */
    private static final class Window {

        private final Page page;
        private final List<String> said = new ArrayList<>();
        private int status;

        Window(BrowserContext context) {
            page = context.newPage();
            page.onConsoleMessage(this::hear);
            page.onPageError(said::add);
            page.onResponse(this::answered);
        }

        private void hear(ConsoleMessage message) {
            // Chromium says of every refused page that it was refused
            if (List.of("error", "warning").contains(message.type())
                    && !message.text().contains("responded with a status of")) {
                said.add(message.text());
            }
        }

        private void answered(Response response) {
            if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
                status = response.status();
            }
        }
    }

    /** Everything that is wrong with the scene, with scripts and without, at both widths; empty where nothing is. */
    List<String> look(Scene scene) {
        List<String> wrong = new ArrayList<>();
        for (boolean scripts : List.of(true, false)) {
            Window window = window(scene.who(), scripts);
            window.page.setViewportSize(PHONE, 900);
            window.page.navigate(TestWeb.address() + scene.start());
            scene.then().accept(window.page);
            String how = scripts ? "" : " without scripts";
            check(window, scene, "on a phone" + how, PHONE, wrong);
            window.page.setViewportSize(DESK, 900);
            check(window, scene, "on a desk" + how, DESK, wrong);
            window.said.forEach(each -> wrong.add("console" + how + ": " + each));
            window.said.clear();
            if (scene.who().equals(Scene.SOMEBODY_NEW)) {
                window.page.context().close();
            }
        }
        return wrong;
    }

    private static void check(Window window, Scene scene, String how, int width, List<String> wrong) {
        Page page = window.page;
        picture(page, scene, how);
        if (window.status != scene.status()) {
            wrong.add(how + ": answered " + window.status + " and not " + scene.status());
        }
        List<String> headings = page.locator("h1").allTextContents();
        if (headings.size() != 1 || !page.title().replace("Error: ", "").startsWith(headings.getFirst())) {
            wrong.add(how + ": the title is " + page.title() + " and the headings " + headings);
        }
        if (Chromium.width(page) > width) {
            wrong.add(how + ": " + Chromium.width(page) + " wide in a window of " + width);
        }
        if (page.locator("main :is(a[href], button, summary)").count() == 0) {
            wrong.add(how + ": no way on");
        }
        ((List<?>) page.evaluate(DAYS_OF_MACHINES))
                .forEach(day -> wrong.add(how + ": " + day + " is not how people write a day"));
        Chromium.barriers(page).forEach(each -> wrong.add(how + ": " + each));
    }

    /** Pictures of all that was looked at, for people, where somebody says where to put them. */
    private static void picture(Page page, Scene scene, String how) {
        if (!PICTURES.isEmpty()) {
            String name = (scene.name() + " " + how).replaceAll("[^A-Za-z0-9]+", "-");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURES, name + ".png")));
        }
    }

    /** A page for looking at it otherwise. */
    Page page(String who) {
        return window(who, true).page;
    }

    private Window window(String who, boolean scripts) {
        if (who.equals(Scene.SOMEBODY_NEW)) {
            Window fresh = new Window(chromium.window(PHONE, scripts));
            signIn(fresh.page, Newcomer.add());
            return fresh;
        }
        return windows.computeIfAbsent(who + scripts, name -> {
            Window window = new Window(chromium.window(PHONE, scripts));
            if (!who.equals(Scene.NOBODY)) {
                signIn(window.page, who);
            }
            return window;
        });
    }

    static void signIn(Page page, String login) {
        page.navigate(TestWeb.address() + "/sign-in");
        page.locator("#username").fill(login);
        page.locator("#password").fill(MadeUpCase.PASSWORD);
        Scene.send(page, "main form");
    }

    @Override
    public void close() {
        chromium.close();
    }
}
