package org.sightline.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.sightline.app.serve.Scene.seen;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.intake.MadePdf;
import org.sightline.app.library.AddReport;
import org.sightline.app.library.Report;
import org.sightline.app.library.Reports;
import org.sightline.app.library.Rights;
import org.sightline.app.library.find.LiveIndex;

/** A few made-up reviews on the library's shelf, so that each of its pages has something to show. */
final class MadeUpShelf {

    private static final List<String> FILES = List.of(
            "2009-saltmarch-lscb-linnet.html", "2013-saltmarch-lscb-heron.html", "2012-kingsholt-lscb-juniper.html");

    private final String report;
    private final String scan;
    private final String takenDown;
    private final String sent;

    MadeUpShelf() {
        Path folder = Path.of(System.getProperty("sightline.home", "..")).resolve("demo-library");
        report = FILES.stream().map(name -> added(folder.resolve(name))).toList().getFirst();
        scan = added(scan());
        takenDown = added(folder.resolve("2010-pellbridge-lscb-hazel.html"));
        takeDown();
        sent = sent();
        untilItCanBeSearched();
    }

    /** Two files sent in the browser, of which one can not be read. */
    private static String sent() {
        Guest business = TestWeb.signedIn("business");
        business.get("/library/add");
        return business.upload(
                        "/library/add",
                        "files",
                        Map.of(
                                "broken.pdf",
                                "%PDF-1.7 and no more".getBytes(UTF_8),
                                "quill.html",
                                "<html><body><main><h1>Child Quill</h1><p>Quill was four.</p></main></body></html>"
                                        .getBytes(UTF_8)),
                        Map.of())
                .response()
                .uri()
                .getPath();
    }

    private static String added(Path file) {
        AddReport.Outcome outcome = TestWeb.part(AddReport.class)
                .add(new AddReport.Request(
                        file,
                        String.valueOf(file.getFileName()),
                        new Rights("Made up", "https://example.org/reviews", "By letter", Optional.empty()),
                        Optional.empty(),
                        Optional.empty()));
        return switch (outcome) {
            case AddReport.Added(Report added) -> "/library/reports/" + added.id();
            case AddReport.AlreadyThere(Report there) -> "/library/reports/" + there.id();
            default -> throw new AssertionError(outcome);
        };
    }

    /** A report whose second page is a picture. */
    private static Path scan() {
        try {
            Path file = Files.createTempFile("scan", ".pdf");
            try (MadePdf pdf = new MadePdf()) {
                pdf.text(50, 100, "Serious case review: Child Quill")
                        .page()
                        .picture()
                        .save(file);
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void takeDown() {
        TestWeb.part(Transactions.class).atWork(() -> {
            long by = TestWeb.part(Accounts.class).visitor("lead").orElseThrow().account();
            long number = Long.parseLong(takenDown.substring(takenDown.lastIndexOf('/') + 1));
            return TestWeb.part(Reports.class)
                    .takeDown(number, by, "The family asked for it.", Instant.parse("2026-11-02T12:00:00Z"));
        });
    }

    private static void untilItCanBeSearched() {
        LiveIndex index = TestWeb.part(LiveIndex.class);
        for (int tries = 0; tries < 600; tries++) {
            if (index.progress().reports() > FILES.size() && index.progress().says().isEmpty()) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException ending) {
                throw new AssertionError(ending);
            }
        }
        throw new AssertionError("The library could not be searched: " + index.progress());
    }

    Stream<Scene> found() {
        return Stream.of(
                seen("the library", "panel", "/library"),
                seen("the library, by theme", "panel", "/library?theme=MEN"),
                seen("the library, nothing like it", "panel", "/library?theme=MEN&year=1901"),
                seen("the library, forgotten", "panel", "/library?sought=99"),
                seen("all reports", "lead", "/library/reports"),
                seen("all reports, filtered", "panel", "/library/reports?title=heron&state=OPEN"),
                seen("all reports, none", "panel", "/library/reports?title=nothing+like+it"),
                seen("a report", "panel", report),
                seen("a report, for whoever keeps it", "lead", report),
                seen("a report with a picture", "panel", scan),
                seen("a page of a report", "panel", report + "/pages/5?passage=8"),
                seen("a page of a report that is a picture", "panel", scan + "/pages/2"),
                seen("adding reports", "business", "/library/add"),
                seen("reports that were sent", "business", sent),
                seen("the rights of a report", "business", report + "/rights"),
                seen("taking a report down", "business", report + "/take-down"),
                seen("the themes of a report", "lead", report + "/themes"),
                seen("the facts of a report", "lead", report + "/facts"),
                seen("a report that was taken down", "panel", takenDown).answered(410));
    }

    Stream<Scene> refused() {
        return Stream.of(
                Scene.refused("a search, refused", "panel", "/library", "main form"),
                Scene.refused("adding reports, refused", "business", "/library/add", "main form"),
                Scene.refused("taking a report down, refused", "business", report + "/take-down", "main form"));
    }

    Stream<Scene> doing() {
        return Stream.of(
                Scene.overtaken(
                        "rights by two people", "lead", report + "/rights", "main form", "was-licence", "licence"),
                new Scene("facts, refused", "lead", report + "/facts", 422, page -> {
                    page.locator("main [name=published]").fill("some time ago");
                    Scene.send(page, "main form");
                }),
                new Scene("passages that fit", "panel", "/library", 200, page -> search(page, "bruise on a baby")),
                new Scene("passages that fit, narrowed", "panel", "/library", 200, page -> {
                    search(page, "bruise on a baby");
                    page.locator("details:has([name=kind])").evaluate("one => one.open = true");
                    page.locator("[name=kind][value=FINDING]").check();
                    Scene.send(page, "main form");
                }),
                new Scene("a passage on its page", "panel", "/library", 200, page -> {
                    search(page, "bruise on a baby");
                    page.locator(".found a").first().click();
                    page.waitForLoadState();
                }),
                new Scene("no passage that fits", "panel", "/library", 200, page -> search(page, "\"xylophone quagga\"")));
    }

    private static void search(Page page, String text) {
        page.locator("main [name=q]").fill(text);
        Scene.send(page, "main form");
    }
}
