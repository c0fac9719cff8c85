package org.sightline.core.intake;

import java.util.List;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Source;
import org.sightline.core.entries.When;

/**
 * An entry that has no id yet.
 *
 * @param part the number of its grid in the file, from 0
 */
record Draft(int part, Place place, When when, Agency agency, List<Cell> cells) {

    Entry entry(String id, AgencyFile file) {
        return new Entry(id, when, agency, new Source(file.name(), file.sha256(), place, cells));
    }
}
