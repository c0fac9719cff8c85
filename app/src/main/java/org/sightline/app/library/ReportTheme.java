package org.sightline.app.library;

import java.util.Optional;

/**
 * A theme of a report of the library.
 *
 * @param page where it speaks of it; empty where a person added the theme
 * @param sentence that speaks of it
 * @param confirmed whether a person has said that it holds; else it is proposed
 */
public record ReportTheme(String code, Optional<Integer> page, String sentence, boolean confirmed) {

    public String name() {
        return Themes.name(code);
    }
}
