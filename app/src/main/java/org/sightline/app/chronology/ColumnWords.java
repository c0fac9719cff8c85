package org.sightline.app.chronology;

import static java.util.stream.Collectors.joining;

import org.sightline.core.entries.Field;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.review.FileRead;

/** What a column was taken to mean, in words. */
public final class ColumnWords {

    private ColumnWords() {}

    public static String of(Field field) {
        return field.label();
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
