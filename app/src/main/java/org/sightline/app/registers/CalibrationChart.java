package org.sightline.app.registers;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.registers.Calibration.Band;

/** What the model says against what is so, band by band, as a picture; the table beside it says the same in figures. */
public record CalibrationChart(List<Point> points) {

    static final int WIDTH = 300;
    static final int EDGE = 30;

    /** One band: across, how sure the model is; upwards, how often it is right. */
    public record Point(String says, long x, long y, int size) {}

    static CalibrationChart of(List<Band> bands) {
        List<Point> points = new ArrayList<>();
        for (Band band : bands) {
            if (band.known() > 0) {
                points.add(new Point(
                        "the model expects %s, %s are right"
                                .formatted(Numbers.percent(band.expected()), Numbers.percent(band.observed())),
                        EDGE + Math.round(band.expected() * WIDTH),
                        EDGE / 2 + Math.round((1 - band.observed()) * WIDTH),
                        Math.clamp(3 + 2 * (int) Math.log10((double) band.known()), 4, 14)));
            }
        }
        return new CalibrationChart(points);
    }
}
