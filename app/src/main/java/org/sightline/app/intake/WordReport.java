package org.sightline.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.sightline.core.intake.GridCell;

/** Reads a report from a Word document: headings by their styles, lists with what stands before their items, tables row by row. */
final class WordReport implements Blocks {

    /** A bold paragraph is a heading that nobody gave a style, unless it is long or a sentence. */
    private static final int LONGEST_HEADING = 120;

    private static final int LEVEL_WITHOUT_STYLE = 4;

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final ReportDraft draft;
    private boolean pageEndsWithin;
    private boolean asPrinted;

    private WordReport(WordStyles styles, WordNumbering numbering, ReportDraft draft) {
        this.styles = styles;
        this.numbering = numbering;
        this.draft = draft;
    }

    /** @return sentences on how it was read */
    static List<String> read(Upload file, ReportDraft draft) throws IOException {
        List<String> notes = new ArrayList<>();
        try (SafeZip zip = SafeZip.open(file)) {
            WordReport report = new WordReport(
                    part(zip, file, "word/styles.xml", WordStyles::read, new WordStyles()),
                    part(zip, file, "word/numbering.xml", WordNumbering::read, new WordNumbering()),
                    draft);
            String body = WordReader.nameOfBody(zip, file);
            boolean tracked = part(zip, file, body, report::body, false);
            if (tracked) {
                notes.add("It has tracked changes and was read as it stands once all of them are accepted.");
            }
            if (draft.isEmpty()) {
                boolean pictures = zip.names().stream().anyMatch(name -> name.startsWith("word/media/"));
                throw new Unreadable(
                        pictures
                                ? file.name()
                                        + " holds pictures and no text. Save it as a PDF and add that, so that text"
                                        + " recognition (OCR) can read it."
                                : file.name() + " holds no text. Check that it is the report and fetch it again.");
            }
        } catch (UncheckedIOException tooMuch) {
            throw new IOException(tooMuch);
        }
        return notes;
    }

    /** What reads one of the parts of which a document is packed. */
    @FunctionalInterface
    private interface Reads<T> {
        T from(XmlCursor xml) throws XMLStreamException;
    }

    private static <T> T part(SafeZip zip, Upload file, String name, Reads<T> reads, T otherwise) throws IOException {
        if (!zip.has(name) && !name.equals(WordReader.USUAL_BODY)) {
            return otherwise;
        }
        try (InputStream in = zip.read(name)) {
            return reads.from(new XmlCursor(SafeXml.read(in, file.name())));
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private boolean body(XmlCursor xml) throws XMLStreamException {
        WordBody body = new WordBody(xml, this, () -> new CellText(NestedTable::asText));
        body.read();
        return body.hasTrackedChanges();
    }

    @Override
    public void paragraph(WordParagraph paragraph) {
        int level = styles.heading(paragraph.form());
        WordForm.Numbered place = styles.numbered(paragraph.form());
        String text = paragraph.text();
        if (level > 0) {
            add(() -> draft.heading(level, text));
        } else if (place.list() > 0 && !text.isBlank()) {
            String marker = numbering.next(place);
            add(() -> draft.item(marker, text));
        } else if (isHeading(paragraph)) {
            add(() -> draft.heading(LEVEL_WITHOUT_STYLE, text));
        } else {
            paragraph(text);
        }
        pageHasEnded();
    }

    private static boolean isHeading(WordParagraph paragraph) {
        String text = ReportDraft.plain(paragraph.text());
        return paragraph.isBold() && text.length() <= LONGEST_HEADING && !text.endsWith(".") && !text.endsWith(";");
    }

    @Override
    public void paragraph(String text) {
        add(() -> Items.add(draft, text));
    }

    @Override
    public void table(TableContent content) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        content.readInto(new TableDraft(
                (number, cells) -> rows.add(cells.stream().map(GridCell::text).toList())));
        boolean box = rows.stream().allMatch(row -> row.size() < 2);
        for (List<String> row : rows) {
            if (box) {
                row.stream().flatMap(String::lines).forEach(this::paragraph);
            } else {
                add(() -> draft.row(row));
            }
        }
        pageHasEnded();
    }

    @Override
    public void pageEnds(boolean printed, boolean within) {
        if (within) {
            // the paragraph stands on the page on which it begins
            pageEndsWithin = true;
            asPrinted |= printed;
        } else {
            draft.pageEnds(printed);
        }
    }

    private void pageHasEnded() {
        if (pageEndsWithin) {
            draft.pageEnds(asPrinted);
            pageEndsWithin = false;
            asPrinted = false;
        }
    }

    @FunctionalInterface
    private interface Adds {
        void to() throws Unreadable;
    }

    private static void add(Adds block) {
        try {
            block.to();
        } catch (Unreadable tooMuch) {
            throw new UncheckedIOException(tooMuch);
        }
    }
}
