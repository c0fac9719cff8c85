package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the tables whose cells are drawn with lines: each word belongs to the cell that it stands in. */
final class PdfRuledTables {

    /** One cell may hold two dates, from and to; it hardly ever begins three lines with one. */
    private static final int DATES_OF_ROWS = 3;

    private PdfRuledTables() {}

    /** @param taken takes every word that a table holds */
    static List<PdfBlock.Table> on(PdfPage page, Set<PdfWord> taken) {
        List<PdfBlock.Table> tables = new ArrayList<>();
        for (PdfFrame frame : PdfFrames.among(page.rules())) {
            List<PdfWord> within = page.words().stream()
                    .filter(word -> !taken.contains(word)
                            && frame.columnAt(word.middle()) >= 0
                            && frame.rowAt(word.centre()) >= 0)
                    .toList();
            List<List<String>> rows = rows(frame, within);
            if (rows.stream().anyMatch(row -> filled(row) >= 2)) {
                taken.addAll(within);
                int order = within.stream().mapToInt(PdfWord::order).min().orElse(0);
                tables.add(
                        new PdfBlock.Table(page.number(), order, frame.xs().subList(1, frame.columns()), true, rows));
            }
        }
        return tables;
    }

    private static long filled(List<String> row) {
        return row.stream().filter(text -> !text.isEmpty()).count();
    }

    private static List<List<String>> rows(PdfFrame frame, List<PdfWord> words) {
        List<List<List<PdfWord>>> cells = new ArrayList<>();
        for (int row = 0; row < frame.rows(); row++) {
            List<List<PdfWord>> line = new ArrayList<>();
            for (int column = 0; column < frame.columns(); column++) {
                line.add(new ArrayList<>());
            }
            cells.add(line);
        }
        for (PdfWord word : words) {
            int row = frame.rowAt(word.centre());
            int column = frame.columnAt(word.middle());
            while (frame.isOpenLeft(row, column)) {
                column--;
            }
            while (frame.isOpenAbove(row, column)) {
                row--;
            }
            cells.get(row).get(column).add(word);
        }
        return texts(frame, cells);
    }

    /**
     * The rows that stand in one row of the grid: where lines are drawn between columns only, each date in the first
     * column begins a row; what stands above the first date is the heading.
     */
    private static List<List<List<PdfWord>>> parted(List<List<PdfWord>> row) {
        List<Float> starts = PdfText.lines(row.getFirst()).stream()
                .filter(line -> DatedStart.of(PdfText.line(line)))
                .map(line -> line.getFirst().baseline() - line.getFirst().size() / 2)
                .toList();
        if (starts.size() < DATES_OF_ROWS) {
            return List.of(row);
        }
        List<List<List<PdfWord>>> rows = new ArrayList<>();
        for (int part = 0; part <= starts.size(); part++) {
            float from = part == 0 ? Float.NEGATIVE_INFINITY : starts.get(part - 1);
            float to = part == starts.size() ? Float.POSITIVE_INFINITY : starts.get(part);
            rows.add(row.stream()
                    .map(cell -> cell.stream()
                            .filter(word -> from <= word.baseline() && word.baseline() < to)
                            .toList())
                    .toList());
        }
        return rows;
    }

    /** A cell merged across keeps its columns; a cell merged downwards is repeated on every row that it covers. */
    private static List<List<String>> texts(PdfFrame frame, List<List<List<PdfWord>>> cells) {
        List<List<String>> rows = new ArrayList<>();
        List<String> above = List.of();
        for (int row = 0; row < frame.rows(); row++) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < frame.columns(); column++) {
                String own = PdfText.joined(cells.get(row).get(column));
                texts.add(own.isEmpty() && frame.isOpenAbove(row, column) ? above.get(column) : own);
            }
            above = texts;
            List<List<List<PdfWord>>> parts = parted(cells.get(row));
            if (parts.size() == 1) {
                rows.add(texts);
            } else {
                parts.forEach(
                        part -> rows.add(part.stream().map(PdfText::joined).toList()));
            }
        }
        return rows;
    }
}
