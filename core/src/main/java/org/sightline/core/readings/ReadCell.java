package org.sightline.core.readings;

import java.util.List;
import org.sightline.core.entries.Cell;

/**
 * One cell with its words and whom and what they name.
 *
 * @param offset where the cell's text begins in the entry's text, or -1 where it is no part of it
 * @param lists the words of the data file's lists, by where they begin
 */
record ReadCell(
        Cell cell,
        int offset,
        CellWords words,
        List<Span<Named>> people,
        List<Span<String>> lists,
        Trie.Listed listed) {

    boolean is(String list, int at) {
        for (Span<String> span : listed.at(at)) {
            if (span.what().equals(list)) {
                return true;
            }
        }
        return false;
    }

    Cue cue(Span<?> span, Term term) {
        return cue(span.from(), span.to(), term);
    }

    /** All of the part of the sentence that the words stand in. */
    Cue cueOfClause(Span<?> span, Term term) {
        int from = span.from();
        int to = span.to();
        while (from > 0 && words.part()[from - 1] == words.part()[span.from()]) {
            from--;
        }
        while (to < words.size() && words.part()[to] == words.part()[span.to() - 1]) {
            to++;
        }
        return cue(from, to, term);
    }

    private Cue cue(int from, int to, Term term) {
        int start = offset < 0 ? -1 : offset + words.start()[from];
        return new Cue(words.between(from, to), start, term.name());
    }
}
