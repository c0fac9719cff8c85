package org.sightline.core.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sightline.core.learning.Counted.Count;
import org.sightline.core.learning.Counted.Row;
import org.sightline.core.learning.Counted.Span;

/** Counts lessons and the reviews that have them, by a theme, agency, age or board and in spans of years, with how many of how many. */
public final class CountLessons {

    /** Years that are put together where there are too many of them to stand beside each other. */
    private static final List<Integer> SPANS = List.of(1, 2, 3, 5, 10, 20, 50);

    private final By by;
    private final Wanted wanted;
    private final List<Span> spans;
    private final Map<Key, Tally> tallies = new HashMap<>();

    private CountLessons(By by, Wanted wanted, List<Span> spans) {
        this.by = by;
        this.wanted = wanted;
        this.spans = spans;
    }

    /** @param span the number of a span; -1 for all years, -2 where no year is told */
    private record Key(String code, int span) {
        static final int ALL = -1;
        static final int UNDATED = -2;
    }

    private static final class Tally {
        private int lessons;
        private final Set<Long> reviews = new HashSet<>();
        private int asked;
    }

    /**
     * @param codes rows that are wanted even where nothing is counted
     * @param mostSpans so many of them may stand beside each other
     */
    public static Counted count(Learned learned, By by, Wanted wanted, List<String> codes, int mostSpans) {
        CountLessons count = new CountLessons(by, wanted, spans(learned, wanted, mostSpans));
        learned.told(wanted).forEach(count::tell);
        learned.asked(wanted).forEach(count::ask);
        return count.counted(codes);
    }

    /** Every year from the first to the last of the reviews that are asked, so that a year without any is seen. */
    private static List<Span> spans(Learned learned, Wanted wanted, int most) {
        List<Integer> years = learned.asked(wanted).stream()
                .flatMap(review -> review.year().stream())
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return List.of();
        }
        int first = years.getFirst();
        int all = years.getLast() - first + 1;
        int size = SPANS.stream()
                .filter(each -> Math.ceilDiv(all, each) <= most)
                .findFirst()
                .orElse(all);
        return IntStream.iterate(first, from -> from <= years.getLast(), from -> from + size)
                .mapToObj(from -> new Span(from, Math.min(from + size - 1, years.getLast())))
                .toList();
    }

    private void tell(Told told) {
        Set<String> codes = new LinkedHashSet<>(by.codes(told));
        codes.add("");
        for (String code : codes) {
            for (int span : List.of(Key.ALL, span(told.review()))) {
                Tally tally = tally(code, span);
                tally.lessons++;
                tally.reviews.add(told.review().id());
            }
        }
    }

    private void ask(Review review) {
        Set<String> codes = new LinkedHashSet<>(by.isOfReview() ? by.codes(review) : Set.of());
        codes.add("");
        for (String code : codes) {
            tally(code, Key.ALL).asked++;
            tally(code, span(review)).asked++;
        }
    }

    private int span(Review review) {
        return review.year()
                .map(year -> IntStream.range(0, spans.size())
                        .filter(at -> year <= spans.get(at).to())
                        .findFirst()
                        .orElse(Key.UNDATED))
                .orElse(Key.UNDATED);
    }

    private Tally tally(String code, int span) {
        return tallies.computeIfAbsent(new Key(code, span), key -> new Tally());
    }

    private Counted counted(List<String> codes) {
        Set<String> rows = new LinkedHashSet<>(codes);
        tallies.keySet().stream()
                .map(Key::code)
                .filter(code -> !code.isEmpty() && !code.equals(By.NONE))
                .sorted()
                .forEach(rows::add);
        wanted.code(by).ifPresent(only -> rows.retainAll(Set.of(only)));
        List<Row> most = new ArrayList<>(rows.stream().map(this::row).toList());
        most.sort(Comparator.comparingInt((Row row) -> -row.all().reviews())
                .thenComparingInt(row -> -row.all().lessons()));
        if (tallies.containsKey(new Key(By.NONE, Key.ALL))) {
            most.add(row(By.NONE));
        }
        return new Counted(by, wanted, spans, most, row(""));
    }

    private Row row(String code) {
        return new Row(
                code,
                count(code, Key.ALL),
                IntStream.range(0, spans.size())
                        .mapToObj(span -> count(code, span))
                        .toList(),
                tallies.containsKey(new Key("", Key.UNDATED))
                        ? Optional.of(count(code, Key.UNDATED))
                        : Optional.empty());
    }

    private Count count(String code, int span) {
        Tally tally = tallies.getOrDefault(new Key(code, span), new Tally());
        int asked = by.isOfReview() ? tally.asked : tallies.getOrDefault(new Key("", span), new Tally()).asked;
        return new Count(tally.lessons, tally.reviews.size(), asked);
    }
}
