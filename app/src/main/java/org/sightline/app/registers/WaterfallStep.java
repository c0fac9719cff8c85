package org.sightline.app.registers;

import java.util.ArrayList;
import java.util.List;

/**
 * How the weight of a pair comes about, field by field, as a picture: each bar begins where the one before it ended.
 *
 * @param zero where even odds lie
 */
public record WaterfallStep(ReportPage.Bar bar, long x, long width, long zero, boolean isFor) {

    private static final int WIDTH = 160;
    private static final int THINNEST = 2;

    static List<WaterfallStep> of(List<ReportPage.Bar> bars) {
        double sum = 0;
        double lowest = 0;
        double highest = 0;
        for (ReportPage.Bar bar : bars) {
            sum += bar.weight();
            lowest = Math.min(lowest, sum);
            highest = Math.max(highest, sum);
        }
        double perUnit = WIDTH / Math.max(1, highest - lowest);
        List<WaterfallStep> steps = new ArrayList<>();
        double from = 0;
        for (ReportPage.Bar bar : bars) {
            double to = from + bar.weight();
            long left = Math.round((Math.min(from, to) - lowest) * perUnit);
            long right = Math.round((Math.max(from, to) - lowest) * perUnit);
            steps.add(new WaterfallStep(
                    bar, left, Math.max(THINNEST, right - left), Math.round(-lowest * perUnit), to >= from));
            from = to;
        }
        return steps;
    }
}
