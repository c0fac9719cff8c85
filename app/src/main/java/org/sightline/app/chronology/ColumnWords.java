package org.sightline.app.chronology;

import static java.util.stream.Collectors.joining;

import org.sightline.core.entries.Field;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.review.FileRead;

/** What a column was taken to mean, in words. */
public final class ColumnWords {

    private ColumnWords() {}

    public static String of(Field field) {
        return switch (field) {
            case HAPPENED -> "when it happened";
            case ENDED -> "when it ended";
            case TIME -> "the time of day";
            case RECORDED -> "when it was recorded";
            case CLOSED -> "when it was closed";
            case AGENCY -> "the agency";
            case AUTHOR -> "who wrote it";
            case ABOUT -> "whom it is about";
            case PRESENT -> "who was there";
            case FROM -> "where the information came from";
            case CATEGORY -> "the agency's own category";
            case EVENT -> "what happened";
            case CHILD -> "what the child said or how the child was";
            case ACTION -> "what was done or decided";
            case TOLD -> "who was told";
            case PLACE -> "where it took place";
            case REFERENCE -> "the agency's reference";
            case SOURCE -> "the record it was taken from";
            case COMMENT -> "the author's comment";
            case OTHER -> "kept word for word, meaning not known";
        };
    }

    /** Every column of a file in one text, a line for each. */
    static String of(FileRead file) {
        return file.columns().stream().map(ColumnWords::part).collect(joining("\n"));
    }

    private static String part(ColumnsRead part) {
        return part.columns().stream()
                .map(column -> "“" + column.header() + "”: " + of(column.field()) + " (" + column.why() + ")")
                .collect(joining("\n"));
    }
}
