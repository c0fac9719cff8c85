package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables that are drawn without lines: a heading whose words stand apart, and lines below it that keep the
 * same white between them. Columns of running text, lists and tables of contents are told from them and left alone.
 */
final class PdfAlignedTables {

    private static final int MOST_LINES = 2_000;

    private PdfAlignedTables() {}

    /** @param taken takes every word that a table holds */
    static List<PdfBlock.Table> on(PdfPage page, Set<PdfWord> taken) {
        List<List<PdfWord>> lines = PdfText.lines(
                page.words().stream().filter(word -> !taken.contains(word)).toList());
        List<PdfBlock.Table> tables = new ArrayList<>();
        for (int at = 0; at < Math.min(lines.size(), MOST_LINES); at++) {
            PdfAlignedRows rows = from(lines, at);
            if (rows != null && rows.isTable()) {
                rows.lines().forEach(taken::addAll);
                tables.add(rows.table(page.number()));
                at += rows.lines().size() - 1;
            }
        }
        return tables;
    }

    /** The lines from this one on that keep its columns. */
    private static @Nullable PdfAlignedRows from(List<List<PdfWord>> lines, int first) {
        PdfColumns columns = PdfColumns.of(lines.get(first));
        boolean titleAbove =
                first + 1 < lines.size() && PdfColumns.of(lines.get(first + 1)).count() > columns.count();
        if (columns.count() < 2 || titleAbove) {
            return null;
        }
        int end = first + 1;
        while (end < lines.size() && isNear(lines.get(end - 1), lines.get(end))) {
            PdfColumns narrower = columns.with(lines.get(end));
            if (narrower == null) {
                break;
            }
            columns = narrower;
            end++;
        }
        return new PdfAlignedRows(columns, withoutTail(lines.subList(first, end), columns));
    }

    private static boolean isNear(List<PdfWord> above, List<PdfWord> below) {
        PdfWord word = below.getFirst();
        return word.baseline() - above.getFirst().baseline() < 4 * word.size();
    }

    /** A last line that stands in the first column only, further down, is a heading or a footer and no row. */
    private static List<List<PdfWord>> withoutTail(List<List<PdfWord>> lines, PdfColumns columns) {
        int end = lines.size();
        while (end > 2
                && isAlone(lines.get(end - 1), columns)
                && PdfAlignedRows.pitch(lines, end - 1)
                        > 1.5f * lines.get(end - 1).getFirst().size()) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static boolean isAlone(List<PdfWord> line, PdfColumns columns) {
        return columns.of(line.getLast()) == 0;
    }
}
