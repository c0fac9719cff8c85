package org.sightline.app.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How a PDF is set: what its running text looks like, and what stands out from it.
 *
 * @param body the size of most letters, in half points
 * @param boldBody whether most of its text is bold, so that bold says nothing
 * @param pitch from one line of a paragraph to the next, as a share of the size of the letters
 * @param headings the sizes above that of the body in which short lines are set, the largest first
 */
record PdfSetting(int body, boolean boldBody, float pitch, List<Integer> headings) {

    private static final double LARGER = 1.12;
    private static final int MOST_SIZES = 5;
    private static final int LONGEST_LINE = 100;
    private static final float PITCH_STEP = 0.05f;
    private static final float USUAL_PITCH = 1.3f;

    PdfSetting {
        headings = List.copyOf(headings);
    }

    static PdfSetting of(List<List<PdfBlock>> pages) {
        Map<Integer, Integer> letters = new HashMap<>();
        Map<Boolean, Integer> bold = new HashMap<>();
        Map<Integer, Integer> pitches = new HashMap<>();
        TreeSet<Integer> ofShortLines = new TreeSet<>();
        for (List<PdfBlock> page : pages) {
            PdfBlock.Line above = null;
            for (PdfBlock block : page) {
                if (block instanceof PdfBlock.Line line) {
                    letters.merge(halfPoints(line), line.text().length(), Integer::sum);
                    bold.merge(line.bold(), line.text().length(), Integer::sum);
                    if (line.text().length() < LONGEST_LINE) {
                        ofShortLines.add(halfPoints(line));
                    }
                    if (above != null && halfPoints(above) == halfPoints(line)) {
                        float pitch = (line.baseline() - above.baseline()) / Math.max(1, line.size());
                        pitches.merge(Math.round(pitch / PITCH_STEP), 1, Integer::sum);
                    }
                    above = line;
                }
            }
        }
        int body = most(letters, 0);
        pitches.keySet().removeIf(pitch -> pitch * PITCH_STEP < 0.8 || pitch * PITCH_STEP > 3);
        return new PdfSetting(
                body,
                bold.getOrDefault(true, 0) > bold.getOrDefault(false, 0),
                most(pitches, Math.round(USUAL_PITCH / PITCH_STEP)) * PITCH_STEP,
                ofShortLines.tailSet((int) Math.ceil(body * LARGER), true).descendingSet().stream()
                        .limit(MOST_SIZES)
                        .toList());
    }

    private static int most(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    static int halfPoints(PdfBlock.Line line) {
        return Math.round(line.size() * 2);
    }

    /** The level of a heading that is set like this line, from 1; 0 where it is set like running text. */
    int level(PdfBlock.Line line) {
        int size = halfPoints(line);
        if (size >= body * LARGER) {
            int larger =
                    (int) headings.stream().filter(heading -> heading > size).count();
            return Math.min(larger, MOST_SIZES - 1) + 1;
        }
        return line.bold() && !boldBody && size >= 0.9 * body ? headings.size() + 1 : 0;
    }
}
