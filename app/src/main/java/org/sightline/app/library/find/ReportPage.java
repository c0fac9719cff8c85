package org.sightline.app.library.find;

import java.util.List;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Site;

/**
 * A report: what was read in it, and the ways on.
 *
 * @param mayKeep whether this reader may correct what was read, and take the report down
 */
public record ReportPage(Site site, OneReport one, List<Similar> similar, boolean mayKeep) {

    public PageNumbers pages() {
        return new PageNumbers(
                1, Math.max(1, one.report().file().pages()), one.head().href() + "/pages/");
    }
}
