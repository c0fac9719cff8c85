package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.core.entries.Place;
import org.sightline.core.intake.GridCell;

/**
 * Joins what page breaks part: a table that goes on, a row whose cells go on, a paragraph that goes on. Headings that a
 * table repeats on each page stay as rows, as they do in every other kind of file.
 */
final class PdfFlow {

    private final Parts parts;
    private final PdfFurniture furniture;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<PdfBlock.Line> waiting = new ArrayList<>();
    private PdfBlock.@Nullable Table table;
    private PdfBlock.@Nullable Line lastLine;
    private @Nullable Rows stretch;
    private int stretchPage;
    private int paragraphs;
    private int paragraphPage;
    private int firstPage;
    private int tables;

    PdfFlow(Parts parts, PdfFurniture furniture) {
        this.parts = parts;
        this.furniture = furniture;
    }

    void add(PdfBlock block) {
        switch (block) {
            case PdfBlock.Table next -> table(next);
            case PdfBlock.Line line when furniture.isRunning(line) -> running(line);
            case PdfBlock.Line line -> line(line);
        }
    }

    void end() {
        endTable();
        endParagraph();
    }

    private void table(PdfBlock.Table next) {
        if (table != null && next.continues(table)) {
            goOn(next);
        } else {
            endTable();
            endParagraph();
            firstPage = next.page();
            rows.addAll(next.rows());
        }
        table = next;
    }

    private void goOn(PdfBlock.Table next) {
        List<List<String>> more = new ArrayList<>(next.rows());
        boolean headed = more.getFirst().equals(rows.getFirst());
        int first = headed ? 1 : 0;
        if (more.size() > first && isRestOfRow(more.get(first))) {
            rows.set(rows.size() - 1, joined(rows.getLast(), more.remove(first)));
        }
        rows.addAll(more);
    }

    /** The first column of a row that goes on is blank, where the table hardly ever leaves it blank; or it goes on itself. */
    private boolean isRestOfRow(List<String> row) {
        String first = row.getFirst();
        long blank =
                rows.stream().skip(1).filter(each -> each.getFirst().isEmpty()).count();
        return first.isEmpty() ? blank * 5 <= rows.size() : Character.isLowerCase(first.codePointAt(0));
    }

    private static List<String> joined(List<String> row, List<String> rest) {
        List<String> joined = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            StringBuilder text = new StringBuilder(row.get(column));
            if (!rest.get(column).isEmpty()) {
                PdfText.append(text, rest.get(column));
            }
            joined.add(text.toString());
        }
        return joined;
    }

    private void endTable() {
        if (table == null) {
            return;
        }
        String pages =
                firstPage == table.page() ? " on page " + firstPage : " on pages " + firstPage + " to " + table.page();
        Rows part = parts.part(Place.Kind.TABLE, ++tables + pages, false);
        for (int row = 0; row < rows.size(); row++) {
            part.addTexts(row + 1, rows.get(row));
        }
        rows.clear();
        table = null;
        stretch = null;
        lastLine = null;
        writeWaiting();
    }

    private void running(PdfBlock.Line line) {
        if (furniture.isNews(line)) {
            waiting.add(line);
        }
        if (table == null && paragraph.isEmpty()) {
            writeWaiting();
        }
    }

    private void line(PdfBlock.Line line) {
        endTable();
        if (lastLine == null || PdfParagraphs.isNew(lastLine, line)) {
            endParagraph();
            paragraphPage = line.page();
        }
        PdfText.append(paragraph, line.text());
        lastLine = line;
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            write(paragraphPage, paragraph.toString());
            paragraph.setLength(0);
        }
        writeWaiting();
    }

    /** Running lines between two halves of a paragraph or table come after it. */
    private void writeWaiting() {
        waiting.forEach(line -> write(line.page(), line.text()));
        waiting.clear();
    }

    private void write(int page, String text) {
        if (stretch == null || stretchPage != page) {
            stretch = parts.narrative(Place.Kind.PAGE, Integer.toString(page));
            paragraphs = stretchPage == page ? paragraphs : 0;
            stretchPage = page;
        }
        stretch.add(++paragraphs, List.of(GridCell.of(text)));
    }
}
