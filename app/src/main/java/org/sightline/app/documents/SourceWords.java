package org.sightline.app.documents;

import java.util.Locale;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.NotRead;
import org.sightline.core.entries.Place;

/** Where an entry came from as a person would look for it: "school.xlsx, sheet Log, row 7". */
public final class SourceWords {

    private SourceWords() {}

    public static String of(Entry entry) {
        return of(entry.source().file(), entry.source().place());
    }

    public static String of(NotRead notRead) {
        return notRead.place().map(place -> of(notRead.file(), place)).orElse(notRead.file());
    }

    public static String of(String file, Place place) {
        String part = part(place, file);
        return part.isEmpty() ? file + ", row " + place.row() : file + ", " + part + ", " + row(place);
    }

    private static String part(Place place, String file) {
        if (place.name().isBlank()
                || file.startsWith(place.name() + ".")
                || place.name().equals(file)) {
            return "";
        }
        return switch (place.kind()) {
            case SHEET -> "sheet " + place.name();
            case TABLE -> isDelimited(file) ? "" : "table " + place.name();
            case PAGE -> "page " + place.name();
            case PARAGRAPH -> "part " + place.name();
            case MESSAGE -> "message " + place.name();
        };
    }

    /** A delimited file is one table, and nobody who opens it would call it that. */
    private static boolean isDelimited(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
    }

    private static String row(Place place) {
        return switch (place.kind()) {
            case SHEET, TABLE -> "row " + place.row();
            case PAGE, PARAGRAPH, MESSAGE -> "paragraph " + place.row();
        };
    }
}
