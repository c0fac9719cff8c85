package org.sightline.app.chronology;

import java.util.List;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.EntryPages;
import org.sightline.app.documents.Frame;
import org.sightline.core.chronology.Line;

/** One part of a chronology that is too long for one file. */
public record PartPage(CaseIndex index, EntryPages.Part part) {

    public Frame frame() {
        return new Frame(title() + ": chronology, part " + part.number() + " of " + parts().size());
    }

    public String title() {
        return index.review().chronology().title();
    }

    public String asAt() {
        return DateWords.of(index.review().asAt());
    }

    public List<EntryPages.Part> parts() {
        return index.pages().parts();
    }

    public EntriesOnPage entries() {
        return new EntriesOnPage(index, part);
    }

    /** The file of the part before; empty where this is the first. */
    public String before() {
        return part.number() == 1 ? "" : parts().get(part.number() - 2).file();
    }

    /** The file of the part after; empty where this is the last. */
    public String after() {
        return part.number() == parts().size() ? "" : parts().get(part.number()).file();
    }

    public String period() {
        return period(part);
    }

    /** "3 March 2005 to 4 May 2009". */
    static String period(EntryPages.Part part) {
        Line first = part.lines().getFirst();
        Line last = part.lines().getLast();
        return DateWords.withoutTime(first.happened()) + " to " + DateWords.withoutTime(last.happened());
    }
}
