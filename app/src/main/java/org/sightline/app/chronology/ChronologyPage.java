package org.sightline.app.chronology;

import java.util.List;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.EntryPages;
import org.sightline.app.documents.Frame;
import org.sightline.core.chronology.ChronologicalOrder;
import org.sightline.core.people.Person;
import org.sightline.core.review.FileRead;
import org.sightline.core.review.Review;

/** What chronology.html shows. */
public record ChronologyPage(CaseIndex index) {

    public Frame frame() {
        return new Frame(title() + ": chronology");
    }

    public Review review() {
        return index.review();
    }

    public String title() {
        return review().chronology().title();
    }

    public String asAt() {
        return DateWords.of(review().asAt());
    }

    public List<Person> people() {
        return review().chronology().cast().people();
    }

    public Counts counts() {
        return Counts.of(review());
    }

    public List<FileRead> files() {
        return review().files();
    }

    public String orderRule() {
        return ChronologicalOrder.RULE;
    }

    public List<EntryPages.Part> parts() {
        return index.pages().parts();
    }

    public boolean inOneFile() {
        return index.pages().inOneFile();
    }

    /** The entries, where they stand in this file. */
    public EntriesOnPage entries() {
        return new EntriesOnPage(index, parts().getFirst());
    }
}
