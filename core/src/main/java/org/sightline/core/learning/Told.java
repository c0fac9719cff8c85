package org.sightline.core.learning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.core.explanation.Explanation;

/**
 * A lesson of a review, counted once however often the review tells it.
 *
 * @param again the other places where it is told
 * @param why each of them is taken to be the same lesson
 */
public record Told(Review review, Lesson lesson, List<Lesson> again, List<Explanation> why) {

    public Told {
        again = List.copyOf(again);
        why = List.copyOf(why);
    }

    public Stream<Lesson> everywhere() {
        return Stream.concat(Stream.of(lesson), again.stream());
    }

    public Set<String> themes() {
        return everywhere().flatMap(each -> each.themes().stream()).collect(toUnmodifiableSet());
    }

    public Set<String> sectors() {
        return everywhere().flatMap(each -> each.sectors().stream()).collect(toUnmodifiableSet());
    }
}
