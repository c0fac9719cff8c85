package org.sightline.app.library.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.app.search.Hit;
import org.sightline.core.library.PassageKind;

/**
 * A passage that fits what somebody looks for, in a report that they may read now.
 *
 * @param kinds what it holds
 */
public record FoundPassage(ReportHead report, Hit hit, List<PassageKind> kinds) {

    public FoundPassage {
        kinds = List.copyOf(kinds);
    }

    public String href() {
        return report.href(page(), Optional.of(hit.place().number()));
    }

    public int page() {
        return hit.place().page();
    }

    public String heading() {
        return hit.place().heading();
    }

    /** Whose report it is and of when, and what the passage holds where it is more than the story. */
    public String about() {
        return Stream.concat(
                        Stream.of(report.origin()).filter(origin -> !origin.isEmpty()),
                        kinds.stream().filter(kind -> kind != PassageKind.STORY).map(FacetLabels::kind))
                .collect(Collectors.joining(" · "));
    }

    /** Why it is shown, in one sentence. */
    public String why() {
        return hit.why();
    }
}
