package org.sightline.app.intake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF that a test draws, page by page, from the top left corner in points. */
public final class MadePdf implements AutoCloseable {

    private static final float SIZE = 10f;

    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final PDType1Font boldFont = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    private PDPageContentStream content;

    public MadePdf() throws IOException {
        content = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    public MadePdf page() throws IOException {
        content.close();
        content = newPage();
        return this;
    }

    public MadePdf text(float x, float down, String text) throws IOException {
        return text(x, down, font, SIZE, text);
    }

    public MadePdf heading(float x, float down, float size, String text) throws IOException {
        return text(x, down, boldFont, size, text);
    }

    /** Lines of running text one under the other. */
    public MadePdf lines(float x, float down, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            text(x, down + i * 12, lines[i]);
        }
        return this;
    }

    private MadePdf text(float x, float down, PDType1Font in, float size, String text) throws IOException {
        content.beginText();
        content.setFont(in, size);
        content.newLineAtOffset(x, PDRectangle.A4.getHeight() - down);
        content.showText(text);
        content.endText();
        return this;
    }

    /** A row of words at these places, from left to right. */
    public MadePdf row(float down, float[] at, String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            text(at[i], down, texts[i]);
        }
        return this;
    }

    public MadePdf line(float x1, float down1, float x2, float down2) throws IOException {
        content.moveTo(x1, PDRectangle.A4.getHeight() - down1);
        content.lineTo(x2, PDRectangle.A4.getHeight() - down2);
        content.stroke();
        return this;
    }

    /** Lines around every cell of a grid. */
    public MadePdf grid(float[] xs, float[] downs) throws IOException {
        for (float x : xs) {
            line(x, downs[0], x, downs[downs.length - 1]);
        }
        for (float down : downs) {
            line(xs[0], down, xs[xs.length - 1], down);
        }
        return this;
    }

    public MadePdf picture() throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        content.drawImage(
                LosslessFactory.createFromImage(document, image),
                0,
                0,
                PDRectangle.A4.getWidth(),
                PDRectangle.A4.getHeight());
        return this;
    }

    public MadePdf protect(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    public Path save(Path path) throws IOException {
        content.close();
        document.save(path.toFile());
        return path;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
