package org.sightline.app.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.sightline.core.entries.Sector;
import org.sightline.core.library.FoundLesson;
import org.sightline.core.words.Words;

/**
 * A finding or a recommendation of a report of the library.
 *
 * @param number its place in the report, from 1; findings stand before recommendations
 * @param text in the report's own words
 * @param asked of whom and by when; both empty where the report does not say it, and of findings
 * @param words a fingerprint of its words: what people say of it hangs on this, and outlives a new reading
 */
public record Lesson(
        long report, int number, FoundLesson.Kind kind, Place at, String text, Asked asked, String words, About about) {

    /** Where it stands: the page on which it begins, and the heading over it. */
    public record Place(int page, String heading) {}

    /** Who is asked and by when, in the report's own words. */
    public record Asked(String whom, String byWhen) {}

    /** The themes that it speaks of itself, by their codes, and the lines of work that it asks or, of a finding, names. */
    public record About(List<String> themes, Set<Sector> sectors) {

        public About {
            themes = List.copyOf(themes);
            sectors = Set.copyOf(sectors);
        }
    }

    /** The fingerprint of a text; capitals, stops and spaces do not matter. */
    public static String wordsOf(String text) {
        try {
            byte[] plain = Words.plain(text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }
}
