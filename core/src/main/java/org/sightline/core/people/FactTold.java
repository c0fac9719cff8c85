package org.sightline.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that one agency says of who somebody is, with the entries that it rests on.
 *
 * @param value what two of them are compared by: a date as EDTF, a postcode without spaces, words in plain form
 * @param said the words as they stand where they stand first
 * @param column the heading that they stand under; empty where they stand in the text
 * @param entries the ids of some of the entries, the first told first
 * @param times how many entries say so
 * @param first the first day on which it was told; empty where no entry that says so has a day
 */
public record FactTold(
        PersonFact fact,
        String value,
        String said,
        String column,
        List<String> entries,
        int times,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    public FactTold {
        entries = List.copyOf(entries);
    }
}
