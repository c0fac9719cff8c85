package org.sightline.app.chronology.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.core.calendar.ApproximateDate;

/**
 * Entries that somebody gathered because together they matter.
 *
 * @param why it matters, in words; never a score
 * @param entries their ids
 * @param said who wrote these words, and when
 */
public record Episode(long id, int version, String title, String why, List<String> entries, Said said) {

    /** Whose words, and since when. */
    public record Said(String by, Instant at) {}

    public Episode {
        entries = List.copyOf(entries);
    }

    /** From its first day to its last, as they stand in the lines; empty where none of its entries has a date. */
    static Optional<String> period(List<Brief> lines) {
        List<ApproximateDate> dates = lines.stream()
                .map(Brief::happened)
                .filter(date -> !date.isUnknown())
                .toList();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        String first = DateWords.of(dates.getFirst());
        ApproximateDate last = dates.stream()
                .reduce((one, other) -> other.latest().isAfter(one.latest()) ? other : one)
                .orElseThrow();
        String until = DateWords.of(last);
        return Optional.of(first.equals(until) ? first : first + " to " + until);
    }
}
