package org.sightline.core.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Sector;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** The bodies and professions that agencies' files speak of, and the line of work of each; a data file holds them. */
public final class Agencies {

    private final List<Known> known;
    private final Phrases<Known> byName;

    /**
     * A body under its plain name.
     *
     * @param names every other name, abbreviation and profession that means it
     */
    public record Known(String name, Sector sector, List<String> names) {

        public Known {
            names = List.copyOf(names);
        }

        public Agency agency() {
            return new Agency(name, sector);
        }
    }

    public Agencies(List<Known> known) {
        this.known = List.copyOf(known);
        Map<String, Known> names = new LinkedHashMap<>();
        this.known.forEach(body -> names.putIfAbsent(body.name(), body));
        this.known.forEach(body -> body.names().forEach(name -> names.putIfAbsent(name, body)));
        byName = Phrases.of(names);
    }

    public List<Known> known() {
        return known;
    }

    /**
     * The agency that goes by these words. Words that say no more than a known name give its plain name ("GPs" is
     * "GP"); a name of its own is kept and given its line of work ("Brook Lane Primary School").
     */
    public Agency named(String words) {
        String name = words.strip().replaceAll("\\s+", " ");
        return byName.whole(name).map(Known::agency).orElseGet(() -> new Agency(name, sectorOf(name)));
    }

    /** The agency that these words name and nothing more; empty where nobody has described it. */
    public Optional<Agency> whole(String words) {
        return byName.whole(words).map(Known::agency);
    }

    /** The first known body, or profession of one, that the words speak of: "referred to the EWO". */
    public Optional<Agency> find(String words) {
        return in(Words.in(words)).stream().map(Phrases.Found::meaning).findFirst();
    }

    /** Every known body that the words speak of, from left to right, with where. */
    public List<Phrases.Found<Agency>> in(List<Word> words) {
        return byName.in(words).stream()
                .map(found -> new Phrases.Found<>(found.meaning().agency(), found.first(), found.end()))
                .toList();
    }

    /** Whether the words name agencies or professions and nothing more than two words besides: "Duty social worker". */
    public boolean isOnlyAgencies(String text) {
        List<Word> words = Words.in(text);
        int said = byName.in(words).stream()
                .mapToInt(found -> found.end() - found.first())
                .sum();
        return said > 0 && words.size() - said <= 2;
    }

    /** English puts the thing itself last: a "police station school" would be a school. */
    private Sector sectorOf(String name) {
        List<Phrases.Found<Known>> found = byName.in(Words.in(name));
        return found.isEmpty() ? Sector.OTHER : found.getLast().meaning().sector();
    }
}
