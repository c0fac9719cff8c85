package org.sightline.core.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Source;
import org.sightline.core.entries.When;
import org.sightline.core.people.Mention;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Cue;
import org.sightline.core.readings.Flow;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.Reading;
import org.sightline.core.readings.Sighting;
import org.sightline.core.readings.SightingGrade;

/** One line of a {@link Story} while it is being told. */
final class StoryLine {
    final String id;
    final Agency agency;
    final List<Kind> kinds = new ArrayList<>();
    Optional<String> told = Optional.empty();
    Optional<String> decided = Optional.empty();
    Optional<DateReading> closed = Optional.empty();

    private final ApproximateDate date;
    private final String words;
    private final Cue cue;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    StoryLine(String id, Agency agency, ApproximateDate date, String words) {
        this.id = id;
        this.agency = agency;
        this.date = date;
        this.words = words;
        this.cue = new Cue(words, 0, "told");
    }

    void saw(String child, SightingGrade grade) {
        sightings.add(new Sighting(child, grade, cue));
    }

    void flow(Agency from, Agency to) {
        flows.add(new Flow(from, to, cue));
    }

    Line line(List<Person> people) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell("What happened", Field.EVENT, words));
        decided.ifPresent(what -> cells.add(new Cell("Decision", Field.ACTION, what)));
        told.ifPresent(whom -> cells.add(new Cell("Told to", Field.TOLD, whom)));
        When when = new When(new DateReading(date.edtf(), date, List.of()), Optional.empty(), closed);
        Place place = new Place(Place.Kind.TABLE, "1", Integer.parseInt(id.substring(1)));
        Entry entry = new Entry(id, when, agency, new Source(agency.name() + ".csv", "", place, cells));
        List<Mention> mentions = people.stream()
                .map(Person::name)
                .filter(words::contains)
                .map(name -> new Mention(name, name, "name"))
                .toList();
        List<KindRead> read =
                kinds.stream().map(kind -> new KindRead(kind, cue)).toList();
        return new Line(entry, new Reading(id, mentions, read, sightings, flows));
    }
}
