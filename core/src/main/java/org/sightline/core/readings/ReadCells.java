package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.people.Mention;

/** Splits the cells of an entry into words and finds in them whom and what the lists name. */
final class ReadCells {

    private static final List<Field> BESIDE_THE_TEXT =
            List.of(Field.FROM, Field.TOLD, Field.ABOUT, Field.PRESENT, Field.PLACE);

    private final SplitWords splitWords;
    private final Lists lists;
    private final PersonWords personWords;

    ReadCells(SplitWords splitWords, Lists lists, PersonWords personWords) {
        this.splitWords = splitWords;
        this.lists = lists;
        this.personWords = personWords;
    }

    List<ReadCell> of(Entry entry, List<Mention> mentions) {
        List<PersonWords.Sought> sought = personWords.sought(mentions);
        List<ReadCell> read = new ArrayList<>();
        int offset = 0;
        for (Cell cell : entry.source().cells()) {
            String text = cell.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            if (Entry.isTold(cell)) {
                read.add(read(cell, text, offset, sought));
                offset += text.length() + 1;
            } else if (BESIDE_THE_TEXT.contains(cell.field())) {
                read.add(read(cell, text, -1, sought));
            }
        }
        return read;
    }

    private ReadCell read(Cell cell, String text, int offset, List<PersonWords.Sought> sought) {
        CellWords words = splitWords.split(text);
        List<Span<String>> listed = lists.in(words);
        List<Span<Named>> people = personWords.in(words, sought, listed);
        return new ReadCell(cell, offset, words, people, listed, byStart(words, people, listed));
    }

    private static Trie.Listed byStart(CellWords words, List<Span<Named>> people, List<Span<String>> listed) {
        List<List<Span<String>>> byStart = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); at++) {
            byStart.add(List.of());
        }
        for (Span<String> span : listed) {
            // the lists of children and adults are taken from the people found, which leave out "child protection"
            if (!span.what().equals(WordLists.CHILD) && !span.what().equals(WordLists.ADULT)) {
                add(byStart, span);
            }
        }
        for (Span<Named> span : people) {
            String list = span.what().child() ? WordLists.CHILD : WordLists.ADULT;
            add(byStart, new Span<>(span.from(), span.to(), list));
        }
        if (words.size() > 0) {
            add(byStart, new Span<>(0, words.size(), WordLists.ANYTHING));
        }
        return byStart::get;
    }

    private static void add(List<List<Span<String>>> byStart, Span<String> span) {
        if (byStart.get(span.from()).isEmpty()) {
            byStart.set(span.from(), new ArrayList<>(4));
        }
        byStart.get(span.from()).add(span);
    }
}
