package org.sightline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.app.serve.Scene.NOBODY;
import static org.sightline.app.serve.Scene.SOMEBODY_NEW;
import static org.sightline.app.serve.Scene.overtaken;
import static org.sightline.app.serve.Scene.refused;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.app.access.Routes;
import org.sightline.app.access.Routes.Route;

/**
 * Every page in every state that matters, on a phone and on a desk, with scripts and without: nobody meets a barrier, a page
 * that is cut off, an error of a script or a dead end.
 */
@Tag("browser")
class EveryPageInABrowserTest {

    /** What comes from these is no page. */
    private static final Set<String> NO_PAGES = Set.of(
            "GET /assets/{hash}/{name}",
            "GET /cases/{number}/entries/{id}/file",
            "GET /cases/{number}/question-reports.json",
            "GET /audit/export",
            "GET /drafts",
            "GET /library/reports/{report}/original");

    private static MadeUpWork work;
    private static MadeUpLinks links;
    private static MadeUpEndings endings;
    private static MadeUpShelf shelf;
    private static Looker looker;
    private static List<String> emptyLibrary = List.of();

    @BeforeAll
    static void open() {
        work = new MadeUpWork();
        links = MadeUpLinks.in(work);
        endings = MadeUpEndings.made();
        looker = new Looker();
        emptyLibrary = Stream.of("/library", "/library/reports")
                .flatMap(page -> looker.look(Scene.seen("an empty library", "lead", page)).stream())
                .toList();
        shelf = new MadeUpShelf();
    }

    @AfterAll
    static void close() {
        looker.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_page_as_it_is_found(Scene scene) {
        assertThat(looker.look(scene)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_form_that_is_sent_empty(Scene scene) {
        assertThat(looker.look(scene)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_page_that_somebody_comes_to_by_doing_something(Scene scene) {
        assertThat(looker.look(scene)).isEmpty();
    }

    @Test
    void a_library_without_reports() {
        assertThat(emptyLibrary).isEmpty();
    }

    @Test
    void every_address_that_gives_a_page_is_among_them() {
        List<Route> routes = Routes.told().stream()
                .filter(route -> route.method().equals("GET")
                        && !NO_PAGES.contains(route.name())
                        && !LearningScenes.NO_PAGES.contains(route.name()))
                .toList();
        Set<String> seen = Stream.of(a_page_as_it_is_found(), a_page_that_somebody_comes_to_by_doing_something())
                .flatMap(scenes -> scenes)
                .map(scene -> nameOf(scene.start(), routes))
                .collect(Collectors.toSet());

        assertThat(routes.stream().map(Route::name))
                .as("a new page needs a scene in this test, or a place among those that are no pages")
                .isSubsetOf(seen);
    }

    /** Of those that fit an address, the one with the fewest parts left open: /accounts/add before /accounts/{account}. */
    private static String nameOf(String address, List<Route> routes) {
        String path = address.replaceAll("[?#].*", "");
        return routes.stream()
                .filter(route -> path.matches(route.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingInt(route -> route.path().split("\\{", -1).length))
                .map(Route::name)
                .orElse(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/chronology", "/chronology?view=table", "/questions"})
    void on_paper_nothing_is_cut_and_no_ways_are_printed(String page) {
        Page shown = looker.page("lead");
        shown.setViewportSize(680, 1000);
        shown.navigate(TestWeb.address() + work.full() + page);
        shown.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        try {
            assertThat(shown.locator("main h1").isVisible()).isTrue();
            assertThat(shown
                            .locator("nav:visible, .filter:visible, button:visible, .tabs:visible, input:visible")
                            .all()
                            .stream()
                            .map(each -> String.valueOf(each.evaluate("one => one.outerHTML.slice(0, 200)"))))
                    .isEmpty();
            assertThat(shown.evaluate(CUT)).isEqualTo(List.of());
        } finally {
            shown.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    private static final String CUT = """
            () => [...document.querySelectorAll('main *')].filter(one => {
              const box = one.getBoundingClientRect();
              const hides = ['hidden', 'auto', 'scroll', 'clip'].includes(getComputedStyle(one).overflowX);
              return box.width > 1 && (box.right > innerWidth + 1 || (hides && one.scrollWidth > one.clientWidth + 1));
            }).map(one => one.outerHTML.slice(0, 200))
            """;

    static Stream<Scene> a_page_as_it_is_found() {
        return Stream.of(
                        Found.outside(),
                        Found.ofNothing(endings.empty()),
                        Found.ofACase(work),
                        Found.endings(work, endings),
                        Found.byLink(links),
                        Found.asOthers(work, endings),
                        LearningScenes.found(),
                        shelf.found())
                .flatMap(scenes -> scenes);
    }

    static Stream<Scene> a_form_that_is_sent_empty() {
        String full = work.full();
        String entry = full + "/entries/" + work.entry();
        Stream<Scene> forms = Stream.of(
                refused("sign in, refused", NOBODY, "/sign-in", "main form").answered(200),
                refused("a new case, refused", "lead", "/cases/new", "main form"),
                refused("an account, refused", "admin", "/accounts/add", "main form"),
                refused("changing an account, refused", "admin", links.account(), "form:has([name=version])"),
                refused("a password, refused", SOMEBODY_NEW, "/account/password", "main form"),
                refused("a second factor, refused", SOMEBODY_NEW, "/account/second-factor", "main form"),
                refused("choosing a password, refused", NOBODY, links.invitation(), "main form"),
                refused("settings, refused", "lead", full + "/settings", "main form"),
                refused("a new person, refused", "lead", full + "/people/add", "main form"),
                refused("a person, refused", "lead", work.person(), "form:has([name=version])"),
                refused("asking who knows, refused", "practitioner", "/who-knows", "main form"),
                refused("a seal, refused", "business", work.asTold("Wren Ashdown").replace("as-told", "seal"), "main form"),
                refused("a new relationship, refused", "lead", full + "/people/relationships/add", "main form"),
                refused("a relationship, refused", "lead", work.relationship(), "main form"),
                refused("an address, refused", "lead", full + "/people/addresses/add", "main form"),
                refused("asking an agency, refused", "lead", full + "/agencies", "form[action$='/agencies']"),
                refused("a step of an agency, refused", "lead", work.agency(), "main form"),
                refused("pasted rows, refused", "lead", full + "/files/paste", "main form"),
                refused("a typed entry, refused", "lead", full + "/files/type", "main form"),
                refused("withdrawing a file, refused", "lead", work.file("police.csv"), "form[action$='/withdraw']"),
                refused("an episode, refused", "lead", work.episode(), "form:has([name=title])"),
                refused("gathering, refused", "lead", full + "/chronology", "form[action$='/episodes']"),
                refused("a band, refused", "lead", full + "/status", "form:has([name=words])"),
                refused("an answer, refused", "lead", work.question(), "form:has([name=reason])"),
                refused("setting aside, refused", "lead", work.question(), "form:has([name=asideReason])"),
                refused("a report, refused", "lead", work.question(), "form:has([name=wrong])"),
                refused("correcting an entry, refused", "lead", entry + "/correct", "form[action$='/correct']"),
                refused("overruling, refused", "lead", entry + "/reading", "form[action$='/reading']"),
                refused("breaking the glass, refused", "practitioner", endings.empty() + "/break-glass", "main form"),
                refused("an export, refused", "lead", full + "/exports", "main form"));
        return Stream.of(forms, LearningScenes.refusals(), shelf.refused()).flatMap(scenes -> scenes);
    }

    private static void asks(Page page, String name) {
        page.navigate(TestWeb.address() + "/who-knows");
        page.locator("main [name=name]").fill(name);
        page.locator("main [name=born]").fill("2 November 2015");
        page.locator("main [name=reason]").fill("She came to the duty desk tonight.");
        Scene.send(page, "main form");
    }

    static Stream<Scene> a_page_that_somebody_comes_to_by_doing_something() {
        Stream<Scene> done = Stream.of(
                overtaken("settings by two people", "lead", work.full() + "/settings", "main form", "version", "title"),
                overtaken(
                        "a person by two people", "lead", work.person(), "form:has([name=version])", "version", "role"),
                overtaken(
                        "an episode by two people",
                        "lead",
                        work.episode(),
                        "form:has([name=title])",
                        "version",
                        "title"),
                overtaken(
                        "an account by two people",
                        "admin",
                        links.account(),
                        "form:has([name=version])",
                        "version",
                        "name"),
                overtaken(
                        "an answer by two people",
                        "lead",
                        work.question(),
                        "form:has([name=reason])",
                        "seen",
                        "reason"),
                new Scene(
                        "a relationship by two people",
                        "lead",
                        work.full() + "/people",
                        409,
                        work::changeTheRelationship),
                new Scene("who knows, nobody", "manager", "/who-knows/1", 200, page -> asks(page, "Nobody Like That")),
                new Scene("who knows, agencies", "manager", "/who-knows/1", 200, page -> asks(page, "Wren Ashdown")),
                new Scene("recovery codes", SOMEBODY_NEW, "/account/second-factor", 200, Newcomer::addASecondFactor),
                new Scene("an account with a second factor", SOMEBODY_NEW, "/account/second-factor", 200, page -> {
                    Newcomer.addASecondFactor(page);
                    page.navigate(TestWeb.address() + "/account");
                }),
                new Scene("the code", SOMEBODY_NEW, "/account/second-factor", 200, Newcomer::signInByHalf),
                new Scene("the code, refused", SOMEBODY_NEW, "/account/second-factor", 422, page -> {
                    Newcomer.signInByHalf(page);
                    Scene.send(page, "main form");
                }),
                new Scene("what was kept", SOMEBODY_NEW, "/cases/new", 200, Newcomer::signInAgain),
                new Scene(
                        "a new link for an account",
                        "admin",
                        links.account(),
                        200,
                        page -> Scene.send(page, "form[action$='/link']")),
                new Scene(
                        "a new link for an author",
                        "lead",
                        work.agency(),
                        200,
                        page -> Scene.send(page, "form[action$='/links']")),
                new Scene(
                        "nothing chosen to send",
                        "lead",
                        work.full() + "/agencies",
                        200,
                        page -> Scene.send(page, "form[enctype]")),
                new Scene(
                        "a hidden page",
                        "lead",
                        work.full() + "/people",
                        200,
                        page -> page.navigate(TestWeb.address() + "/hidden")),
                new Scene("a form from too old a page", "lead", "/cases/new", 200, page -> {
                    page.locator("main [name=_csrf]").evaluate("field => field.value = 'old'");
                    Scene.send(page, "main form");
                }),
                new Scene(
                        "a checked chain",
                        "auditor",
                        "/audit",
                        200,
                        page -> Scene.send(page, "form[action$='/check']")),
                new Scene("the glass, just broken", "practitioner", endings.broken() + "/break-glass", 200, page -> {
                    page.locator("main textarea").fill("A child came in tonight.");
                    Scene.send(page, "main form");
                }));
        return Stream.of(done, LearningScenes.done(), shelf.doing()).flatMap(scenes -> scenes);
    }
}
