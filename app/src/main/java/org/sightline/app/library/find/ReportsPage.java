package org.sightline.app.library.find;

import java.util.List;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Site;

/** The list of all reports. */
public record ReportsPage(
        Site site,
        ListedReports listed,
        PageNumbers pages,
        Field title,
        List<Choice> boards,
        List<Choice> states,
        List<Link> chosen,
        boolean mayKeep) {

    public Field board() {
        return Field.of("board", "Board or partnership");
    }

    public Field state() {
        return Field.of("state", "Shown");
    }
}
