package org.sightline.app.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sightline.app.chronology.WriteChronology;
import org.sightline.app.commands.Progress;
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

    /** What a person can correct and put beside the agencies' files. What they have corrected already is their work. */
    private static List<Written> toEdit(Path out, ReviewFolder.Reviewed reviewed) {
        List<Written> written = new ArrayList<>();
        written.add(draft(out, MappingFile.NAME, reviewed.mapping()));
        reviewed.people().ifPresent(people -> written.add(draft(out, CaseFile.NAME, people)));
        return written;
    }

    /** Under its own name, or as {@code new-...} where a file of that name says something else. */
    private static Written draft(Path out, String name, String text) {
        Path file = out.resolve(name);
        return text(says(file, text) ? file : out.resolve("new-" + name), text);
    }

    private static boolean says(Path file, String text) {
        try {
            return !Files.exists(file) || Files.readString(file).equals(text);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Written text(Path file, String text) {
        return WriteDocument.to(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
