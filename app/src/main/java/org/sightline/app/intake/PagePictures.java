package org.sightline.app.intake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF as pictures, for whatever reads words from pictures. */
public final class PagePictures implements AutoCloseable {

    /** What text recognition is made for; less where a page is larger than any paper. */
    private static final double DOTS_PER_INCH = 300;

    private static final double POINTS_PER_INCH = 72;
    private static final double MOST_DOTS = 40e6;

    private final PDDocument document;

    private PagePictures(PDDocument document) {
        this.document = document;
    }

    public static PagePictures of(Path pdf) throws IOException {
        return new PagePictures(Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache()));
    }

    /**
     * Draws one page.
     *
     * @param number counted from 1
     * @param png where the picture goes
     * @throws IOException where it can not be drawn or written
     */
    public void draw(int number, Path png) throws IOException {
        PDRectangle box = document.getPage(number - 1).getCropBox();
        double area = Math.max(1, (double) box.getWidth() * box.getHeight());
        double scale = Math.min(DOTS_PER_INCH / POINTS_PER_INCH, Math.sqrt(MOST_DOTS / area));
        try {
            BufferedImage picture = new PDFRenderer(document).renderImage(number - 1, (float) scale, ImageType.GRAY);
            ImageIO.write(picture, "png", png.toFile());
        } catch (RuntimeException | OutOfMemoryError damaged) {
            throw new IOException(damaged);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
