package org.sightline.core.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Sector;
import org.sightline.core.entries.Source;
import org.sightline.core.entries.When;
import org.sightline.core.people.Mention;
import org.sightline.core.readings.Cue;
import org.sightline.core.readings.Flow;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.Reading;

/** A made-up line, told in a test: who recorded it, when, and in what words. */
record Told(String file, int row, Sector sector, ApproximateDate happened, List<Cell> cells, Reading reading) {

    static Told by(Sector sector, int row, LocalDate day, String event) {
        return by(sector, row, ApproximateDate.on(day), event);
    }

    static Told by(Sector sector, int row, ApproximateDate happened, String event) {
        String id = sector.name().toLowerCase(java.util.Locale.UK) + "-" + row;
        return new Told(
                sector.name() + ".csv",
                row,
                sector,
                happened,
                List.of(new Cell("Event", Field.EVENT, event)),
                new Reading(id, List.of(), List.of(), List.of(), List.of()));
    }

    Told in(String otherFile) {
        return new Told(otherFile, row, sector, happened, cells, reading);
    }

    Told with(Field field, String text) {
        List<Cell> more = new ArrayList<>(cells);
        more.add(new Cell(field.name(), field, text));
        return new Told(file, row, sector, happened, more, reading);
    }

    Told about(String... people) {
        return reading(new Reading(
                reading.entry(),
                Arrays.stream(people)
                        .map(person -> new Mention(person, person, "the column About"))
                        .toList(),
                reading.kinds(),
                reading.sightings(),
                reading.flows()));
    }

    Told kinds(Kind... kinds) {
        return reading(new Reading(
                reading.entry(),
                reading.mentions(),
                Arrays.stream(kinds)
                        .map(kind -> new KindRead(kind, new Cue("", -1, kind.label())))
                        .toList(),
                reading.sightings(),
                reading.flows()));
    }

    Told told(Sector to) {
        return reading(new Reading(
                reading.entry(),
                reading.mentions(),
                reading.kinds(),
                reading.sightings(),
                List.of(new Flow(agency(sector), agency(to), new Cue("told", -1, "told")))));
    }

    private Told reading(Reading other) {
        return new Told(file, row, sector, happened, cells, other);
    }

    static Agency agency(Sector sector) {
        return new Agency(sector.label(), sector);
    }

    Entry entry() {
        return entry(Optional.empty(), Optional.empty());
    }

    Entry entry(Optional<ApproximateDate> recorded, Optional<ApproximateDate> closed) {
        return new Entry(
                reading.entry(),
                new When(written(happened), recorded.map(Told::written), closed.map(Told::written)),
                agency(sector),
                new Source(file, "0", new Place(Place.Kind.SHEET, "1", row), cells));
    }

    Line line() {
        return new Line(entry(), reading);
    }

    private static DateReading written(ApproximateDate date) {
        return new DateReading(date.edtf(), date, List.of());
    }
}
