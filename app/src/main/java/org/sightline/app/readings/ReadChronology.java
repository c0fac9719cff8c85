package org.sightline.app.readings;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sightline.app.intake.AgencyTerms;
import org.sightline.app.intake.RoleTerms;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.MergeChronologies;
import org.sightline.core.entries.Entry;
import org.sightline.core.people.Cast;
import org.sightline.core.people.FindPeople;
import org.sightline.core.people.Mention;
import org.sightline.core.people.PeopleFound;
import org.sightline.core.readings.ReadEntries;
import org.sightline.core.readings.Reading;

/** Finds whom each entry means, reads it with the terms that ship, and brings all of them into one chronology. */
public final class ReadChronology {

    private ReadChronology() {}

    /**
     * The chronology of the entries: the same for the same entries, in whatever order they come.
     *
     * @param title the case's name
     * @param titles by file name, the words of its titles
     * @param overruled what a person has made of a reading; {@link UnaryOperator#identity()} where nobody has
     */
    public static Chronology of(
            String title,
            Cast cast,
            Map<String, String> titles,
            List<Entry> entries,
            UnaryOperator<Reading> overruled) {
        return again(title, cast, titles, entries, overruled, LastReadings.NONE).chronology();
    }

    /** A chronology, and what the next one of the same case can be made with in less time. */
    public record Again(Chronology chronology, LastReadings readings) {}

    /** The same chronology as {@link #of} gives; entries that were read before are not read again. */
    public static Again again(
            String title,
            Cast cast,
            Map<String, String> titles,
            List<Entry> entries,
            UnaryOperator<Reading> overruled,
            LastReadings last) {
        PeopleFound people = new FindPeople(cast, RoleTerms.shipped(), titles).in(entries);
        ReadEntries readEntries = new ReadEntries(LoadTerms.shipped(), AgencyTerms.shipped()::find, people.cast());
        LastReadings known = last.in(people.cast());
        List<LastReadings.Read> read = entries.parallelStream()
                .map(entry -> {
                    List<Mention> mentions = people.in(entry.id());
                    return new LastReadings.Read(
                            entry, known.of(entry, mentions).orElseGet(() -> readEntries.read(entry, mentions)));
                })
                .toList();
        List<Line> lines = read.stream()
                .map(one -> new Line(one.entry(), overruled.apply(one.reading())))
                .toList();
        return new Again(MergeChronologies.merge(title, people.cast(), lines), LastReadings.of(people.cast(), read));
    }
}
