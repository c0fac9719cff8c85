package org.sightline.core.learning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sightline.core.explanation.Explanation;

/**
 * A review, in however many files the library has it: the overview report and its executive summary are one.
 *
 * @param reports the fullest first
 * @param why each further file is taken to be of the same review
 */
public record Review(List<Report> reports, List<Explanation> why) {

    public Review {
        reports = List.copyOf(reports);
        why = List.copyOf(why);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a review without a report");
        }
    }

    static Review of(Report report) {
        return new Review(List.of(report), List.of());
    }

    /** The number of its fullest file stands for it. */
    public long id() {
        return first().id();
    }

    public Report first() {
        return reports.getFirst();
    }

    public String board() {
        return first().board();
    }

    /** When the first of its files was published. */
    public Optional<Integer> year() {
        return reports.stream().flatMap(report -> report.year().stream()).min(Comparator.naturalOrder());
    }

    public Set<String> ages() {
        return all(Report::ages);
    }

    /** Whether anything of it could be read, so that it can be asked what it says. */
    public boolean isLegible() {
        return reports.stream().anyMatch(report -> report.legible() != Report.Legible.NOT_AT_ALL);
    }

    private Set<String> all(Function<Report, Collection<String>> codes) {
        return reports.stream().flatMap(report -> codes.apply(report).stream()).collect(toUnmodifiableSet());
    }
}
