package org.sightline.app.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * Years along the picture, from left to right. Years with entries all have one width; a long run of years without any is
 * drawn as one narrow gap that says so, so that one date of long ago does not press all the others together.
 */
public final class Axis {

    /** All widths are in CSS pixels. */
    private static final int WANTED = 1060;

    private static final int NARROWEST = 64;
    private static final int WIDEST = 260;
    private static final int GAP = 56;
    private static final int LONG_RUN = 3;

    /**
     * A stretch of the axis.
     *
     * @param years how many years it holds; more than one only for a gap
     */
    public record Stretch(int firstYear, int years, int x, int width) {

        public boolean isGap() {
            return years > 1;
        }

        public String label() {
            return isGap() ? "no entry " + firstYear + " to " + (firstYear + years - 1) : Integer.toString(firstYear);
        }
    }

    private final int start;
    private final NavigableMap<Integer, Stretch> stretches = new TreeMap<>();

    /**
     * @param years the years that anything stands in; at least one
     * @param start where the first year begins
     */
    Axis(NavigableSet<Integer> years, int start) {
        this.start = start;
        List<int[]> runs = runs(years);
        long gaps = runs.stream().filter(run -> run[1] > 1).count();
        long plain = runs.size() - gaps;
        int width = Math.toIntExact(Math.clamp((WANTED - gaps * GAP) / Math.max(1, plain), NARROWEST, WIDEST));
        int x = start;
        for (int[] run : runs) {
            Stretch stretch = new Stretch(run[0], run[1], x, run[1] > 1 ? GAP : width);
            stretches.put(run[0], stretch);
            x += stretch.width();
        }
    }

    /** First year and number of years of each stretch. */
    private static List<int[]> runs(NavigableSet<Integer> years) {
        List<int[]> runs = new ArrayList<>();
        int next = years.first();
        for (int year : years) {
            if (year - next >= LONG_RUN) {
                runs.add(new int[] {next, year - next});
                next = year;
            }
            for (; next <= year; next++) {
                runs.add(new int[] {next, 1});
            }
        }
        return runs;
    }

    List<Stretch> stretches() {
        return List.copyOf(stretches.values());
    }

    int start() {
        return start;
    }

    int end() {
        Stretch last = stretches.lastEntry().getValue();
        return last.x() + last.width();
    }

    /** Where a day stands; a day before the first year stands at the beginning, one after the last at the end. */
    int x(LocalDate day) {
        var entry = stretches.floorEntry(day.getYear());
        if (entry == null) {
            return start;
        }
        Stretch stretch = entry.getValue();
        double years = day.getYear() - stretch.firstYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
        return Math.min(end(), stretch.x() + (int) Math.round(stretch.width() * years / stretch.years()));
    }
}
