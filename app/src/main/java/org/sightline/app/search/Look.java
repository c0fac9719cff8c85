package org.sightline.app.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.search.Scored;

/**
 * An index as it stands at one moment. Each engine gives these answers and no others; all that is decided from them (which words
 * count how much, how two rankings become one, what is marked, what is counted) is decided in one place for all engines.
 */
interface Look {

    /** In how many passages a term stands, of how many that have any term of its field. */
    record Count(int has, int of) {}

    /** A passage as it was put in. */
    record Stored(Hit.Place place, String text) {}

    /** What stands nowhere may be left out. */
    Map<FieldTerm, Count> counts(Set<FieldTerm> terms);

    /** By BM25, each term's weight times its own; the best first. Items are numbers that mean something in this look only. */
    List<Scored> byWords(List<FieldTerm.Weighed> terms, Narrowed narrowed, int atMost);

    /** The nearest in meaning first, as a rule all of them: graphs of neighbours may miss one. */
    List<Scored> byMeaning(Meaning meaning, Narrowed narrowed, int atMost);

    /** In the order of the items. */
    List<Map<Facet, List<String>>> facets(List<Integer> items);

    Stored stored(int item);
}
