package org.sightline.app.library.learning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.app.library.Lesson;
import org.sightline.app.library.Themes;
import org.sightline.core.learning.Kind;
import org.sightline.core.learning.Review;
import org.sightline.core.learning.Told;

/**
 * A lesson as a page shows it, with where it stands and what became of it.
 *
 * @param href the page of the report, with the passage marked where it was found
 * @param again the other places where the review tells it, each with why it is taken for the same
 * @param asked whom and by when; empty words where the report does not say it
 */
public record ToldHere(
        Told told,
        String title,
        String origin,
        String href,
        List<Again> again,
        Lesson.Asked asked,
        Optional<Outcome> outcome) {

    public ToldHere {
        again = List.copyOf(again);
    }

    /** Another place where the same is told. */
    public record Again(String href, String why) {}

    static String origin(Gathered gathered, Review review) {
        return Stream.concat(
                        Stream.of(gathered.ofReports().getOrDefault(review.id(), ""))
                                .filter(board -> !board.isEmpty()),
                        review.year().stream().map(String::valueOf))
                .collect(Collectors.joining(", "));
    }

    public boolean isRecommendation() {
        return told.lesson().kind() == Kind.RECOMMENDATION;
    }

    public List<String> themes() {
        return told.themes().stream().sorted().map(Themes::name).toList();
    }

    public int page() {
        return told.lesson().page();
    }

    /** Where somebody who keeps the library says what became of it. */
    public String outcomeHref() {
        return "/library/reports/" + told.lesson().report() + "/lessons/"
                + told.lesson().number() + "/outcome";
    }
}
