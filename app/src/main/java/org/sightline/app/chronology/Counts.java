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

    /** The account in words; of a part of a case, which has no account of whole files, only how many entries it holds. */
    static String inWords(Review review) {
        return review.files().isEmpty()
                ? count(review.chronology().lines().size(), "entry") + "."
                : of(review).inWords();
    }

    /** "31 rows in: 30 entries, 1 not read." */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        words.append(count(rows, "row")).append(" in: ").append(count(entries, "entry"));
        words.append(", ").append(notRead).append(" not read");
        if (replaced > 0) {
            words.append(", ").append(replaced).append(" replaced by a later version of their file");
        }
        if (notYetKnown > 0) {
            words.append(", ").append(notYetKnown).append(" not yet known on that day");
        }
        return words.append('.').toString();
    }

    private static String count(int number, String thing) {
        if (number == 1) {
            return "1 " + thing;
        }
        return number + " " + (thing.equals("entry") ? "entries" : thing + "s");
    }
}
