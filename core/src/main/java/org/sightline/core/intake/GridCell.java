package org.sightline.core.intake;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One cell as the file holds it.
 *
 * @param text what a person sees in it; empty where it is empty
 * @param moment the date behind it, where the file itself holds a real date and not words
 */
public record GridCell(String text, @Nullable LocalDateTime moment) {

    public static final GridCell EMPTY = new GridCell("", null);

    public static GridCell of(String text) {
        return text.isEmpty() ? EMPTY : new GridCell(text, null);
    }
}
