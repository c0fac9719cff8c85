package org.sightline.core.people;

import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;

/**
 * A case as somebody opened it.
 *
 * @param name empty where the file does not say
 * @param authority empty where the file does not say
 * @param period the time under review, where one was set
 * @param doubts sentences about what could not be understood or told apart
 */
public record CaseGiven(
        String name, String authority, Cast cast, Optional<ApproximateDate> period, List<String> doubts) {

    public CaseGiven {
        doubts = List.copyOf(doubts);
    }
}
