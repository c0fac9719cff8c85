package org.sightline.app.submissions;

import java.util.Optional;
import org.sightline.core.chronology.Revision;

/** A row that two versions of a file do not share, side by side. */
public record ChangeOnPage(Revision.Change change) {

    public String says() {
        return change.says();
    }

    public Optional<RowOnPage> before() {
        return change.before().map(RowOnPage::new);
    }

    public Optional<RowOnPage> after() {
        return change.after().map(RowOnPage::new);
    }
}
