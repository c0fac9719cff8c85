package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The grid that lines on a page make where they meet.
 *
 * @param xs where its columns begin and end, from left to right
 * @param ys where its rows begin and end, from the top down
 */
record PdfFrame(List<Float> xs, List<Float> ys, List<PdfRule> across, List<PdfRule> down) {

    /** Wider than this, a line that sticks out of the grid is the edge of an open column or row. */
    private static final float OPEN_SIDE = 10f;

    static PdfFrame of(List<PdfRule> across, List<PdfRule> down) {
        List<Float> xs = places(down);
        List<Float> ys = places(across);
        addOpenSides(xs, across);
        addOpenSides(ys, down);
        return new PdfFrame(xs, ys, across, down);
    }

    private static List<Float> places(List<PdfRule> rules) {
        List<Float> places = new ArrayList<>();
        rules.stream().map(PdfRule::at).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.getLast() > PdfRule.SLACK) {
                places.add(at);
            }
        });
        return places;
    }

    private static void addOpenSides(List<Float> places, List<PdfRule> crossing) {
        float first = (float) crossing.stream().mapToDouble(PdfRule::from).min().orElse(places.getFirst());
        float last = (float) crossing.stream().mapToDouble(PdfRule::to).max().orElse(places.getLast());
        if (places.getFirst() - first > OPEN_SIDE) {
            places.addFirst(first);
        }
        if (last - places.getLast() > OPEN_SIDE) {
            places.addLast(last);
        }
    }

    int rows() {
        return ys.size() - 1;
    }

    int columns() {
        return xs.size() - 1;
    }

    /** The column over this point; -1 where it is outside. */
    int columnAt(float x) {
        return bandAt(x, xs);
    }

    int rowAt(float y) {
        return bandAt(y, ys);
    }

    private static int bandAt(float at, List<Float> edges) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (edges.get(i) <= at && at < edges.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether no line parts this cell from the one to its left. */
    boolean isOpenLeft(int row, int column) {
        return column > 0 && isOpen(down, xs.get(column), (ys.get(row) + ys.get(row + 1)) / 2);
    }

    /** Whether no line parts this cell from the one above it. */
    boolean isOpenAbove(int row, int column) {
        return row > 0 && isOpen(across, ys.get(row), (xs.get(column) + xs.get(column + 1)) / 2);
    }

    private static boolean isOpen(List<PdfRule> rules, float at, float along) {
        return rules.stream().noneMatch(rule -> Math.abs(rule.at() - at) <= PdfRule.SLACK && rule.covers(along));
    }
}
