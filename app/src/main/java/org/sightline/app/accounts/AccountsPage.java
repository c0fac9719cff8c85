package org.sightline.app.accounts;

import java.util.List;
import org.sightline.app.site.Site;

/** The list of accounts. */
public record AccountsPage(Site site, List<Row> rows) {

    /** One account of the list. */
    public record Row(
            long number, String name, String login, String role, String organisation, String state, boolean second) {}
}
