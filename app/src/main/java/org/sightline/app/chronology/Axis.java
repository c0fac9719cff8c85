package org.sightline.app.chronology;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * Time along the picture, from left to right. Years with entries all have one width (or months, or weeks, where less is
 * looked at); a long run of them without any is drawn as one narrow gap that says so, so that one date of long ago does
 * not press all the others together.
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
     * @param after the first day that is no longer in it
     * @param label what stands over it; over a gap, how long it is
     */
    public record Stretch(LocalDate first, LocalDate after, String label, boolean isGap, int x, int width) {}

    /** Some stretches that are drawn as one. */
    private record Run(LocalDate first, long stretches) {}

    private final Scale scale;
    private final int start;
    private final NavigableMap<LocalDate, Stretch> stretches = new TreeMap<>();

    /**
     * @param days those that anything stands in; at least one
     * @param start where the first stretch begins
     */
    public Axis(Scale scale, NavigableSet<LocalDate> days, int start) {
        this.scale = scale;
        this.start = start;
        List<Run> runs = runs(days);
        long gaps = runs.stream().filter(run -> run.stretches() > 1).count();
        long plain = runs.size() - gaps;
        int width = Math.toIntExact(Math.clamp((WANTED - gaps * GAP) / Math.max(1, plain), NARROWEST, WIDEST));
        int x = start;
        for (Run run : runs) {
            boolean gap = run.stretches() > 1;
            String label = gap ? scale.several(run.stretches()) : scale.label(run.first());
            LocalDate after = scale.next(run.first(), run.stretches());
            stretches.put(run.first(), new Stretch(run.first(), after, label, gap, x, gap ? GAP : width));
            x += gap ? GAP : width;
        }
    }

    private List<Run> runs(NavigableSet<LocalDate> days) {
        List<Run> runs = new ArrayList<>();
        LocalDate next = scale.start(days.first());
        for (LocalDate day : days) {
            LocalDate wanted = scale.start(day);
            long between = scale.between(next, wanted);
            if (between >= LONG_RUN) {
                runs.add(new Run(next, between));
                next = wanted;
            }
            for (; !next.isAfter(wanted); next = scale.next(next, 1)) {
                runs.add(new Run(next, 1));
            }
        }
        return runs;
    }

    public List<Stretch> stretches() {
        return List.copyOf(stretches.values());
    }

    public int start() {
        return start;
    }

    public int end() {
        Stretch last = stretches.lastEntry().getValue();
        return last.x() + last.width();
    }

    /** Where a day stands; a day before the first stretch stands at the beginning, one after the last at the end. */
    public int x(LocalDate day) {
        var entry = stretches.floorEntry(day);
        if (entry == null) {
            return start;
        }
        Stretch stretch = entry.getValue();
        double part = ChronoUnit.DAYS.between(stretch.first(), day)
                / (double) ChronoUnit.DAYS.between(stretch.first(), stretch.after());
        return (int) Math.min(end(), stretch.x() + Math.round(stretch.width() * part));
    }
}
