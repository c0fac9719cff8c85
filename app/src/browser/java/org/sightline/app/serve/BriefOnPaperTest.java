package org.sightline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.library.Rights;
import org.sightline.app.library.learning.MadeReports;

/** A brief fills one printed page and no more, however long what it quotes. */
@Tag("browser")
class BriefOnPaperTest {

    private static final int REVIEWS = 6;

    @TempDir
    private Path folder;

    @Test
    void the_longest_brief_is_one_page() throws IOException {
        for (int review = 0; review < REVIEWS; review++) {
            MadeReports.added(
                    Files.writeString(folder.resolve("long-" + review + ".html"), report(review)),
                    "long-" + review + ".html",
                    Rights.UNSAID);
        }
        Looker looker = new Looker();
        try {
            Page page = looker.page("lead");
            page.navigate(TestWeb.address() + "/library/briefs/MEN");
            byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            try (PDDocument pdf = Loader.loadPDF(paper)) {
                String text = new PDFTextStripper().getText(pdf);
                assertThat(pdf.getNumberOfPages()).as(text).isEqualTo(1);
                assertThat(text)
                        .contains("What they found", "What they asked for", "Chosen on ")
                        .doesNotContain("Recommended before?");
            }
        } finally {
            looker.close();
        }
    }

    private static String report(int review) {
        return "<!DOCTYPE html><html><body><main><h1>Local child safeguarding practice review: a child of whom it is told at length "
                + review + "</h1><table><tr><th>Board</th><td>Longborough and Muchwidening Safeguarding Children Partnership "
                + (char) ('A' + review) + "</td></tr><tr><th>Published</th><td>March " + (2027 + review)
                + "</td></tr></table><h2>Findings</h2><ol>" + items("Nobody asked about the father or the mother’s partner")
                + "</ol><h2>Recommendations</h2><ol>" + items("The Board should see that fathers and partners are asked about")
                + "</ol></main></body></html>";
    }

    private static String items(String begins) {
        return IntStream.range(0, 3)
                .mapToObj(item -> "<li>" + begins + " in place number " + item + ", " + "where one word follows upon another ".repeat(12)
                        + "and it ends.</li>")
                .collect(Collectors.joining());
    }
}
