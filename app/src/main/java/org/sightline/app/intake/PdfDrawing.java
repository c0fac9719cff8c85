package org.sightline.app.intake;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * Gathers the straight lines that a page's drawing operators leave on it (ISO 32000-1, 8.5): strokes, and the thin
 * filled rectangles that office programs draw as borders.
 */
final class PdfDrawing {

    /** A line from one point to another, in the page's own coordinates. */
    record Stroke(float x1, float y1, float x2, float y2) {}

    private static final float THICKEST_BORDER = 3f;
    private static final float SHORTEST_LINE = 3f;
    private static final int MOST_LINES = 4_000;

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<List<Point2D.Float>> path = new ArrayList<>();
    private boolean curved;

    List<Stroke> strokes() {
        return strokes;
    }

    void operator(String name, List<COSBase> operands, Matrix placing) {
        switch (name) {
            case "m" -> {
                path.add(new ArrayList<>());
                point(operands, 0, placing);
            }
            case "l" -> point(operands, 0, placing);
            case "re" -> rectangle(operands, placing);
            case "c", "v", "y" -> curved = true;
            case "h" -> close();
            case "s", "b", "b*" -> {
                close();
                stroke();
            }
            case "S", "B", "B*" -> stroke();
            case "f", "F", "f*" -> fill();
            case "n" -> clear();
            default -> {}
        }
    }

    private static float number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void point(List<COSBase> operands, int at, Matrix placing) {
        add(number(operands, at), number(operands, at + 1), placing);
    }

    private void add(float x, float y, Matrix placing) {
        if (path.isEmpty()) {
            path.add(new ArrayList<>());
        }
        path.getLast().add(placing.transformPoint(x, y));
    }

    private void rectangle(List<COSBase> operands, Matrix placing) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float right = x + number(operands, 2);
        float top = y + number(operands, 3);
        path.add(new ArrayList<>());
        add(x, y, placing);
        add(right, y, placing);
        add(right, top, placing);
        add(x, top, placing);
        close();
    }

    private void close() {
        if (!path.isEmpty() && !path.getLast().isEmpty()) {
            path.getLast().add(path.getLast().getFirst());
        }
    }

    private void stroke() {
        for (List<Point2D.Float> points : path) {
            for (int i = 1; i < points.size(); i++) {
                Point2D.Float a = points.get(i - 1);
                Point2D.Float b = points.get(i);
                line(a.x, a.y, b.x, b.y);
            }
        }
        clear();
    }

    /** A filled shape is a line where it is thin; the shading of a cell is not. */
    private void fill() {
        for (List<Point2D.Float> points : path) {
            if (points.isEmpty() || curved) {
                continue;
            }
            float left = (float) points.stream().mapToDouble(p -> p.x).min().orElse(0);
            float right = (float) points.stream().mapToDouble(p -> p.x).max().orElse(0);
            float low = (float) points.stream().mapToDouble(p -> p.y).min().orElse(0);
            float high = (float) points.stream().mapToDouble(p -> p.y).max().orElse(0);
            if (high - low <= THICKEST_BORDER) {
                line(left, (low + high) / 2, right, (low + high) / 2);
            } else if (right - left <= THICKEST_BORDER) {
                line((left + right) / 2, low, (left + right) / 2, high);
            }
        }
        clear();
    }

    private void line(float x1, float y1, float x2, float y2) {
        float across = Math.abs(x2 - x1);
        float along = Math.abs(y2 - y1);
        boolean straight = Math.min(across, along) < 1f && Math.max(across, along) >= SHORTEST_LINE;
        if (straight && strokes.size() < MOST_LINES) {
            strokes.add(new Stroke(x1, y1, x2, y2));
        }
    }

    private void clear() {
        path.clear();
        curved = false;
    }
}
