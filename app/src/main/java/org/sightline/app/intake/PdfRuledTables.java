package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the tables whose cells are drawn with lines: each word belongs to the cell that it stands in. */
final class PdfRuledTables {

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

    /** A cell merged across keeps its columns; a cell merged downwards is repeated on every row that it covers. */
    private static List<List<String>> texts(PdfFrame frame, List<List<List<PdfWord>>> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < frame.rows(); row++) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < frame.columns(); column++) {
                String own = PdfText.joined(cells.get(row).get(column));
                texts.add(
                        own.isEmpty() && frame.isOpenAbove(row, column)
                                ? rows.get(row - 1).get(column)
                                : own);
            }
            rows.add(texts);
        }
        return rows;
    }
}
