package org.sightline.app.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sightline.app.documents.Written;

/** Runs the main job from folder to documents and tells how it ended. */
final class RunReview {

    private RunReview() {}

    static ExitCode run(ReviewFolder.Request request, Path out, Progress progress, Summary summary) {
        return switch (ReviewFolder.review(request, progress)) {
            case ReviewFolder.NothingToRead nothing -> {
                summary.wrong(nothing.why());
                yield ExitCode.NOTHING_TO_READ;
            }
            case ReviewFolder.WrongSettings wrong -> {
                wrong.reasons().forEach(summary::wrong);
                yield ExitCode.WRONG_SETTINGS;
            }
            case ReviewFolder.Reviewed reviewed -> write(reviewed, out, progress, summary);
        };
    }

    private static ExitCode write(ReviewFolder.Reviewed reviewed, Path out, Progress progress, Summary summary) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            summary.wrong("The folder " + out + " cannot be made or written to. Name another one with --out.");
            return ExitCode.NOT_WRITTEN;
        }
        summary.tell(reviewed.review());
        List<Written> written = WriteReview.to(out, reviewed, progress);
        summary.tell(written);
        if (written.stream().anyMatch(Written.Refused.class::isInstance)) {
            return ExitCode.NOT_WRITTEN;
        }
        return reviewed.review().notRead().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_GAPS;
    }
}
