package org.sightline.core.readings;

import java.util.List;
import java.util.Map;
import org.sightline.core.entries.Sector;

/**
 * All that reading rests on, as the data files hold it.
 *
 * @param words lists of words and phrases by name; {@code [name]} in a phrase stands for any of them. Some names mean
 *     something to the reading itself, see {@link WordLists}
 * @param agencies how agencies and their workers are named, by their line of work
 * @param abbreviations what is written, to the words it stands for; a key in capitals is taken only in capitals
 */
public record Terms(
        List<Term> terms,
        List<Turn> turns,
        Map<String, List<String>> words,
        Map<Sector, List<String>> agencies,
        Map<String, String> abbreviations) {

    public Terms {
        terms = List.copyOf(terms);
        turns = List.copyOf(turns);
        words = Map.copyOf(words);
        agencies = Map.copyOf(agencies);
        abbreviations = Map.copyOf(abbreviations);
    }
}
