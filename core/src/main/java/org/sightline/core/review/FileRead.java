package org.sightline.core.review;

import java.util.List;
import org.sightline.core.intake.ColumnsRead;

/**
 * The account of one file: every row of it is an entry, stands in {@code notRead}, belongs to a version that a later
 * file replaced, or was not yet known on the day as at which the review is read.
 *
 * @param rows rows in; always the sum of the four counts that follow
 * @param entries rows that are entries of the chronology
 * @param columns how the columns of each part were understood
 */
public record FileRead(
        String file,
        String sha256,
        int rows,
        int entries,
        int notRead,
        int replaced,
        int notYetKnown,
        List<ColumnsRead> columns) {

    /** The file itself, and how it was understood. */
    public record File(String name, String sha256, List<ColumnsRead> columns) {}

    /**
     * The account of a file.
     *
     * @param made how many of its rows became entries
     * @param counted how many of those are in the chronology
     */
    public static FileRead of(File file, int rows, int made, int counted, boolean isReplaced) {
        return new FileRead(
                file.name(),
                file.sha256(),
                rows,
                isReplaced ? 0 : counted,
                rows - made,
                isReplaced ? made : 0,
                isReplaced ? 0 : made - counted,
                file.columns());
    }

    public FileRead {
        columns = List.copyOf(columns);
        if (rows != entries + notRead + replaced + notYetKnown) {
            throw new IllegalArgumentException(file + ": " + rows + " rows in, but " + entries + " entries, " + notRead
                    + " not read, " + replaced + " replaced and " + notYetKnown + " not yet known");
        }
    }
}
