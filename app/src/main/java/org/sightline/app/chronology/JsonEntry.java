package org.sightline.app.chronology;

import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Json;
import org.sightline.app.documents.JsonSource;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Correction;
import org.sightline.core.entries.Entry;
import org.sightline.core.people.Mention;
import org.sightline.core.readings.Cue;
import org.sightline.core.readings.Flow;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.Reading;
import org.sightline.core.readings.Sighting;

/** One entry of chronology.json: what it says, when, where it stands, and what was read in it and why. */
record JsonEntry(CaseIndex index) {

    void write(Json json, Line line) {
        Entry entry = line.entry();
        ApproximateDate happened = entry.happened();
        json.put("id", entry.id());
        json.put("happened", happened.edtf());
        json.day("earliest", happened.earliest());
        json.day("latest", happened.latest());
        json.put("time", happened.time().map(Object::toString));
        json.put(
                "recorded",
                entry.when().recorded().map(recorded -> recorded.date().edtf()));
        json.put("closed", entry.when().closed().map(closed -> closed.date().edtf()));
        json.object("written", inner -> written(inner, entry));
        json.put("agency", entry.agency().name());
        json.put("sector", Names.of(entry.agency().sector()));
        json.strings("people", index.people(line));
        json.put("text", entry.text());
        json.object("source", inner -> source(inner, entry));
        entry.source().corrected().ifPresent(said -> json.object("corrected", inner -> corrected(inner, entry, said)));
        reading(json, line.reading());
        json.strings("sameEventAs", index.otherTellings(line.id()));
    }

    private static void written(Json json, Entry entry) {
        json.object("happened", inner -> date(inner, entry.when().happened()));
        entry.when().recorded().ifPresent(date -> json.object("recorded", inner -> date(inner, date)));
        entry.when().closed().ifPresent(date -> json.object("closed", inner -> date(inner, date)));
    }

    private static void date(Json json, DateReading date) {
        json.put("words", date.written());
        json.objects("notes", date.notes(), (note, doubt) -> {
            note.put("doubt", Names.of(doubt.doubt()));
            note.put("says", doubt.says());
        });
    }

    private static void source(Json json, Entry entry) {
        JsonSource.write(json, entry.source().file(), entry.source().place());
        json.objects("cells", entry.source().filed(), JsonEntry::cell);
    }

    /** What somebody said that the row should have said; the source goes on to tell what it says. */
    private static void corrected(Json json, Entry entry, Correction said) {
        json.put("by", said.by());
        json.put("at", said.at().toString());
        json.put("why", said.why());
        json.objects("cells", entry.source().cells(), JsonEntry::cell);
    }

    private static void cell(Json json, Cell cell) {
        json.put("header", cell.header());
        json.put("field", Names.of(cell.field()));
        json.put("text", cell.text());
    }

    private static void reading(Json json, Reading reading) {
        json.strings(
                "kinds",
                reading.kinds().stream()
                        .map(read -> read.kind().label())
                        .distinct()
                        .toList());
        json.objects("sightings", reading.sightings(), JsonEntry::sighting);
        json.objects("cues", reading.kinds(), JsonEntry::kind);
        json.objects("mentions", reading.mentions(), JsonEntry::mention);
        json.objects("flows", reading.flows(), JsonEntry::flow);
    }

    private static void kind(Json json, KindRead read) {
        json.put("kind", read.kind().label());
        cue(json, read.cue());
    }

    private static void sighting(Json json, Sighting sighting) {
        json.put("child", sighting.child());
        json.put("grade", sighting.grade().number());
        cue(json, sighting.cue());
    }

    private static void cue(Json json, Cue cue) {
        json.put("words", cue.words());
        json.put("start", cue.start());
        json.put("term", cue.term());
    }

    private static void mention(Json json, Mention mention) {
        json.put("person", mention.person());
        json.put("words", mention.words());
        json.put("why", mention.why());
    }

    private static void flow(Json json, Flow flow) {
        json.put("from", flow.from().name());
        json.put("to", flow.to().name());
        cue(json, flow.cue());
    }
}
