package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;

/** Lines that share their columns: whether they are a table, and which of them make one row. */
record PdfAlignedRows(PdfColumns columns, List<List<PdfWord>> lines) {

    /** A gap this much wider than the narrowest parts two rows. */
    private static final float WIDER = 1.25f;

    /** Longer than this, the average of a line in a cell, and most lines full: columns of running text. */
    private static final int LETTERS_OF_PROSE = 20;

    static float pitch(List<List<PdfWord>> lines, int line) {
        return lines.get(line).getFirst().baseline()
                - lines.get(line - 1).getFirst().baseline();
    }

    boolean isTable() {
        List<List<String>> rows = rows();
        List<List<String>> body = rows.subList(Math.min(1, rows.size()), rows.size());
        long full = body.stream().filter(row -> filled(row) >= 2).count();
        if (full < 2) {
            return false;
        }
        long dated = body.stream().filter(row -> DatedStart.of(row.getFirst())).count();
        if (columns.count() == 2) {
            boolean headed =
                    rows.getFirst().stream().allMatch(text -> text.codePoints().noneMatch(Character::isDigit));
            return headed && dated * 2 >= body.size();
        }
        return dated * 2 >= body.size() || !isProse();
    }

    private boolean isProse() {
        int full = 0;
        int letters = 0;
        int cells = 0;
        for (List<PdfWord> line : lines) {
            List<String> texts = texts(List.of(line));
            full += filled(texts) == columns.count() ? 1 : 0;
            letters += texts.stream().mapToInt(String::length).sum();
            cells += filled(texts);
        }
        return full > 0.6 * lines.size() && letters > LETTERS_OF_PROSE * cells;
    }

    private static int filled(List<String> row) {
        return (int) row.stream().filter(text -> !text.isEmpty()).count();
    }

    PdfBlock.Table table(int page) {
        int order = lines.stream()
                .mapToInt(line -> line.stream().mapToInt(PdfWord::order).min().orElse(0))
                .min()
                .orElse(0);
        return new PdfBlock.Table(page, order, columns.splits(), false, rows());
    }

    List<List<String>> rows() {
        float narrowest = Float.MAX_VALUE;
        for (int line = 1; line < lines.size(); line++) {
            narrowest = Math.min(
                    narrowest, Math.max(0.8f * lines.get(line).getFirst().size(), pitch(lines, line)));
        }
        List<List<String>> rows = new ArrayList<>();
        List<List<PdfWord>> row = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0 && startsRow(line, narrowest)) {
                rows.add(texts(row));
                row.clear();
            }
            row.add(lines.get(line));
        }
        rows.add(texts(row));
        return rows;
    }

    /**
     * A row begins where the first column holds something; where rows stand further apart than the lines of a cell, a
     * line close below another only carries on a cell of several lines.
     */
    private boolean startsRow(int line, float narrowest) {
        boolean firstColumn = columns.of(lines.get(line).getFirst()) == 0;
        boolean firstColumnAbove = columns.of(lines.get(line - 1).getFirst()) == 0;
        boolean apart = pitch(lines, line) > WIDER * narrowest;
        return firstColumn && (apart || !firstColumnAbove || !hasRowsApart(narrowest) || isDated(line));
    }

    private boolean isDated(int line) {
        return DatedStart.of(texts(List.of(lines.get(line))).getFirst());
    }

    private boolean hasRowsApart(float narrowest) {
        for (int line = 1; line < lines.size(); line++) {
            if (pitch(lines, line) > WIDER * narrowest) {
                return true;
            }
        }
        return false;
    }

    private List<String> texts(List<List<PdfWord>> row) {
        List<List<PdfWord>> cells = new ArrayList<>();
        for (int column = 0; column < columns.count(); column++) {
            cells.add(new ArrayList<>());
        }
        row.forEach(line -> line.forEach(word -> cells.get(columns.of(word)).add(word)));
        return cells.stream().map(PdfText::joined).toList();
    }
}
