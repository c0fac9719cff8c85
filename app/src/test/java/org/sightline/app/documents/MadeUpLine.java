package org.sightline.app.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateNote;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.chronology.Line;
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
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.Reading;
import org.sightline.core.readings.Sighting;
import org.sightline.core.readings.SightingGrade;

/** One made-up line of a chronology, put together piece by piece. */
public final class MadeUpLine {

    private final String id;
    private final Agency agency;
    private final List<Cell> cells = new ArrayList<>();
    private final List<DateNote> notes = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<KindRead> kinds = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private String written = "";
    private ApproximateDate date = ApproximateDate.unknown();
    private Optional<DateReading> recorded = Optional.empty();

    private MadeUpLine(String id, Agency agency) {
        this.id = id;
        this.agency = agency;
    }

    public static MadeUpLine of(String id, String agency, Sector sector) {
        return new MadeUpLine(id, new Agency(agency, sector));
    }

    public MadeUpLine on(String words, String day) {
        return when(words, ApproximateDate.on(LocalDate.parse(day)));
    }

    public MadeUpLine on(String words, String day, String time) {
        LocalDate exact = LocalDate.parse(day);
        return when(words, new ApproximateDate(day, exact, exact, Optional.of(LocalTime.parse(time))));
    }

    public MadeUpLine written(String words, String edtf, String earliest, String latest) {
        LocalDate from = earliest.isEmpty() ? LocalDate.MIN : LocalDate.parse(earliest);
        LocalDate to = latest.isEmpty() ? LocalDate.MAX : LocalDate.parse(latest);
        return when(words, new ApproximateDate(edtf, from, to, Optional.empty()));
    }

    private MadeUpLine when(String words, ApproximateDate understood) {
        written = words;
        date = understood;
        cells.add(new Cell("When", Field.HAPPENED, words));
        return this;
    }

    public MadeUpLine note(String says) {
        notes.add(new DateNote(DateNote.Doubt.UNCERTAIN, says));
        return this;
    }

    public MadeUpLine recorded(String day) {
        recorded = Optional.of(new DateReading(day, ApproximateDate.on(LocalDate.parse(day)), List.of()));
        cells.add(new Cell("Recorded", Field.RECORDED, day));
        return this;
    }

    public MadeUpLine says(String words) {
        cells.add(new Cell("What happened", Field.EVENT, words));
        return this;
    }

    public MadeUpLine action(String words) {
        cells.add(new Cell("Action", Field.ACTION, words));
        return this;
    }

    public MadeUpLine about(String... people) {
        for (String person : people) {
            mentions.add(new Mention(person, person, "name"));
        }
        return this;
    }

    public MadeUpLine kind(Kind kind, String words) {
        kinds.add(new KindRead(kind, cue(words)));
        return this;
    }

    public MadeUpLine seen(String child, SightingGrade grade, String words) {
        sightings.add(new Sighting(child, grade, cue(words)));
        return this;
    }

    private static Cue cue(String words) {
        return new Cue(words, -1, "made-up");
    }

    public Line line() {
        int row = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) + 1;
        String name = agency.name().toLowerCase(Locale.ROOT).replace(' ', '-').replace("'", "");
        Source source = new Source(name + ".csv", "ab".repeat(32), new Place(Place.Kind.SHEET, name, row), cells);
        When when = new When(new DateReading(written, date, notes), recorded, Optional.empty());
        return new Line(new Entry(id, when, agency, source), new Reading(id, mentions, kinds, sightings, List.of()));
    }
}
