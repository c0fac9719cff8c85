package org.sightline.app.submissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.sightline.app.intake.AgencyTerms;
import org.sightline.app.intake.ColumnTermsFile;
import org.sightline.app.intake.OpenFile;
import org.sightline.app.intake.RoleTerms;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.MakeEntries;
import org.sightline.core.intake.Mapping;
import org.sightline.core.intake.Understanding;
import org.sightline.core.people.Cast;

/** Reads a submission by what is known of it: the same bytes, mapping and people give the same entries. */
final class ReadSubmission {

    /** Dates before living memory are marked as unlikely, and kept as they are written. */
    private static final LocalDate EARLIEST_LIKELY = LocalDate.of(1900, 1, 1);

    private ReadSubmission() {}

    /** @param today after which a date is unlikely */
    static Made of(Submission submission, byte[] bytes, Mapping mapping, Cast cast, LocalDate today) {
        AgencyFile file = open(submission, bytes);
        Understanding known = new Understanding(
                ColumnTermsFile.shipped(), AgencyTerms.shipped(), RoleTerms.shipped(), mapping, cast, likely(today));
        return new MakeEntries(known, Map.of(file.name(), submission.stem())).from(file);
    }

    static DateContext likely(LocalDate today) {
        return DateContext.likely(EARLIEST_LIKELY, today);
    }

    /** Files are opened from a private place on the disk, because that is how their libraries open them safely. */
    private static AgencyFile open(Submission submission, byte[] bytes) {
        try {
            Path copy = Files.createTempFile("sightline-", ".upload");
            try {
                Files.write(copy, bytes);
                return OpenFile.open(copy, submission.file().name());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
