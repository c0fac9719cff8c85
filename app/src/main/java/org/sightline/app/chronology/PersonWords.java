package org.sightline.app.chronology;

import org.sightline.app.documents.DateWords;
import org.sightline.core.people.Person;

/** A person of the case as the documents say it. */
public record PersonWords(Person person) {

    public String who() {
        String standing = person.isChild() ? "Child" : "Adult";
        return person.role().isBlank() ? standing : standing + ", " + person.role();
    }

    /** When born and, where it is known, when died. */
    public String life() {
        String born = person.born().map(DateWords::of).orElse("");
        String died = person.died().map(day -> "died " + DateWords.of(day)).orElse("");
        return born.isEmpty() || died.isEmpty() ? born + died : born + "; " + died;
    }

    public String aliases() {
        return String.join(", ", person.aliases());
    }

    public String origin() {
        return switch (person.origin()) {
            case GIVEN -> "Named by whoever opened the case";
            case PROPOSED -> "Proposed from the files; to be confirmed";
            case UNNAMED -> "Spoken of without a known name";
        };
    }
}
