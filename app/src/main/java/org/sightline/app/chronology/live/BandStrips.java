package org.sightline.app.chronology.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sightline.app.chronology.Axis;
import org.sightline.app.documents.Shortened;

/** How things stood with each child, as strips behind the child's line: a row for each sort of state, over the same time. */
public record BandStrips(long caseNumber, Axis axis, List<StatusBand> bands) {

    static final int ROW = 18;

    private static final int NARROWEST = 6;
    private static final int LETTER = 7;

    public BandStrips {
        bands = List.copyOf(bands);
    }

    /**
     * One strip, in CSS pixels.
     *
     * @param label as much of the words as there is room for
     */
    public record Strip(StatusBand band, int x, int y, int width, String label) {}

    /** Those of one child. */
    public List<Strip> of(String child) {
        List<Strip> strips = new ArrayList<>();
        int y = 0;
        for (StatusBand.Sort sort : StatusBand.Sort.values()) {
            List<StatusBand> row = bands.stream()
                    .filter(band -> band.person().equals(child) && band.sort() == sort)
                    .filter(this::isInSight)
                    .toList();
            for (StatusBand band : row) {
                strips.add(strip(band, y));
            }
            y += row.isEmpty() ? 0 : ROW;
        }
        return strips;
    }

    public int height(String child) {
        return of(child).stream().mapToInt(strip -> strip.y() + ROW).max().orElse(0);
    }

    private boolean isInSight(StatusBand band) {
        List<Axis.Stretch> stretches = axis.stretches();
        return band.begins().earliest().isBefore(stretches.getLast().after())
                && band.ends()
                        .map(end -> !end.latest().isBefore(stretches.getFirst().first()))
                        .orElse(true);
    }

    private Strip strip(StatusBand band, int y) {
        int from = axis.x(band.begins().earliest());
        int to = band.ends()
                .map(end -> end.latest())
                .filter(day -> !day.equals(LocalDate.MAX))
                .map(day -> axis.x(day.plusDays(1)))
                .orElse(axis.end());
        int width = Math.max(NARROWEST, to - from);
        int room = width / LETTER;
        return new Strip(band, from, y, width, room < 4 ? "" : Shortened.to(room, band.words()));
    }

    public String page() {
        return "/cases/" + caseNumber + "/status";
    }
}
