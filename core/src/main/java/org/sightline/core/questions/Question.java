package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.rulebook.Lens;

/**
 * Something a reviewer would ask. It blames nobody and measures nobody: it says what was expected, what was found, and
 * leaves the answer to a person.
 *
 * @param id made of the code and what the question rests on, so that the same question keeps its id
 * @param about the people it is about
 * @param ask one question in a reviewer's words
 * @param otherReading the innocent explanation that the record leaves open
 * @param couldChange the next day on which the answer could differ without any new entry
 */
public record Question(
        String id,
        String code,
        List<String> about,
        String ask,
        Expected expected,
        Found found,
        String otherReading,
        Optional<LocalDate> couldChange) {

    public Question {
        about = List.copyOf(about);
    }

    /**
     * What should be there, and who says so.
     *
     * @param rule the rule's id with its edition, or "reading" where it follows from what was recorded
     */
    public record Expected(String says, String rule, Lens lens) {}

    /**
     * What is there.
     *
     * @param from the beginning of the time it is about
     * @param to the end of it
     * @param evidence the ids of the entries that it rests on, in the order of the chronology
     */
    public record Found(String says, ApproximateDate from, ApproximateDate to, List<String> evidence) {

        public Found {
            evidence = List.copyOf(evidence);
        }
    }
}
