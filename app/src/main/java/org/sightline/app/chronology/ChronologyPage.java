package org.sightline.app.chronology;

import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.EntryPages;
import org.sightline.app.documents.Frame;
import org.sightline.app.documents.SourceWords;
import org.sightline.core.chronology.ChronologicalOrder;
import org.sightline.core.entries.NotRead;
import org.sightline.core.people.Person;
import org.sightline.core.readings.SightingGrade;
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

    public boolean anyoneProposed() {
        return people().stream().anyMatch(person -> person.origin() == Person.Origin.PROPOSED);
    }

    public PersonWords words(Person person) {
        return new PersonWords(person);
    }

    public String countsInWords() {
        return Counts.inWords(review());
    }

    public Counts counts() {
        return Counts.of(review());
    }

    public DateStates dates() {
        return DateStates.of(review().chronology().lines());
    }

    public Picture picture() {
        return DrawPicture.of(new DrawPicture.Request(
                review().chronology().lines().stream().<Dot>map(LineDot::of).toList(),
                review().chronology().cast().children(),
                review().chronology().sameEvents(),
                new InDocument(index, EntryPages.FIRST),
                Optional.empty(),
                review().asAt()));
    }

    public List<SightingGrade> grades() {
        return List.of(SightingGrade.values()).reversed();
    }

    public String orderRule() {
        return ChronologicalOrder.RULE;
    }

    public List<EntryPages.Part> parts() {
        return index.pages().parts();
    }

    public String period(EntryPages.Part part) {
        return PartPage.period(part);
    }

    public boolean inOneFile() {
        return index.pages().inOneFile();
    }

    /** The entries, where they stand in this file. */
    public EntriesOnPage entries() {
        return new EntriesOnPage(index, parts().getFirst());
    }

    public String place(NotRead notRead) {
        return SourceWords.of(notRead);
    }

    public int colour(String agency) {
        return index.colours().number(agency);
    }

    public List<String> agencies() {
        return index.colours().agencies();
    }
}
