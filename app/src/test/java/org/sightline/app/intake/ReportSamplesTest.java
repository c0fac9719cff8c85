package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sightline.core.library.Block;
import org.sightline.core.library.Page;

/** Published reports, with what is known of each of them: how many pages, how much text, which pages say nothing. */
class ReportSamplesTest {

    private static final String FOLDER = "bench-data/pdf";

    private record Sample(Path file, List<String> cells) {

        String name() {
            return file.getFileName().toString();
        }

        int number(int column) {
            return Integer.parseInt(cells.get(column));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_sample_gives_its_pages_and_its_text_or_says_why_not() throws IOException {
        Optional<Path> folder = SharedCase.find(FOLDER);
        assumeTrue(folder.isPresent(), "the samples of " + FOLDER + " are not on this machine");
        Path stats = folder.get().resolve("stats.tsv");
        assumeTrue(Files.exists(stats), "the samples of " + FOLDER + " are without their figures");
        List<Sample> samples = Files.readAllLines(stats).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .map(cells -> new Sample(folder.get().resolve(cells.getFirst()), cells))
                .toList();
        return samples.stream().map(sample -> DynamicTest.dynamicTest(sample.name(), () -> check(sample)));
    }

    private static void check(Sample sample) {
        OpenedReport opened = OpenReport.open(sample.file(), sample.name());
        if (sample.cells().get(1).startsWith("ERROR")) {
            assertThat(opened).isInstanceOf(OpenedReport.Refused.class);
            return;
        }
        int pages = sample.number(2);
        switch (opened) {
            case OpenedReport.Opened report -> {
                assertThat(report.pages()).hasSize(pages);
                assertThat(report.pictures().size()).isLessThanOrEqualTo(sample.number(5));
                // running heads and page numbers are left out, which is a tenth of a page at most
                assertThat(letters(report.pages()))
                        .isBetween((long) (sample.number(3) * 0.85), (long) (sample.number(3) * 1.05));
                assertThat(report.pages().stream().flatMap(page -> page.blocks().stream()))
                        .anyMatch(Block.Heading.class::isInstance);
            }
            case OpenedReport.NoText scan -> {
                assertThat(sample.number(3)).isZero();
                assertThat(scan.pictures()).hasSize(pages);
            }
            case OpenedReport.Refused(String sentence) -> throw new AssertionError(sentence);
        }
    }

    private static long letters(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .mapToLong(block -> block.text()
                        .codePoints()
                        .filter(c -> !Character.isWhitespace(c))
                        .count())
                .sum();
    }
}
