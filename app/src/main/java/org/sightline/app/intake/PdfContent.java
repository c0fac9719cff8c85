package org.sightline.app.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * What a PDF holds, page by page, and what of it could not be read.
 *
 * @param pages the blocks of each page, in the order of reading; none where a page is blank, a picture or damaged
 * @param furniture what runs along the top or the foot of its pages
 * @param pictures the numbers of pages that are pictures of words
 * @param damaged the numbers of pages that could not be read
 * @param cutShort whether its end is missing
 */
record PdfContent(
        List<List<PdfBlock>> pages,
        PdfFurniture furniture,
        List<Integer> pictures,
        List<Integer> damaged,
        int pagesInFile,
        boolean cutShort) {

    static final int MOST_PAGES = 3_000;

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int TAIL = 2_048;

    PdfContent {
        pages = List.copyOf(pages);
        pictures = List.copyOf(pictures);
        damaged = List.copyOf(damaged);
    }

    /** @throws Unreadable where it is protected with a password */
    static PdfContent of(Upload file, Function<PdfPage, List<PdfBlock>> layout) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.path().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return read(document, file, layout);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(
                    file.name() + " is protected with a password. Open it, save or print it to a PDF without"
                            + " a password and try again.");
        }
    }

    private static PdfContent read(PDDocument document, Upload file, Function<PdfPage, List<PdfBlock>> layout)
            throws IOException {
        List<List<PdfBlock>> pages = new ArrayList<>();
        List<Integer> pictures = new ArrayList<>();
        List<Integer> damaged = new ArrayList<>();
        PdfFurniture furniture = new PdfFurniture();
        PdfPages reading = new PdfPages(
                page -> {
                    if (page.needsTextRecognition()) {
                        pictures.add(page.number());
                    }
                    List<PdfBlock> blocks = page.unreadable() > 0.3 ? List.of() : layout.apply(page);
                    furniture.note(blocks);
                    fill(pages, page.number() - 1);
                    pages.add(blocks);
                },
                damaged::add,
                System.nanoTime() + LONGEST.toNanos());
        reading.setEndPage(MOST_PAGES);
        reading.writeText(document, Writer.nullWriter());
        fill(pages, Math.min(MOST_PAGES, document.getNumberOfPages()));
        return new PdfContent(pages, furniture, pictures, damaged, document.getNumberOfPages(), isCutShort(file));
    }

    /** Pages that could not be read keep their places. */
    private static void fill(List<List<PdfBlock>> pages, int upTo) {
        while (pages.size() < upTo) {
            pages.add(List.of());
        }
    }

    static String cutShort(Upload file) {
        return file.name() + " is cut short: its end is missing, and pages may be missing with it. Copy it"
                + " again from where it came from, or ask for it again.";
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
