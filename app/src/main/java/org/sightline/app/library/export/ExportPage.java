package org.sightline.app.library.export;

import java.util.List;
import java.util.Optional;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/**
 * The ways out of the library, and somebody's keys.
 *
 * @param made the key that was just made; told this once
 * @param address of this Sightline, without a slash at the end
 * @param typed as what a key was asked for that could not be made
 */
public record ExportPage(
        Site site,
        int reports,
        List<KeyOnPage> keys,
        Optional<String> made,
        String address,
        long lastDays,
        String typed,
        Errors errors) {

    public ExportPage {
        keys = List.copyOf(keys);
    }

    public Field name() {
        return Field.of("name", "What is the key for?")
                .hint("So that you know later which one to end, for example: feed reader in the office")
                .value(typed)
                .error(errors);
    }

    public String feed(String key) {
        return address + "/library/feed.atom?key=" + key;
    }
}
