package org.sightline.app.serve;

import static org.sightline.app.serve.Scene.SOMEBODY_NEW;
import static org.sightline.app.serve.Scene.refused;
import static org.sightline.app.serve.Scene.seen;
import static org.sightline.app.serve.Scene.send;

import java.util.Set;
import java.util.stream.Stream;
import org.sightline.app.library.learning.MadeReports;

/** The pages on which what reviews found is counted, listed, quoted, compared and taken out. */
final class LearningScenes {

    /** What comes from these is no page. */
    static final Set<String> NO_PAGES = Set.of(
            "GET /library/learning.csv",
            "GET /library/export/csv",
            "GET /library/export/json",
            "GET /library/export/bibtex",
            "GET /library/feed.atom",
            "GET /api/library/openapi.json",
            "GET /api/library/v1/reports",
            "GET /api/library/v1/reports/{report}",
            "GET /api/library/v1/lessons",
            "GET /api/library/v1/themes",
            "GET /api/library/v1/counts");

    private static final String KEY = "form[action='/library/export/keys']";
    private static final String BEFORE = "form[action='/library/before']";

    private LearningScenes() {}

    static Stream<Scene> found() {
        return Stream.of(
                seen("what reviews found", "practitioner", "/library/learning"),
                seen("what reviews found, by board", "practitioner", "/library/learning?by=BOARD&kind=FINDING"),
                seen("what reviews found, nothing", "practitioner", "/library/learning?age=none&board=none"),
                seen("what reviews found, no year", "practitioner", "/library/learning?from=soon"),
                seen("lessons", "practitioner", "/library/lessons"),
                seen("lessons, the reviews", "practitioner", "/library/lessons?show=reviews"),
                seen("lessons, none", "practitioner", "/library/lessons?theme=nothing"),
                seen("briefs", "panel", "/library/briefs"),
                seen("a brief", "panel", "/library/briefs/PHY"),
                seen("a brief, nothing", "panel", "/library/briefs/CUL"),
                seen("recommended before?", "lead", "/library/before"),
                seen("what became of a recommendation", "lead", outcome()),
                seen("the library taken out", "lead", "/library/export"),
                seen("the library taken out, by somebody new", SOMEBODY_NEW, "/library/export"));
    }

    /** Linnet's first recommendation comes after its four findings. */
    private static String outcome() {
        return "/library/reports/" + MadeReports.there().getFirst().id() + "/lessons/5/outcome";
    }

    static Stream<Scene> refusals() {
        return Stream.of(
                refused("recommended before?, nothing", "lead", "/library/before", BEFORE),
                refused("what became of a recommendation, refused", "lead", outcome(), "main form"),
                refused("a key of the library, refused", "lead", "/library/export", KEY));
    }

    static Stream<Scene> done() {
        return Stream.of(
                seen("what was recommended before", "lead", "/library/before").then(page -> {
                    page.locator("#text")
                            .fill("A bruise on a baby who is not mobile should be seen by a paediatrician on the same day.");
                    send(page, BEFORE);
                }),
                seen("nothing like it was recommended", "lead", "/library/before").then(page -> {
                    page.locator("#text").fill("Xyzzy plugh.");
                    send(page, BEFORE);
                }),
                seen("a key that was made", SOMEBODY_NEW, "/library/export").then(page -> {
                    page.locator("#name").fill("feed reader");
                    send(page, KEY);
                }));
    }
}
