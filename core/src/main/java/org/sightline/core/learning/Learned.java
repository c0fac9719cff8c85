package org.sightline.core.learning;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the reviews of a library tell, each review and each lesson once, whatever number of files it stands in. */
public final class Learned {

    private final List<Review> reviews;
    private final List<Told> told;

    private Learned(List<Review> reviews, List<Told> told) {
        this.reviews = List.copyOf(reviews);
        this.told = List.copyOf(told);
    }

    /** @param lessons of these reports, in their order */
    public static Learned of(List<Report> reports, List<Lesson> lessons) {
        Map<Long, List<Lesson>> byReport = lessons.stream().collect(groupingBy(Lesson::report));
        List<Review> reviews = SameReview.among(reports, lessons);
        List<Told> told = new ArrayList<>();
        for (Review review : reviews) {
            told.addAll(SameLesson.of(
                    review,
                    review.reports().stream()
                            .flatMap(report -> byReport.getOrDefault(report.id(), List.of()).stream())
                            .toList()));
        }
        return new Learned(reviews, told);
    }

    public List<Review> reviews() {
        return reviews;
    }

    public List<Told> told() {
        return told;
    }

    /** The lessons that are wanted: what every count opens. */
    public List<Told> told(Wanted wanted) {
        return told.stream().filter(wanted::takes).toList();
    }

    /** The reviews that have a wanted lesson. */
    public List<Review> telling(Wanted wanted) {
        Map<Long, Review> telling = new LinkedHashMap<>();
        told(wanted).forEach(told -> telling.put(told.review().id(), told.review()));
        return List.copyOf(telling.values());
    }

    /** Of how many reviews it is asked: those that could be read and tell what is wanted of a review. */
    public List<Review> asked(Wanted wanted) {
        return reviews.stream().filter(Review::isLegible).filter(wanted::takes).toList();
    }
}
