package org.sightline.app.site;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a form asks for.
 *
 * @param name in the form, and the id of the element
 * @param hint empty where none is needed
 * @param value as it was typed, or as it stands now
 * @param error what must be mended, empty where nothing must
 */
public record Field(String name, String label, String hint, String value, String error) {

    public static Field of(String name, String label) {
        return new Field(name, label, "", "", "");
    }

    public Field hint(String help) {
        return new Field(name, label, help, value, error);
    }

    public Field value(@Nullable String typed) {
        return new Field(name, label, hint, typed == null ? "" : typed, error);
    }

    public Field error(Errors errors) {
        return new Field(name, label, hint, value, errors.about(name));
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    /** The ids of hint and error, for a screen reader; no attribute where there is neither. */
    public @Nullable String describedBy() {
        String ids = (hint.isEmpty() ? "" : name + "-hint ") + (wrong() ? name + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }
}
