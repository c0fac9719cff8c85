package org.sightline.app.review;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sightline.app.chronology.WriteChronology;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.WriteDocument;
import org.sightline.app.documents.Written;
import org.sightline.app.intake.CaseFile;
import org.sightline.app.intake.MappingFile;
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
                            () -> toEdit(out, reviewed))
                    .parallel()
                    .map(Supplier::get)
                    .flatMap(Collection::stream)
                    .toList();
            step.advance();
            return written;
        }
    }

    /** What a person can correct and put beside the agencies' files. A case.yaml that stands there is somebody's work. */
    private static List<Written> toEdit(Path out, ReviewFolder.Reviewed reviewed) {
        List<Written> written = new ArrayList<>();
        written.add(text(out.resolve(MappingFile.NAME), reviewed.mapping()));
        Path people = out.resolve(CaseFile.NAME);
        reviewed.people().filter(draft -> !Files.exists(people)).ifPresent(draft -> written.add(text(people, draft)));
        return written;
    }

    private static Written text(Path file, String text) {
        return WriteDocument.to(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
