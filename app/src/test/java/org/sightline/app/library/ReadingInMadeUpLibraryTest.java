package org.sightline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sightline.app.intake.OpenReport;
import org.sightline.app.intake.OpenedReport;
import org.sightline.core.library.FactKind;
import org.sightline.core.library.FoundFact;
import org.sightline.core.library.FoundLesson;
import org.sightline.core.library.FoundTheme;
import org.sightline.core.library.ReadReport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds what is read in the made-up reviews of {@code demo-library} against what {@code about.yaml} says of each. */
class ReadingInMadeUpLibraryTest {

    private static final Path FOLDER = Path.of(System.getProperty("sightline.home", ".."), "demo-library");

    private final ReadReport readReport =
            new ReadReport(FactTerms.shipped(), AskTerms.shipped(), FindingTerms.shipped(), Themes.finder());

    private record Review(Map<?, ?> about, ReadReport.Result read) {

        List<String> values(FactKind kind) {
            return read.facts().stream()
                    .filter(fact -> fact.kind() == kind)
                    .map(FoundFact::value)
                    .toList();
        }

        long lessons(FoundLesson.Kind kind) {
            return read.lessons().stream()
                    .filter(lesson -> lesson.kind() == kind)
                    .count();
        }
    }

    private List<Review> all() throws IOException {
        Object all =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FOLDER.resolve("about.yaml")));
        List<Review> reviews = new ArrayList<>();
        for (Object one : (List<?>) Objects.requireNonNull(((Map<?, ?>) all).get("reviews"))) {
            Map<?, ?> about = (Map<?, ?>) one;
            String file = String.valueOf(about.get("file"));
            OpenedReport.Opened opened = (OpenedReport.Opened) OpenReport.open(FOLDER.resolve(file), file);
            reviews.add(new Review(about, readReport.in(opened.pages())));
        }
        return reviews;
    }

    @Test
    void facts_findings_and_recommendations_are_what_is_stated_of_every_review() throws IOException {
        assertThat(all()).hasSize(47).allSatisfy(review -> {
            assertThat(review.values(FactKind.TITLE))
                    .containsExactly(String.valueOf(review.about().get("title")));
            assertThat(review.values(FactKind.BOARD))
                    .containsExactly(String.valueOf(review.about().get("board")));
            assertThat(review.values(FactKind.AGENCY)).isEqualTo(review.about().get("agencies"));
            assertThat(review.values(FactKind.SEX))
                    .isEqualTo(
                            review.about().containsKey("sex")
                                    ? List.of(review.about().get("sex"))
                                    : List.of());
            assertThat(review.values(FactKind.AUTHOR)).hasSize(1);
            assertThat(review.lessons(FoundLesson.Kind.FINDING))
                    .isEqualTo(Long.parseLong(String.valueOf(review.about().get("findings"))));
            assertThat(review.lessons(FoundLesson.Kind.RECOMMENDATION))
                    .isEqualTo(Long.parseLong(String.valueOf(review.about().get("recommendations"))));
        });
    }

    @Test
    void most_themes_that_are_proposed_are_stated_and_most_that_are_stated_are_proposed() throws IOException {
        int stated = 0;
        int found = 0;
        int right = 0;
        for (Review review : all()) {
            List<?> themes = (List<?>) Objects.requireNonNull(review.about().get("themes"));
            List<String> codes =
                    review.read().themes().stream().map(FoundTheme::code).toList();
            stated += themes.size();
            found += codes.size();
            right += (int) codes.stream().filter(themes::contains).count();
        }

        assertThat((double) right / found).as("precision").isGreaterThan(0.85);
        assertThat((double) right / stated).as("recall").isGreaterThan(0.8);
    }
}
