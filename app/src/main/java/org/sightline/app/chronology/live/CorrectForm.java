package org.sightline.app.chronology.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sightline.app.documents.CorrectionWords;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Conflict;
import org.sightline.app.site.ConflictPage;
import org.sightline.app.site.Errors;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.app.submissions.Corrections;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Correction;
import org.sightline.core.intake.CorrectEntry;

/**
 * What somebody says that an entry should say.
 *
 * @param version of the entry that they looked at
 * @param cells what each of {@link CorrectEntry#cells} should say
 */
record CorrectForm(long version, List<String> cells, String why) {

    private static final int LONGEST_REASON = 2000;

    CorrectForm {
        cells = List.copyOf(cells);
    }

    /** As it stands now. */
    static CorrectForm of(Corrections.Now now) {
        return new CorrectForm(
                now.version(),
                CorrectEntry.cells(now.entry()).stream().map(Cell::text).toList(),
                "");
    }

    /** As it was typed; a cell that the form does not have stays as it is. */
    static CorrectForm of(Function<String, Optional<String>> field, Corrections.Now now) {
        List<Cell> stand = CorrectEntry.cells(now.entry());
        List<String> cells = new ArrayList<>(stand.size());
        for (int i = 0; i < stand.size(); i++) {
            cells.add(field.apply(name(i)).orElse(stand.get(i).text()));
        }
        long version = field.apply("version")
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
        return new CorrectForm(version, cells, field.apply("why").orElse("").strip());
    }

    static String name(int cell) {
        return "cell-" + cell;
    }

    Errors errors() {
        return why.isEmpty() || why.length() > LONGEST_REASON
                ? Errors.of(
                        "why",
                        "Write why it is corrected, in at most " + LONGEST_REASON
                                + " letters, so that others can follow you.")
                : Errors.none();
    }

    Corrections.Request request(String id) {
        return new Corrections.Request(id, version, cells, why);
    }

    /** What two people said of the same entry, side by side. */
    ConflictPage conflict(Visit visit, InCase inCase, String href, Corrections.Now now) {
        Optional<Correction> theirs = now.entry().source().corrected();
        List<Cell> stand = CorrectEntry.cells(now.entry());
        List<Conflict.FieldPair> pairs = new ArrayList<>();
        for (int i = 0; i < stand.size(); i++) {
            if (CorrectEntry.isOpen(stand.get(i))) {
                pairs.add(new Conflict.FieldPair(
                        CorrectionWords.heading(stand.get(i)),
                        name(i),
                        lines(cells.get(i)),
                        lines(stand.get(i).text())));
            }
        }
        String by = theirs.map(Correction::by).orElse(now.by());
        Conflict conflict = new Conflict(
                "entry " + now.entry().id(),
                href,
                pairs,
                by,
                "on " + DateWords.of(theirs.map(Correction::at).orElse(now.at())),
                Map.of("version", String.valueOf(now.version()), "why", why));
        return new ConflictPage(
                visit.page(by + " changed entry " + now.entry().id() + " while you had it open", inCase), conflict);
    }

    /** A browser sends other line ends than a file has, which is no difference. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
