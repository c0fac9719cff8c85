package org.sightline.app.documents;

import java.io.IOException;
import java.util.List;

/** The body of a Word document, paragraph by paragraph and row by row (ECMA-376, part 1, chapter 17). */
public final class WordBody {

    /** What writes rows of a table. */
    @FunctionalInterface
    public interface Rows {
        void write(WordBody body) throws IOException;
    }

    private static final String NO_SPLIT = "w:cantSplit";

    private final Xml xml;
    private int bookmarks;

    WordBody(Xml xml) {
        this.xml = xml;
    }

    public void paragraph(String style, List<Run> runs) throws IOException {
        xml.element("w:p", () -> {
            if (!style.isEmpty()) {
                xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", style));
            }
            for (Run run : runs) {
                run(run);
            }
        });
    }

    public void paragraph(String style, String text) throws IOException {
        paragraph(style, List.of(Run.plain(text)));
    }

    public void paragraph(String text) throws IOException {
        paragraph("", text);
    }

    private void run(Run run) throws IOException {
        if (run.bookmark().isEmpty()) {
            words(run);
        } else {
            xml.element("w:hyperlink", List.of("w:anchor", run.bookmark()), () -> words(run));
        }
    }

    private void words(Run run) throws IOException {
        xml.element("w:r", () -> {
            switch (run.look()) {
                case BOLD -> xml.element("w:rPr", () -> xml.empty("w:b"));
                case QUIET -> xml.element("w:rPr", () -> xml.empty("w:rStyle", "w:val", "Quiet"));
                case PLAIN -> {
                    if (!run.bookmark().isEmpty()) {
                        xml.element("w:rPr", () -> xml.empty("w:rStyle", "w:val", "Hyperlink"));
                    }
                }
            }
            xml.element("w:t", List.of("xml:space", "preserve"), () -> xml.text(run.text()));
        });
    }

    /** A table whose heading row stands again at the top of every page. */
    public void table(WordTable table, Rows rows) throws IOException {
        xml.element("w:tbl", () -> {
            properties(table);
            xml.element("w:tblGrid", () -> {
                for (WordTable.Column column : table.columns()) {
                    xml.empty("w:gridCol", "w:w", Integer.toString(column.width()));
                }
            });
            headings(table);
            rows.write(this);
        });
        paragraph("AfterTable", List.of());
    }

    private void properties(WordTable table) throws IOException {
        int width = table.columns().stream().mapToInt(WordTable.Column::width).sum();
        xml.element("w:tblPr", () -> {
            xml.empty("w:tblStyle", "w:val", "Grid");
            xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
            xml.empty("w:tblLayout", "w:type", "fixed");
            xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1");
            xml.empty("w:tblCaption", "w:val", table.caption());
        });
    }

    private void headings(WordTable table) throws IOException {
        xml.element("w:tr", () -> {
            xml.element("w:trPr", () -> {
                xml.empty(NO_SPLIT);
                xml.empty("w:tblHeader");
            });
            for (WordTable.Column column : table.columns()) {
                cell(column, WordTable.Cell.of(List.of(List.of(Run.bold(column.heading())))));
            }
        });
    }

    /**
     * One row.
     *
     * @param whole whether it is short enough to be kept on one page
     */
    public void row(WordTable table, boolean whole, List<WordTable.Cell> cells) throws IOException {
        xml.element("w:tr", () -> {
            if (whole) {
                xml.element("w:trPr", () -> xml.empty(NO_SPLIT));
            }
            for (int i = 0; i < cells.size(); i++) {
                cell(table.columns().get(i), cells.get(i));
            }
        });
    }

    private void cell(WordTable.Column column, WordTable.Cell cell) throws IOException {
        xml.element("w:tc", () -> {
            xml.element("w:tcPr", () -> {
                xml.empty("w:tcW", "w:w", Integer.toString(column.width()), "w:type", "dxa");
                if (!cell.ground().isEmpty()) {
                    xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", cell.ground());
                }
            });
            if (cell.paragraphs().isEmpty()) {
                paragraph("Cell", List.of());
            }
            for (int i = 0; i < cell.paragraphs().size(); i++) {
                cellParagraph(cell, i);
            }
        });
    }

    private void cellParagraph(WordTable.Cell cell, int number) throws IOException {
        boolean marked = number == 0 && !cell.bookmark().isEmpty();
        xml.element("w:p", () -> {
            xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", "Cell"));
            String id = Integer.toString(marked ? ++bookmarks : 0);
            if (marked) {
                xml.empty("w:bookmarkStart", "w:id", id, "w:name", cell.bookmark());
            }
            for (Run run : cell.paragraphs().get(number)) {
                run(run);
            }
            if (marked) {
                xml.empty("w:bookmarkEnd", "w:id", id);
            }
        });
    }
}
