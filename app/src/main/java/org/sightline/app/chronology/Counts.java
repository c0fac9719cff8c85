package org.sightline.app.chronology;

import org.sightline.core.review.FileRead;
import org.sightline.core.review.Review;

/** Every row accounted for: rows in are always the sum of the four that follow. */
public record Counts(int rows, int entries, int notRead, int replaced, int notYetKnown) {

    static Counts of(Review review) {
        return review.files().stream().map(Counts::of).reduce(new Counts(0, 0, 0, 0, 0), Counts::plus);
    }

    private static Counts of(FileRead file) {
        return new Counts(file.rows(), file.entries(), file.notRead(), file.replaced(), file.notYetKnown());
    }

    private Counts plus(Counts other) {
        return new Counts(
                rows + other.rows,
                entries + other.entries,
                notRead + other.notRead,
                replaced + other.replaced,
                notYetKnown + other.notYetKnown);
    }
}
