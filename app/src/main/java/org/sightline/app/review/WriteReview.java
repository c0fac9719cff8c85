package org.sightline.app.review;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sightline.app.chronology.WriteChronology;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.WriteDocument;
import org.sightline.app.documents.Written;
import org.sightline.app.questions.WriteQuestions;

/** Writes every document of a review; one that cannot be written costs none of the others. */
final class WriteReview {

    private WriteReview() {}

    static List<Written> to(Path out, ReviewFolder.Reviewed reviewed, Progress progress) {
        CaseIndex index = new CaseIndex(reviewed.review());
        try (Progress.Step step = progress.step("Writing documents", 1)) {
            List<Written> written = Stream.<Supplier<Collection<Written>>>of(
                            () -> WriteChronology.to(out, index),
                            () -> WriteQuestions.to(out, index),
                            () -> List.of(WriteDocument.to(
                                    out.resolve("mapping.yaml"),
                                    stream -> stream.write(reviewed.mapping().getBytes(StandardCharsets.UTF_8)))))
                    .parallel()
                    .map(Supplier::get)
                    .flatMap(Collection::stream)
                    .toList();
            step.advance();
            return written;
        }
    }
}
