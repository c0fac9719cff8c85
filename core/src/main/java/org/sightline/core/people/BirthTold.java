package org.sightline.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** Where an entry tells when a child was born: in a column of birth dates, or by being the entry of the birth. */
final class BirthTold {

    private static final Set<String> HEADINGS =
            Set.of("dob", "date of birth", "birth date", "born", "childs dob", "child dob", "childs date of birth");

    private BirthTold() {}

    static boolean isHeading(Cell cell) {
        return cell.field() == Field.BORN || HEADINGS.contains(Words.plain(cell.header()));
    }

    static Optional<ApproximateDate> inColumn(Entry entry) {
        for (Cell cell : entry.source().cells()) {
            if (!cell.text().isBlank() && isHeading(cell)) {
                return Optional.of(DateReader.read(cell.text(), DateContext.likely(LocalDate.MIN, LocalDate.MAX))
                                .date())
                        .filter(date -> !date.isUnknown());
            }
        }
        return Optional.empty();
    }

    /** The words of a text that tells of a birth, whosever it may be. */
    static Optional<List<Word>> inWords(String text) {
        return text.toLowerCase(Locale.ROOT).contains("born") ? Optional.of(Words.in(text)) : Optional.empty();
    }

    /** "Child A born", and not "Child A, born in the spring, was seen". */
    static boolean isOf(String child, List<Word> words) {
        List<Word> name = Words.in(child);
        for (int at = 0; at + name.size() < words.size(); at++) {
            if (isAt(words, name, at)) {
                int next = at + name.size();
                boolean was = words.get(next).form().equals("was")
                        || words.get(next).form().equals("is");
                int verb = was && next + 1 < words.size() ? next + 1 : next;
                if (words.get(verb).form().equals("born") && !words.get(verb).afterBreak()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAt(List<Word> words, List<Word> name, int at) {
        for (int i = 0; i < name.size(); i++) {
            if (!words.get(at + i).form().equals(name.get(i).form())) {
                return false;
            }
        }
        return true;
    }
}
