package org.sightline.app.library.find;

import java.util.List;
import java.util.Optional;
import org.sightline.app.site.Link;
import org.sightline.app.site.PageNumbers;

/** What stands under the box of the library's first page. */
public sealed interface FindResult {

    /**
     * Nothing was looked for yet.
     *
     * @param themes each with how many reports are about it, and the way to those
     */
    record Landing(int reports, List<Counted> themes) implements FindResult {}

    /** A way to reports, and how many there are. */
    record Counted(Link link, int reports) {}

    /** What fits what was looked for. */
    record Passages(List<FoundPassage> found, int nearest, Optional<String> more) implements FindResult {}

    /** Nothing was written, but reports were chosen by what they are. */
    record Reports(ListedReports listed, PageNumbers pages) implements FindResult {}

    /** Nothing can be found just now; the sentence says why and what to do. */
    record Nothing(String why) implements FindResult {}
}
