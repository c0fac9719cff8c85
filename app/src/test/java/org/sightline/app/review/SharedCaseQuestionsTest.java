package org.sightline.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.commands.Progress;
import org.sightline.app.intake.SharedCase;
import org.sightline.core.questions.Question;

/** What the main job must ask of a real case that lies outside the repository; skipped where it is absent. */
class SharedCaseQuestionsTest {

    @Test
    void the_questions_of_the_published_review_are_asked_and_few_besides(@TempDir Path out) {
        Optional<Path> folder = SharedCase.find("cases/case-p");
        assumeTrue(folder.isPresent(), "shared/cases/case-p is not here, so this test is skipped");
        List<Question> asked = asked(folder.orElseThrow(), out);

        assertThat(asked).hasSizeBetween(12, 22);
        assertThat(asked).anySatisfy(question -> {
            assertThat(question.code()).isEqualTo("INFO-STOP");
            assertThat(question.ask())
                    .contains("the primary school")
                    .contains("between December 2011 and February 2012");
            assertThat(question.found().evidence()).hasSize(3);
        });
        assertThat(asked).anySatisfy(question -> {
            assertThat(question.code()).isEqualTo("ADULT-UNKNOWN");
            assertThat(question.about()).hasSizeGreaterThanOrEqualTo(2);
        });
        assertThat(asked).anySatisfy(question -> {
            assertThat(question.code()).isEqualTo("REF-NO-OUTCOME");
            assertThat(question.ask()).endsWith("in November 2010?");
        });
        assertThat(asked).anySatisfy(question -> {
            assertThat(question.code()).isEqualTo("GAP-SEEN");
            assertThat(question.ask()).contains("ever spoken to alone");
        });
    }

    private static List<Question> asked(Path folder, Path out) {
        ReviewFolder.Request request = new ReviewFolder.Request(
                folder, out, Optional.empty(), Optional.empty(), Optional.empty(), LocalDate.of(2026, 1, 5));
        ReviewFolder.Outcome outcome = ReviewFolder.review(request, Progress.quiet());
        assertThat(outcome).isInstanceOf(ReviewFolder.Reviewed.class);
        return ((ReviewFolder.Reviewed) outcome).review().questions();
    }
}
