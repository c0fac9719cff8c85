package org.sightline.core.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.core.explanation.Explanation;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/**
 * Which files are of one review: those of one board whose facts go together and whose titles name the same child, or which tell
 * the same lessons in the same words.
 */
final class SameReview {

    /** An overview report may come out after its executive summary, and not much. */
    private static final int YEARS_APART = 1;

    /** Of age, sex and harm. One alone is true of too many children. */
    private static final int FACTS_TOGETHER = 2;

    private static final int LESSONS_TOGETHER = 2;

    private final List<Report> reports;
    private final Map<Long, Set<String>> lessons = new HashMap<>();
    private final Map<Long, Set<String>> titles = new HashMap<>();

    private SameReview(List<Report> reports, Collection<Lesson> lessons) {
        this.reports = reports;
        reports.forEach(report -> titles.put(report.id(), words(report.title())));
        lessons.forEach(lesson -> this.lessons
                .computeIfAbsent(lesson.report(), id -> new HashSet<>())
                .add(lesson.words()));
    }

    /** Every report in exactly one review, in the order of the reports. */
    static List<Review> among(List<Report> reports, Collection<Lesson> lessons) {
        return new SameReview(reports, lessons).reviews();
    }

    private List<Review> reviews() {
        Map<String, List<Report>> byBoard = reports.stream().collect(groupingBy(Report::board));
        Map<Long, Review> made = new HashMap<>();
        reports.forEach(report -> made.put(report.id(), Review.of(report)));
        byBoard.forEach((board, theirs) -> {
            if (!board.isEmpty()) {
                join(theirs, made);
            }
        });
        return reports.stream().map(report -> made.get(report.id())).distinct().toList();
    }

    private void join(List<Report> theirs, Map<Long, Review> made) {
        for (int at = 0; at < theirs.size(); at++) {
            for (Report other : theirs.subList(at + 1, theirs.size())) {
                Review one = of(made, theirs.get(at));
                Review two = of(made, other);
                if (!one.equals(two)) {
                    why(theirs.get(at), other, theirs).ifPresent(why -> {
                        Review both = joined(one, two, why);
                        both.reports().forEach(report -> made.put(report.id(), both));
                    });
                }
            }
        }
    }

    private static Review of(Map<Long, Review> made, Report report) {
        return made.getOrDefault(report.id(), Review.of(report));
    }

    private Review joined(Review one, Review two, Explanation why) {
        List<Report> all = new ArrayList<>(one.reports());
        all.addAll(two.reports());
        all.sort(
                Comparator.comparingInt((Report report) -> -said(report).size()).thenComparingLong(Report::id));
        List<Explanation> reasons = new ArrayList<>(one.why());
        reasons.addAll(two.why());
        reasons.add(why);
        return new Review(all, reasons);
    }

    private Optional<Explanation> why(Report one, Report two, List<Report> ofTheBoard) {
        if (parted(one, two)) {
            return Optional.empty();
        }
        Set<String> same = new HashSet<>(said(one));
        same.retainAll(said(two));
        int fewer = Math.min(said(one).size(), said(two).size());
        if (same.size() >= LESSONS_TOGETHER && same.size() * 2 >= fewer) {
            return Optional.of(told(
                    one,
                    two,
                    Explanation.of(same.size() + " of " + fewer
                            + " findings and recommendations stand in both in the same words")));
        }
        List<String> together = together(one, two);
        if (together.size() < FACTS_TOGETHER) {
            return Optional.empty();
        }
        Set<String> names = names(one, two, ofTheBoard);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(told(
                        one,
                        two,
                        Explanation.of("both titles say “" + String.join(" ", names)
                                + "”, as no title of another review does"),
                        Explanation.of("both tell the same " + String.join(" and ", together))));
    }

    private static Explanation told(Report one, Report two, Explanation... because) {
        List<Explanation> parts = new ArrayList<>(List.of(because));
        parts.addFirst(Explanation.of("both are of one board"
                + (one.year().isPresent() && two.year().isPresent()
                        ? ", published in " + one.year().get() + " and "
                                + two.year().get()
                        : "")));
        return new Explanation("“" + one.title() + "” and “" + two.title() + "” are one review", parts);
    }

    private static boolean parted(Report one, Report two) {
        boolean yearsApart = one.year().isPresent()
                && two.year().isPresent()
                && Math.abs(one.year().get() - two.year().get()) > YEARS_APART;
        return yearsApart
                || differ(one.ages(), two.ages())
                || differ(one.sexes(), two.sexes())
                || differ(one.harms(), two.harms());
    }

    private static boolean differ(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    private static List<String> together(Report one, Report two) {
        List<String> together = new ArrayList<>();
        if (!Collections.disjoint(one.ages(), two.ages())) {
            together.add("age");
        }
        if (!Collections.disjoint(one.sexes(), two.sexes())) {
            together.add("sex");
        }
        if (!Collections.disjoint(one.harms(), two.harms())) {
            together.add("kind of harm");
        }
        return together;
    }

    /** Words of both titles that stand in no title of another board, and in none of this board that is surely of another child. */
    private Set<String> names(Report one, Report two, List<Report> ofTheBoard) {
        Set<String> names = new TreeSet<>(title(one));
        names.retainAll(title(two));
        if (names.isEmpty()) {
            return names;
        }
        Set<String> elsewhere = reports.stream()
                .filter(other -> !other.board().equals(one.board())
                        || (ofTheBoard.contains(other) && (parted(other, one) || parted(other, two))))
                .flatMap(other -> title(other).stream())
                .collect(toSet());
        names.removeAll(elsewhere);
        names.removeAll(words(one.board()));
        return names;
    }

    private Set<String> said(Report report) {
        return lessons.getOrDefault(report.id(), Set.of());
    }

    private Set<String> title(Report report) {
        return titles.getOrDefault(report.id(), Set.of());
    }

    private static Set<String> words(String text) {
        return Words.in(text).stream()
                .map(Word::owner)
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .collect(toCollection(TreeSet::new));
    }
}
