package org.sightline.app.library.find;

import java.util.List;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Site;

/**
 * One page of a report as text.
 *
 * @param passage whether somebody came for a passage, which is marked
 * @param waits whether the page is a picture that nobody has read yet
 * @param recognised whether text recognition has read it
 */
public record PageOfReport(
        Site site,
        ReportHead head,
        List<PagePart> parts,
        PageNumbers pages,
        boolean passage,
        boolean waits,
        boolean recognised) {}
