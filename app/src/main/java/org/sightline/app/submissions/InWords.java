package org.sightline.app.submissions;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.sightline.app.documents.DateWords;

/** Counts, sizes and moments as pages say them. */
public final class InWords {

    private static final long KILO = 1000;

    private InWords() {}

    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    public static String rows(long number) {
        return count(number, "row", "rows");
    }

    /** "14 kB", "1.2 MB" and so on, as people read it in their own folder. */
    public static String size(long bytes) {
        if (bytes < KILO) {
            return count(bytes, "byte", "bytes");
        }
        if (bytes < KILO * KILO) {
            return (bytes + KILO / 2) / KILO + " kB";
        }
        long tenths = (bytes * 10 + KILO * KILO / 2) / (KILO * KILO);
        return tenths / 10 + "." + tenths % 10 + " MB";
    }

    public static String moment(Instant at) {
        LocalDateTime here = LocalDateTime.ofInstant(at, ZoneId.systemDefault());
        return DateWords.of(here.toLocalDate()) + " at " + DateWords.of(here.toLocalTime());
    }

    /** "A, B and C". */
    public static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** Why something was understood as it was; the words of the core speak of mapping.yaml, which nobody sees here. */
    static String why(String reason) {
        return reason.replace("mapping.yaml says so", "somebody said so")
                .replace("mapping.yaml gives that to another column", "somebody gave that to another column")
                .replace("mapping.yaml says that the month comes first", "somebody said that the month comes first")
                .replace("write 'date order: month first' in mapping.yaml", "choose “month first” above");
    }
}
