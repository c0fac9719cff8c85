package org.sightline.app.intake;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report from a PDF: paragraphs joined over lines and pages, headings told by how they are set, lists by their bullets and
 * numbers, tables row by row. What runs along the top and the foot of its pages is left out.
 */
final class PdfReport {

    /** A gap between lines this much wider than the usual one parts paragraphs. */
    private static final float WIDER = 1.22f;

    private static final float WIDEST_IN_A_SENTENCE = 1.7f;
    private static final int LONGEST_HEADING = 200;
    private static final int MOST_LINES_OF_HEADING = 3;

    /** A line of a table of contents: dots, and a page. */
    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\.\\s?){4,}\\s*\\d{1,4}");

    private final PdfContent content;
    private final PdfSetting setting;
    private final ReportDraft draft;
    private final StringBuilder paragraph = new StringBuilder();
    private PdfBlock.@Nullable Line first;
    private PdfBlock.@Nullable Line last;
    private int linesOfParagraph;
    private int pagesToEnd;

    private PdfReport(PdfContent content, ReportDraft draft) {
        this.content = content;
        this.setting = PdfSetting.of(content.pages());
        this.draft = draft;
    }

    /** What could not be read of it stands in what is given back. */
    static PdfContent read(Upload file, ReportDraft draft) throws IOException {
        PdfContent content = PdfContent.of(file, PdfLayout::inColumns);
        new PdfReport(content, draft).read();
        return content;
    }

    private void read() throws Unreadable {
        for (List<PdfBlock> page : content.pages()) {
            for (PdfBlock block : page) {
                switch (block) {
                    case PdfBlock.Table table -> table(table);
                    case PdfBlock.Line line when content.furniture().isRunning(line) -> {}
                    case PdfBlock.Line line -> line(line);
                }
            }
            pageEnds();
        }
        endParagraph();
    }

    private void table(PdfBlock.Table table) throws Unreadable {
        endParagraph();
        for (List<String> row : table.rows()) {
            draft.row(row);
        }
    }

    private void line(PdfBlock.Line line) throws Unreadable {
        if (last == null || isNew(last, line)) {
            endParagraph();
            first = line;
        }
        PdfText.append(paragraph, line.text());
        last = line;
        linesOfParagraph++;
    }

    private boolean isNew(PdfBlock.Line above, PdfBlock.Line line) {
        char end = above.text().charAt(above.text().length() - 1);
        boolean ended = ".!?:;".indexOf(end) >= 0;
        boolean goesOn = !ended && Character.isLowerCase(line.text().codePointAt(0)) && !Items.begins(line.text());
        // a sentence that is not over holds lines together that stand somewhat further apart
        float widest = goesOn ? Math.max(WIDEST_IN_A_SENTENCE, WIDER * setting.pitch()) : WIDER * setting.pitch();
        if (above.bold() != line.bold()
                || Items.isBullet(line.text())
                || CONTENTS.matcher(above.text()).matches()
                || PdfParagraphs.isNew(above, line, widest)) {
            return true;
        }
        boolean shortAbove = above.right() < line.right() - 6 * line.size();
        boolean further = line.left() < above.left() - 0.5f * line.size();
        boolean item = Items.begins(line.text());
        boolean capital = Character.isUpperCase(line.text().codePointAt(0));
        return (item && (ended || shortAbove || further)) || (capital && ended && shortAbove);
    }

    /** The paragraph may go on over the page; it stands on the page on which it begins. */
    private void pageEnds() {
        if (paragraph.isEmpty()) {
            draft.pageEnds(true);
        } else {
            pagesToEnd++;
        }
    }

    private void endParagraph() throws Unreadable {
        if (first != null && !paragraph.isEmpty()) {
            int level = level(first);
            if (level > 0) {
                draft.heading(level, paragraph.toString());
            } else {
                Items.add(draft, paragraph.toString());
            }
        }
        paragraph.setLength(0);
        linesOfParagraph = 0;
        first = null;
        last = null;
        for (; pagesToEnd > 0; pagesToEnd--) {
            draft.pageEnds(true);
        }
    }

    private int level(PdfBlock.Line line) {
        String text = paragraph.toString();
        boolean sentence = text.endsWith(".") || text.endsWith(";") || text.endsWith(",");
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        boolean brief = text.length() <= LONGEST_HEADING && linesOfParagraph <= MOST_LINES_OF_HEADING;
        return brief
                        && letters
                        && !sentence
                        && !Items.isBullet(text)
                        && !CONTENTS.matcher(text).matches()
                ? setting.level(line)
                : 0;
    }
}
