package org.sightline.core.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Chooses what stands in a brief: of the findings the newest, each of another review and as far as it goes of another board; of the
 * recommendations those that were made most often. Nothing is put into other words.
 */
public final class WriteBrief {

    private static final int FINDINGS = 5;
    private static final int RECOMMENDATIONS = 4;

    /** Together they fill one printed page and no more. */
    private static final int LONGEST_FINDING = 270;

    private static final int LONGEST_RECOMMENDATION = 220;

    /** The newest are enough to choose from; to hold each against each of thousands would take too long. */
    private static final int CONSIDERED = 150;

    private static final Comparator<Told> NEWEST = Comparator.comparingInt(
                    (Told told) -> -told.review().year().orElse(0))
            .thenComparingLong(told -> told.review().id())
            .thenComparingInt(told -> told.lesson().number());

    private WriteBrief() {}

    /** @param nearness of the meaning of one recommendation to others */
    public static Brief on(String theme, Learned learned, Asks asks, Function<Told, Asks.Nearness> nearness) {
        Wanted wanted = Wanted.ALL.with(By.THEME, theme);
        List<Review> telling = learned.telling(wanted);
        return new Brief(
                theme,
                telling.size(),
                learned.asked(wanted).size(),
                years(telling).min(Comparator.naturalOrder()),
                years(telling).max(Comparator.naturalOrder()),
                found(learned.told(wanted.of(Kind.FINDING))),
                asked(learned.told(wanted.of(Kind.RECOMMENDATION)), asks, nearness));
    }

    private static Stream<Integer> years(List<Review> reviews) {
        return reviews.stream().flatMap(review -> review.year().stream());
    }

    private static List<Quote> found(List<Told> findings) {
        List<Told> chosen = new ArrayList<>();
        Set<Long> reviews = new HashSet<>();
        Set<String> boards = new HashSet<>();
        List<Told> newest = findings.stream().sorted(NEWEST).toList();
        for (boolean anotherBoard : new boolean[] {true, false}) {
            for (Told finding : newest) {
                boolean fits = chosen.size() < FINDINGS
                        && !reviews.contains(finding.review().id())
                        && !(anotherBoard && boards.contains(finding.review().board()));
                if (fits) {
                    chosen.add(finding);
                    reviews.add(finding.review().id());
                    boards.add(finding.review().board());
                }
            }
        }
        return chosen.stream()
                .sorted(NEWEST)
                .map(finding -> Quote.of(finding, LONGEST_FINDING))
                .toList();
    }

    private static List<Brief.Asked> asked(List<Told> all, Asks asks, Function<Told, Asks.Nearness> nearness) {
        List<Likes> likes = all.stream()
                .sorted(NEWEST)
                .limit(CONSIDERED)
                .map(ask -> new Likes(ask, asks.like(ask, nearness.apply(ask), all)))
                .sorted(MOST_OFTEN)
                .toList();
        List<Likes> chosen = new ArrayList<>();
        Set<Told> told = new HashSet<>();
        Set<Long> reviews = new HashSet<>();
        for (boolean anotherReview : new boolean[] {true, false}) {
            for (Likes each : likes) {
                boolean fits = chosen.size() < RECOMMENDATIONS
                        && !told.contains(each.ask())
                        && !(anotherReview
                                && reviews.contains(each.ask().review().id()));
                if (fits) {
                    chosen.add(each);
                    reviews.add(each.ask().review().id());
                    each.all().forEach(told::add);
                }
            }
        }
        return chosen.stream().sorted(MOST_OFTEN).map(Likes::asked).toList();
    }

    private static final Comparator<Likes> MOST_OFTEN =
            Comparator.comparingInt((Likes each) -> -each.before().times());

    private record Likes(Told ask, AskedBefore before) {

        /** It and what is like it, or may be: none of them is chosen besides. */
        Stream<Told> all() {
            return Stream.concat(
                    Stream.of(ask),
                    Stream.concat(before.same().stream(), before.perhaps().stream())
                            .map(AskedBefore.Found::told));
        }

        Brief.Asked asked() {
            Set<String> boards = new HashSet<>(before.boards());
            if (!ask.review().board().isEmpty()) {
                boards.add(ask.review().board());
            }
            Optional<Integer> since = Stream.concat(before.since().stream(), ask.review().year().stream())
                    .min(Comparator.naturalOrder());
            return new Brief.Asked(Quote.of(ask, LONGEST_RECOMMENDATION), before.times() + 1, since, boards.size());
        }
    }
}
