package org.sightline.app.documents;

import java.util.Locale;
import org.sightline.core.entries.Place;

/** A place in a file as JSON says it: the file, the one part it stands in, and the row. */
public final class JsonSource {

    private JsonSource() {}

    public static void write(Json json, String file, Place place) {
        json.put("file", file);
        json.put(place.kind().name().toLowerCase(Locale.ROOT), place.name());
        json.put("row", place.row());
    }
}
