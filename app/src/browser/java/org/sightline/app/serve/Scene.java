package org.sightline.app.serve;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * One page in one state.
 *
 * @param who looks: one of the made-up people, {@link #NOBODY} who is signed in, or {@link #SOMEBODY_NEW} each time
 * @param start the address, and so the route, to begin at
 * @param status of the page that is seen in the end
 * @param then what is done at the start so that the page in this state comes
 */
record Scene(String name, String who, String start, int status, Consumer<Page> then) {

    static final String NOBODY = "nobody";
    static final String SOMEBODY_NEW = "somebody new";

    private static final String EMPTIED = """
            form => {
              for (const field of form.elements) {
                if (field.type === 'radio' || field.type === 'checkbox') field.checked = false;
                else if (field.type !== 'hidden') field.value = '';
              }
            }
            """;

    private static final String SENT = """
            form => {
              form.noValidate = true;
              form.requestSubmit();
            }
            """;

    /** A page as it is found at its address. */
    static Scene seen(String name, String who, String start) {
        return new Scene(name, who, start, 200, page -> {});
    }

    /** What comes of sending a form of the page with nothing in it. */
    static Scene refused(String name, String who, String start, String form) {
        return new Scene(name, who, start, 422, page -> {
            page.locator(form).first().evaluate(EMPTIED);
            send(page, form);
        });
    }

    /** What comes of changing something that somebody else has changed meanwhile. */
    static Scene overtaken(String name, String who, String start, String form, String version, String field) {
        return new Scene(name, who, start, 409, page -> {
            page.locator(form + " [name=" + version + "]").evaluate("field => field.value = '0'");
            page.locator(form + " [name=" + field + "]").first().evaluate("field => field.value += ' and mine'");
            send(page, form);
        });
    }

    Scene answered(int other) {
        return new Scene(name, who, start, other, then);
    }

    Scene then(Consumer<Page> more) {
        return new Scene(name, who, start, status, then.andThen(more));
    }

    /** Sends a form as it stands, and waits for the page that answers. */
    static void send(Page page, String form) {
        page.evaluate("document.documentElement.dataset.before = ''");
        page.locator(form).first().evaluate(SENT);
        page.locator("html:not([data-before])").waitFor();
        page.waitForLoadState();
    }

    @Override
    public String toString() {
        return name;
    }
}
