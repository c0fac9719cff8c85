package org.sightline.app.submissions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.chronology.Revision;
import org.sightline.core.entries.Entry;
import org.sightline.core.intake.Made;

/**
 * How a submission is understood by what has been said of it so far, and what using its rows would change.
 *
 * @param earlier the submissions in use of which it could be a later version
 * @param replaces the one that it is taken to be a later version of; proposed unless somebody decided
 * @param revision what changes in the chronology, where it has rows there or takes another's place
 */
public record Understood(
        Submission submission,
        Said said,
        Made made,
        List<Submission> earlier,
        Optional<Submission> replaces,
        Optional<Revision> revision,
        Difference difference) {

    /**
     * How rows that are in the chronology differ from what was now understood of them.
     *
     * @param inUse how many rows of this very submission are in the chronology
     * @param differing how many of them would be something else; with what is added and what goes
     */
    public record Difference(int inUse, int differing) {

        static final Difference NONE = new Difference(0, 0);
    }

    /** Whether there is anything to put into the chronology. */
    public boolean hasRows() {
        return !made.entries().isEmpty();
    }

    /** The names of the agencies of its rows. */
    public Set<String> agencies() {
        return new java.util.LinkedHashSet<>(
                made.entries().stream().map(entry -> entry.agency().name()).toList());
    }

    long doubtful() {
        return made.entries().stream().filter(Understood::isDoubtful).count();
    }

    private static boolean isDoubtful(Entry entry) {
        return entry.happened().isUnknown() || !entry.when().happened().notes().isEmpty();
    }
}
