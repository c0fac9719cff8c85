package org.sightline.core.readings;

import java.util.Comparator;
import java.util.Set;

/**
 * Words of one cell in which a term was found.
 *
 * @param order the number of the cell among those of the entry
 * @param turned what was done to their meaning, of which the term stands all the same
 */
record Hit(Term term, int order, ReadCell cell, Span<?> words, Set<Turn.Effect> turned) {

    /** As they are read; of words that begin together the longest first. */
    static final Comparator<Hit> IN_ORDER = Comparator.comparingInt(Hit::order)
            .thenComparingInt(hit -> hit.words.from())
            .thenComparing(
                    Comparator.comparingInt((Hit hit) -> hit.words.length()).reversed())
            .thenComparing(hit -> hit.term.name());

    Cue cue() {
        return term.limits().clause() ? cell.cueOfClause(words, term) : cell.cue(words, term);
    }
}
