package org.sightline.core.chronology;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Correction;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Source;
import org.sightline.core.readings.Cue;
import org.sightline.core.readings.Reading;

/**
 * What was known on a day: nothing that was recorded later, nothing that happened later, and no outcome of a matter that
 * was then still open. This is the guard against hindsight.
 *
 * <p>It asks when the agency knew, by the row's own clocks, and never when Sightline was sent the row: a review is sent
 * everything long afterwards. So of a row that was corrected, or that a later version of its file has otherwise, it is the
 * latest words that count on every day, and the correction says of itself when it was made.
 */
public final class AsKnown {

    private AsKnown() {}

    /**
     * The entries known on a day, to anybody. An entry with no date that can be read is left out, because nobody can say
     * that it was known.
     */
    public static List<Entry> on(LocalDate day, Collection<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.knownBy().isAfter(day))
                .map(entry -> withoutLaterOutcome(entry, day))
                .toList();
    }

    /** The lines known to one agency on a day: its own, and those that say that it was told. */
    public static List<Line> to(Agency agency, LocalDate day, Chronology chronology) {
        return chronology.lines().stream()
                .filter(line -> !line.entry().knownBy().isAfter(day))
                .filter(ownOf(agency).or(toldTo(agency)))
                .toList();
    }

    /** A line known on a day as it stood then: without the outcome of what was still open, and what was read in that. */
    public static Line on(LocalDate day, Line line) {
        Entry then = withoutLaterOutcome(line.entry(), day);
        if (then.equals(line.entry())) {
            return line;
        }
        Predicate<Cue> stood = cue ->
                then.source().cells().stream().anyMatch(cell -> cell.text().contains(cue.words()));
        Reading reading = line.reading();
        return new Line(
                then,
                new Reading(
                        reading.entry(),
                        reading.mentions(),
                        reading.kinds().stream()
                                .filter(read -> stood.test(read.cue()))
                                .toList(),
                        reading.sightings().stream()
                                .filter(seen -> stood.test(seen.cue()))
                                .toList(),
                        reading.flows().stream()
                                .filter(flow -> stood.test(flow.cue()))
                                .toList()));
    }

    private static Predicate<Line> ownOf(Agency agency) {
        return line -> line.agency().equals(agency);
    }

    private static Predicate<Line> toldTo(Agency agency) {
        return line ->
                line.reading().flows().stream().anyMatch(flow -> flow.to().equals(agency));
    }

    private static Entry withoutLaterOutcome(Entry entry, LocalDate day) {
        boolean stillOpen = entry.when()
                .closed()
                .map(closed ->
                        !closed.date().isUnknown() && closed.date().earliest().isAfter(day))
                .orElse(false);
        if (!stillOpen) {
            return entry;
        }
        Source source = entry.source();
        Source knownThen = new Source(
                source.file(),
                source.sha256(),
                source.place(),
                withoutOutcome(source.cells()),
                source.corrected()
                        .map(said -> new Correction(said.by(), said.at(), said.why(), withoutOutcome(said.filed()))));
        return new Entry(entry.id(), entry.when(), entry.agency(), knownThen);
    }

    private static List<Cell> withoutOutcome(List<Cell> cells) {
        return cells.stream().map(AsKnown::withoutOutcome).toList();
    }

    private static Cell withoutOutcome(Cell cell) {
        return cell.field() == Field.ACTION || cell.field() == Field.CLOSED
                ? new Cell(cell.header(), cell.field(), "")
                : cell;
    }
}
