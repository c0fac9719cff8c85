package org.sightline.core.library;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.entries.Sector;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Words;

/** Reads which lines of work a text names: those of an agency's name, or of everybody whom a recommendation asks. */
public final class ReadSectors {

    private final Phrases<Sector> names;

    /** @param sectors by the names of {@link Sector} */
    public ReadSectors(List<Coded> sectors) {
        Map<String, Sector> all = new LinkedHashMap<>();
        for (Coded sector : sectors) {
            Sector meant = Sector.valueOf(sector.code());
            sector.plain().forEach(word -> all.put(word, meant));
            sector.terms().forEach(word -> all.put(word, meant));
        }
        names = Phrases.of(all);
    }

    /** All that are named, in the order in which sectors are listed everywhere. */
    public Set<Sector> in(String text) {
        Set<Sector> all = EnumSet.noneOf(Sector.class);
        names.in(Words.in(text)).forEach(found -> all.add(found.meaning()));
        return all;
    }

    /** That of one agency: what is named first. */
    Optional<Sector> first(String agency) {
        return names.in(Words.in(agency)).stream().map(Phrases.Found::meaning).findFirst();
    }
}
