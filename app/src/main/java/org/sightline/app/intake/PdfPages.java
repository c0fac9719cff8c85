package org.sightline.app.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Reads the pages of a PDF one after another, each into its words and lines, with a bound on the work for each. */
final class PdfPages extends PDFTextStripper {

    /** Far above the busiest drawing; a page that goes on is made to exhaust its reader. */
    private static final int MOST_OPERATORS = 3_000_000;

    private final Consumer<PdfPage> taker;
    private final Consumer<Integer> notRead;
    private final long deadline;
    private PdfDrawing drawing = new PdfDrawing();
    private double pictured;
    private int operators;
    private int number;

    /**
     * @param notRead takes the number of each page that could not be read
     * @param deadline the moment by {@link System#nanoTime} after which no further page is begun
     */
    PdfPages(Consumer<PdfPage> taker, Consumer<Integer> notRead, long deadline) {
        this.taker = taker;
        this.notRead = notRead;
        this.deadline = deadline;
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    @Override
    public void processPage(PDPage page) {
        number++;
        drawing = new PdfDrawing();
        pictured = 0;
        operators = 0;
        try {
            if (System.nanoTime() > deadline) {
                throw new IOException("no time left");
            }
            super.processPage(page);
        } catch (IOException | RuntimeException damaged) {
            // a parser may throw anything at a damaged page; it must cost that page only
            notRead.accept(number);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS || (operators % 4096 == 0 && System.nanoTime() > deadline)) {
            throw new IOException("the page takes too much work");
        }
        Matrix placing = getGraphicsState().getCurrentTransformationMatrix();
        drawing.operator(operator.getName(), operands, placing);
        if (operator.getName().equals("BI") || (operator.getName().equals("Do") && isPicture(operands))) {
            PDRectangle page = getCurrentPage().getCropBox();
            double area =
                    Math.abs(placing.getScaleX() * placing.getScaleY() - placing.getShearX() * placing.getShearY());
            pictured += area / Math.max(1, page.getWidth() * page.getHeight());
        }
        super.processOperator(operator, operands);
    }

    private boolean isPicture(List<COSBase> operands) {
        return !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
    }

    @Override
    protected void writePage() {
        Map<Float, List<TextPosition>> directions = new HashMap<>();
        int unreadable = 0;
        int all = 0;
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition glyph : article) {
                directions
                        .computeIfAbsent(glyph.getDir(), d -> new ArrayList<>())
                        .add(glyph);
                unreadable += isUnreadable(glyph) ? 1 : 0;
                all++;
            }
        }
        float main = mostOf(directions);
        List<PdfWord> aside = new ArrayList<>();
        directions.forEach((direction, glyphs) -> {
            if (direction != main) {
                aside.addAll(PdfWords.of(glyphs));
            }
        });
        PDRectangle box = getCurrentPage().getCropBox();
        taker.accept(new PdfPage(
                number,
                main % 180 == 0 ? box.getHeight() : box.getWidth(),
                PdfWords.of(directions.getOrDefault(main, List.of())),
                aside,
                drawing.strokes().stream()
                        .map(stroke -> turned(stroke, main, box))
                        .toList(),
                pictured,
                unreadable / (double) Math.max(1, all)));
    }

    private static boolean isUnreadable(TextPosition glyph) {
        String text = glyph.getUnicode();
        int type = text == null || text.isEmpty() ? Character.UNASSIGNED : Character.getType(text.codePointAt(0));
        return type == Character.UNASSIGNED
                || type == Character.CONTROL
                || type == Character.PRIVATE_USE
                || "\uFFFD".equals(text);
    }

    private static float mostOf(Map<Float, List<TextPosition>> directions) {
        float main = 0;
        int most = directions.getOrDefault(0f, List.of()).size();
        for (Map.Entry<Float, List<TextPosition>> entry : directions.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                main = entry.getKey();
            }
        }
        return main;
    }

    /** Turns a line as {@link TextPosition} turns the letters, so that both stand on the same page. */
    private static PdfRule turned(PdfDrawing.Stroke stroke, float direction, PDRectangle box) {
        float[] a = turned(stroke.x1() - box.getLowerLeftX(), stroke.y1() - box.getLowerLeftY(), direction, box);
        float[] b = turned(stroke.x2() - box.getLowerLeftX(), stroke.y2() - box.getLowerLeftY(), direction, box);
        boolean horizontal = Math.abs(a[0] - b[0]) > Math.abs(a[1] - b[1]);
        int along = horizontal ? 0 : 1;
        return new PdfRule(
                horizontal,
                (a[1 - along] + b[1 - along]) / 2,
                Math.min(a[along], b[along]),
                Math.max(a[along], b[along]));
    }

    private static float[] turned(float x, float y, float direction, PDRectangle box) {
        return switch ((int) direction) {
            case 90 -> new float[] {y, x};
            case 180 -> new float[] {box.getWidth() - x, y};
            case 270 -> new float[] {box.getHeight() - y, box.getWidth() - x};
            default -> new float[] {x, box.getHeight() - y};
        };
    }
}
