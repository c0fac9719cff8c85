package org.sightline.app.chronology.live;

import java.util.Arrays;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.core.calendar.ApproximateDate;

/**
 * How things stood with a child for a time: a plan, an address, a school, a worker, a legal order.
 *
 * @param words what exactly, such as "Child in need plan" or "St Brannoc's Primary School"
 * @param begins as well as it is known
 * @param ends empty where it goes on, or where nobody knows
 * @param entry the id of the entry that tells it; empty where a person knows it from elsewhere
 */
public record StatusBand(
        long id,
        int version,
        String person,
        Sort sort,
        String words,
        ApproximateDate begins,
        Optional<ApproximateDate> ends,
        Optional<String> entry) {

    /** What it is a state of. */
    public enum Sort {
        PLAN("Plan"),
        ADDRESS("Address or placement"),
        SCHOOL("School or nursery"),
        WORKER("Worker"),
        ORDER("Legal order");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static Optional<Sort> named(String name) {
            return Arrays.stream(values())
                    .filter(sort -> sort.name().equals(name))
                    .findFirst();
        }
    }

    /** "from March 2016 to about 2018". */
    public String time() {
        String from = "from " + DateWords.of(begins);
        return ends.map(end -> from + " to " + DateWords.of(end)).orElse(from + ", no end known");
    }
}
