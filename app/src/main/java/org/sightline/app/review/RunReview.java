package org.sightline.app.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Progress;
import org.sightline.app.documents.Written;
import org.sightline.app.intake.CaseFile;
import org.sightline.app.intake.MappingFile;
import org.sightline.core.entries.NotRead;
import org.sightline.core.review.Review;

/** Runs the main job from folder to documents and tells how it ended. */
final class RunReview {

    private static final Set<String> SETTINGS = Set.of(CaseFile.NAME, MappingFile.NAME);

    private RunReview() {}

    static ExitCode run(ReviewFolder.Request request, Path out, Progress progress, Summary summary) {
        Optional<String> refusal = ResultsFolder.refusal(request.folder(), out);
        if (refusal.isPresent()) {
            summary.wrong(refusal.get());
            return ExitCode.NOT_WRITTEN;
        }
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
            ResultsFolder.prepare(out);
        } catch (IOException e) {
            summary.wrong("The folder " + out + " cannot be made or written to. Name another one with --out.");
            return ExitCode.NOT_WRITTEN;
        }
        summary.tell(reviewed.review());
        List<Written> written = WriteReview.to(out, reviewed, progress);
        summary.tell(written);
        return written.stream().anyMatch(Written.Refused.class::isInstance)
                ? ExitCode.NOT_WRITTEN
                : told(reviewed.review(), summary);
    }

    /** A wrong case.yaml or mapping.yaml costs no row, so the rest is written; but whoever wrote it must hear of it. */
    private static ExitCode told(Review review, Summary summary) {
        List<NotRead> settings = review.remarks().stream()
                .filter(remark -> SETTINGS.contains(remark.file()))
                .toList();
        settings.stream().map(NotRead::why).forEach(summary::wrong);
        if (!settings.isEmpty()) {
            return ExitCode.WRONG_SETTINGS;
        }
        return review.gaps().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_GAPS;
    }
}
