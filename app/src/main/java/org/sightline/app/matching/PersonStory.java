package org.sightline.app.matching;

import java.time.LocalDate;
import java.util.List;
import org.sightline.app.documents.DateWords;

/**
 * Who somebody is by all that is known to whoever looks: the id, the other records of that person, and what happened to them.
 *
 * @param name as this record has it
 * @param id "Person p17"
 * @param history newest first
 */
public record PersonStory(String name, String id, List<Other> others, List<Happened> history) {

    public PersonStory {
        others = List.copyOf(others);
        history = List.copyOf(history);
    }

    /** Another record of the same person. */
    public record Other(String name, String href, String inCase, String agencies) {}

    /** Something that happened to the person on a day. */
    public record Happened(LocalDate day, String says) {

        public String when() {
            return DateWords.of(day);
        }
    }
}
