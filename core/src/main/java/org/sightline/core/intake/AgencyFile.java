package org.sightline.core.intake;

import java.util.List;
import org.sightline.core.entries.NotRead;

/**
 * A file as it was opened: its parts, and whatever in it could not be opened.
 *
 * @param name the file's name within the folder
 * @param sha256 of the whole file, in hexadecimal
 */
public record AgencyFile(String name, String sha256, List<Grid> grids, List<NotRead> notRead) {

    public AgencyFile {
        grids = List.copyOf(grids);
        notRead = List.copyOf(notRead);
    }
}
