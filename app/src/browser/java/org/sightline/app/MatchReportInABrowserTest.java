package org.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.site.Chromium;

/** The report of a match in a real browser, on a phone and on a desk. It has no script. */
@Tag("browser")
class MatchReportInABrowserTest {

    @TempDir
    private Path folder;

    @Test
    void the_report_has_no_barrier_that_axe_finds_and_never_scrolls_sideways_as_a_whole() throws IOException {
        MadeUpRegister made = new MadeUpRegister(300);
        Path report = folder.resolve("report.html");
        Told.by(
                "match",
                made.school(folder),
                made.clinic(folder),
                "--truth",
                "cluster",
                "--out",
                folder.resolve("people.csv"),
                "--report",
                report);
        try (Chromium chromium = new Chromium()) {
            for (int width : new int[] {320, 1440}) {
                try (BrowserContext context = chromium.window(width, true)) {
                    Page page = context.newPage();
                    page.navigate(report.toUri().toString());
                    assertThat(page.locator(".pair").count()).isPositive();
                    assertThat(Chromium.barriers(page)).as("at " + width).isEmpty();
                    assertThat(Chromium.width(page)).isEqualTo(width);
                }
            }
        }
    }
}
