package org.sightline.app.chronology;

import java.util.List;

/**
 * The whole case at a glance: a lane for each child and each agency over the same years. All lengths are in CSS pixels.
 *
 * @param undated where the marks without a date stand; -1 where every entry has one
 * @param arcs between marks that tell the same event
 */
public record Picture(int width, int height, Axis axis, int undated, List<Lane> lanes, List<Arc> arcs) {

    /** The height of the strip of years at the top. */
    public static final int YEARS = 30;

    /** What an upright page of A4 leaves for it beside its heading and its legend. */
    private static final int PRINTED_WIDTH = 676;

    private static final int PRINTED_HEIGHT = 720;

    /** A line between two marks that tell the same event. */
    public record Arc(int fromX, int fromY, int toX, int toY) {

        public String path() {
            int bend = Math.max(18, Math.abs(toY - fromY) / 4);
            int middle = (fromY + toY) / 2;
            return "M" + fromX + " " + fromY + "Q" + (Math.max(fromX, toX) + bend) + " " + middle + " " + toX + " "
                    + toY;
        }
    }

    public List<Axis.Stretch> years() {
        return axis.stretches();
    }

    /** The rows of the grid that the names of the lanes stand in, over the drawing. */
    public String gridRows() {
        StringBuilder rows = new StringBuilder();
        rows.append(YEARS).append("px");
        for (Lane lane : lanes) {
            rows.append(' ')
                    .append(Lane.NAME)
                    .append("px ")
                    .append(lane.height())
                    .append("px");
        }
        return rows.toString();
    }

    /** How much smaller it must be to fit on one upright page of A4, in hundredths. */
    public int printed() {
        int across = 100 * PRINTED_WIDTH / Math.max(width, 1);
        int down = 100 * PRINTED_HEIGHT / Math.max(height, 1);
        return Math.min(100, Math.min(across, down));
    }
}
