package org.sightline.app.submissions;

import java.util.List;
import java.util.Optional;
import org.sightline.core.chronology.Revision;
import org.sightline.core.chronology.Revision.Sort;
import org.sightline.core.entries.NotRead;

/** How one file was understood, in short. */
public record FileShort(Understood understood, Where where) {

    public Submission submission() {
        return understood.submission();
    }

    public String name() {
        return submission().file().name();
    }

    public String href() {
        return where.of(submission());
    }

    public String agency() {
        List<String> names = List.copyOf(understood.agencies());
        return names.isEmpty() ? "" : InWords.list(names);
    }

    /** "12 rows in = 11 entries + 1 row not read". */
    public String sum() {
        int entries = understood.made().entries().size();
        int rows = understood.made().rows();
        return InWords.rows(rows) + " in = " + InWords.count(entries, "entry", "entries") + " + "
                + InWords.rows(rows - entries) + " not read";
    }

    /** Empty where every date is plain. */
    public String doubts() {
        long doubtful = understood.doubtful();
        return doubtful == 0 ? "" : InWords.count(doubtful, "date is", "dates are") + " doubtful";
    }

    /** What is to be known of the whole file: that it was something else than its name says, or could not be read. */
    public List<String> remarks() {
        return understood.made().notRead().stream()
                .filter(notRead -> notRead.rows() == 0)
                .map(NotRead::why)
                .map(InWords::why)
                .toList();
    }

    public Optional<String> laterOf() {
        return understood.replaces().map(before -> before.file().name());
    }

    /** "2 rows added, 1 changed, none withdrawn, 9 as they were". */
    public Optional<String> changes() {
        return understood.revision().map(FileShort::changes);
    }

    private static String changes(Revision revision) {
        return InWords.rows(count(revision, Sort.ADDED)) + " added, " + count(revision, Sort.CHANGED) + " changed, "
                + count(revision, Sort.WITHDRAWN) + " withdrawn, " + revision.unchanged() + " as before";
    }

    private static long count(Revision revision, Sort sort) {
        return revision.changes().stream()
                .filter(change -> change.sort() == sort)
                .count();
    }
}
