package org.sightline.app.library.find;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.search.Facet;

/**
 * Which reports somebody wants to see.
 *
 * @param title words of the title or of the file's name; empty for all
 * @param state empty for all
 */
record ReportFilter(String title, Optional<State> state, Map<Facet, Set<String>> only) {

    /** How it stands with a report. */
    enum State {
        OPEN("Can be read"),
        WAITS("Waits for text recognition"),
        CLOSED("Taken down or expired");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static ReportFilter only(Map<Facet, Set<String>> only) {
        return new ReportFilter("", Optional.of(State.OPEN), only);
    }

    boolean isEmpty() {
        return title.isEmpty() && state.isEmpty() && only.isEmpty();
    }
}
