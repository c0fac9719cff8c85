package org.sightline.app.documents;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Correction;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Source;

/** That an entry was corrected, as pages and documents say it: by whom, when and why, and what its file says. */
public final class CorrectionWords {

    private static final int MOST = 160;

    private CorrectionWords() {}

    /**
     * A cell that somebody corrected.
     *
     * @param now what it should have said; empty where it should have been empty
     * @param filed what it says in the file
     */
    public record Changed(String heading, String now, String filed) {}

    /** "Corrected by Helen Marsh on 3 May 2026: “the year was wrong”". */
    public static String said(Correction correction) {
        return "Corrected by " + correction.by() + " on "
                + DateWords.of(correction.at().atZone(ZoneId.systemDefault()).toLocalDate()) + ": “" + correction.why()
                + "”";
    }

    /** The same with what the file says where the entry says something else; empty where it was not corrected. */
    public static Optional<String> of(Entry entry) {
        return of(entry, UnaryOperator.identity());
    }

    /** Where long words of the file can be read a step further on. */
    public static Optional<String> inShort(Entry entry) {
        return of(entry, words -> Shortened.to(MOST, words));
    }

    private static Optional<String> of(Entry entry, UnaryOperator<String> filed) {
        return entry.source()
                .corrected()
                .map(correction -> Stream.concat(
                                Stream.of(said(correction)),
                                changed(entry.source()).stream()
                                        .map(cell -> cell.heading() + " in the file: "
                                                + (cell.filed().isBlank()
                                                        ? "nothing"
                                                        : "“" + filed.apply(cell.filed()) + "”")))
                        .collect(joining("; ")));
    }

    /** The cells that say something else than in the file, in their order. */
    public static List<Changed> changed(Source source) {
        List<Cell> filed = source.filed();
        List<Cell> now = source.cells();
        List<Changed> changed = new ArrayList<>();
        int added = now.size() - filed.size();
        for (int i = 0; i < now.size(); i++) {
            Cell cell = now.get(i);
            String before = i < added ? "" : filed.get(i - added).text();
            if (!cell.text().equals(before)) {
                changed.add(new Changed(heading(cell), cell.text(), before));
            }
        }
        return changed;
    }

    /** What a cell is called: its own heading, or what it means. */
    public static String heading(Cell cell) {
        if (!cell.header().isBlank()) {
            return cell.header();
        }
        String label = cell.field().label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
