package org.sightline.app.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens a PDF: its tables, whether lines are drawn between their cells or not, and its running text with the page it
 * stands on. Pages that are pictures stand in what was not read; the others are read all the same.
 */
final class PdfReader implements Opens {

    private static final int MOST_PAGES = 3_000;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int TAIL = 2_048;

    @Override
    public void open(Upload file, Parts parts) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.path().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            read(document, file, parts);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(
                    file.name() + " is protected with a password. Open it, save or print it to a PDF without"
                            + " a password and try again.");
        }
        if (isCutShort(file)) {
            parts.lost(file.name() + " is cut short: its end is missing, and pages may be missing with it. Copy it"
                    + " again from where it came from, or ask for it again.");
        }
    }

    private static void read(PDDocument document, Upload file, Parts parts) throws IOException {
        List<List<PdfBlock>> pages = new ArrayList<>();
        List<Integer> pictures = new ArrayList<>();
        List<Integer> damaged = new ArrayList<>();
        PdfFurniture furniture = new PdfFurniture();
        PdfPages reading = new PdfPages(
                page -> {
                    if (page.needsTextRecognition()) {
                        pictures.add(page.number());
                    }
                    List<PdfBlock> blocks = page.unreadable() > 0.3 ? List.of() : PdfLayout.of(page);
                    furniture.note(blocks);
                    pages.add(blocks);
                },
                damaged::add,
                System.nanoTime() + LONGEST.toNanos());
        reading.setEndPage(MOST_PAGES);
        reading.writeText(document, Writer.nullWriter());
        PdfFlow flow = new PdfFlow(parts, furniture);
        pages.forEach(page -> page.forEach(flow::add));
        flow.end();
        PdfPagesLeft left = new PdfPagesLeft(file.name(), parts);
        left.pictures(pictures);
        left.damaged(damaged);
        left.beyond(MOST_PAGES, document.getNumberOfPages());
    }

    /** A whole PDF ends with this mark (ISO 32000-1, 7.5.5); a parser that repairs files does not say that it did. */
    private static boolean isCutShort(Upload file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.path().toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(in.length(), TAIL)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return !new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
