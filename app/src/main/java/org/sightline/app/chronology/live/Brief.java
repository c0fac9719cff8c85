package org.sightline.app.chronology.live;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import org.sightline.app.chronology.Dot;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.SeenIn;
import org.sightline.core.readings.Kind;

/**
 * A line of a case's chronology in short: all that finding it again and drawing it take.
 *
 * @param knownBy the day by which its agency can be taken to have known it
 * @param people everybody whom it mentions
 * @param told the agencies that it says were told
 */
record Brief(
        String id,
        String agency,
        ApproximateDate happened,
        LocalDate knownBy,
        List<Kind> kinds,
        List<String> people,
        List<String> told,
        List<SeenIn> seen)
        implements Dot {

    @Override
    public String reminder() {
        String what = kinds.stream().map(Kind::label).collect(joining(", "));
        return what.isEmpty() ? agency : agency + ", " + what;
    }
}
