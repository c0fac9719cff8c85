package org.sightline.core.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the reviews of a library can not tell: which could not be read, which do not say when or of whom, which years have none. */
public record Coverage(List<Review> reviews) {

    public Coverage {
        reviews = List.copyOf(reviews);
    }

    /** The reviews of one board; the years are empty where none of them tells its own. */
    public record OfBoard(String board, int reviews, Optional<Integer> first, Optional<Integer> last) {}

    public int reports() {
        return reviews.stream().mapToInt(review -> review.reports().size()).sum();
    }

    public List<Report> reports(Report.Legible legible) {
        return reviews.stream()
                .flatMap(review -> review.reports().stream())
                .filter(report -> report.legible() == legible)
                .toList();
    }

    /** Those that stand in several files. */
    public List<Review> merged() {
        return reviews.stream().filter(review -> review.reports().size() > 1).toList();
    }

    public List<Review> legible() {
        return reviews.stream().filter(Review::isLegible).toList();
    }

    public List<Review> undated() {
        return legible(review -> review.year().isEmpty());
    }

    public List<Review> ageless() {
        return legible(review -> review.ages().isEmpty());
    }

    public List<Review> boardless() {
        return legible(review -> review.board().isEmpty());
    }

    private List<Review> legible(Predicate<Review> untold) {
        return legible().stream().filter(untold).toList();
    }

    /** Years between the first and the last of which there is no review that could be read. */
    public List<Integer> emptyYears() {
        List<Integer> years = legible().stream()
                .flatMap(review -> review.year().stream())
                .distinct()
                .sorted()
                .toList();
        return years.isEmpty()
                ? List.of()
                : IntStream.range(years.getFirst(), years.getLast())
                        .filter(year -> !years.contains(year))
                        .boxed()
                        .toList();
    }

    /** Each board with what the library has of it; what the board published besides, nobody knows here. */
    public List<OfBoard> boards() {
        return legible().stream()
                .filter(review -> !review.board().isEmpty())
                .collect(groupingBy(Review::board, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(each -> new OfBoard(
                        each.getKey(),
                        each.getValue().size(),
                        each.getValue().stream()
                                .flatMap(review -> review.year().stream())
                                .min(Comparator.naturalOrder()),
                        each.getValue().stream()
                                .flatMap(review -> review.year().stream())
                                .max(Comparator.naturalOrder())))
                .toList();
    }
}
