package org.sightline.core.intake;

import java.util.List;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.NotRead;

/**
 * What became of one file. No row is ever dropped: {@code rows} is the number of entries and of rows not read.
 *
 * @param columns how each part was understood, with the titles and repeated headings, which are no rows
 * @param rows rows in: those below the heading that are neither blank nor the heading once more; in running text, the
 *     dated passages
 */
public record Made(List<Entry> entries, List<NotRead> notRead, List<ColumnsRead> columns, int rows) {

    public Made {
        entries = List.copyOf(entries);
        notRead = List.copyOf(notRead);
        columns = List.copyOf(columns);
        int unread = notRead.stream().mapToInt(NotRead::rows).sum();
        if (rows != entries.size() + unread) {
            throw new IllegalArgumentException(
                    rows + " rows in, but " + entries.size() + " entries and " + unread + " rows not read");
        }
    }
}
