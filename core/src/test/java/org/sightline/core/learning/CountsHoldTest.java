package org.sightline.core.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sightline.core.learning.Counted.Count;
import org.sightline.core.learning.Counted.Row;

/** What holds of every library, however it is made. */
class CountsHoldTest {

    private static final List<String> THEMES = List.of("MEN", "DA", "NEG");
    private static final List<String> AGES = List.of("", "under 1", "1 to 4");
    private static final List<String> BOARDS = List.of("", "calderwick", "westmarch");
    private static final List<String> WORDS =
            List.of("ask fathers", "ring back", "see the child alone", "write it down", "meet each month");

    private static MadeLibrary library(Random random) {
        MadeLibrary library = new MadeLibrary();
        IntStream.range(0, random.nextInt(12)).forEach(_ -> {
            library.report(
                    pick(random, BOARDS),
                    random.nextInt(4) == 0 ? 0 : 2009 + random.nextInt(6),
                    "Review of " + pick(random, List.of("Rowan", "Teal", "Fern")),
                    pick(random, AGES),
                    pick(random, List.of("", "boy", "girl")),
                    pick(random, List.of("", "neglect")));
            IntStream.range(0, random.nextInt(6))
                    .forEach(_ -> library.lesson(
                            random.nextBoolean() ? Kind.FINDING : Kind.RECOMMENDATION,
                            pick(random, WORDS),
                            pick(random, List.of("", "POLICE", "SCHOOL")),
                            themes(random)));
        });
        return library;
    }

    private static String[] themes(Random random) {
        return THEMES.stream().filter(_ -> random.nextBoolean()).toArray(String[]::new);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Wanted wanted(Random random) {
        Wanted wanted = Wanted.ALL;
        wanted = random.nextInt(3) == 0 ? wanted.of(pick(random, List.of(Kind.values()))) : wanted;
        wanted = random.nextInt(3) == 0 ? wanted.with(By.THEME, pick(random, List.of("MEN", By.NONE))) : wanted;
        wanted = random.nextInt(3) == 0 ? wanted.with(By.AGE, pick(random, List.of("under 1", By.NONE))) : wanted;
        return random.nextInt(3) == 0 ? wanted.within(2010, 2012) : wanted;
    }

    @Property
    void every_count_is_the_length_of_the_list_that_it_opens(
            @ForAll long seed, @ForAll By by, @ForAll("mostSpans") int mostSpans) {
        Random random = new Random(seed);
        Learned learned = library(random).learned();
        Wanted wanted = wanted(random);
        Counted counted = CountLessons.count(learned, by, wanted, List.of(), mostSpans);

        opens(learned, counted.over(), counted, wanted);
        counted.rows().forEach(row -> opens(learned, row, counted, wanted.with(by, row.code())));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Integer> mostSpans() {
        return net.jqwik.api.Arbitraries.integers().between(1, 8);
    }

    private static void opens(Learned learned, Row row, Counted counted, Wanted wanted) {
        opens(learned, row.all(), wanted);
        for (int span = 0; span < counted.spans().size(); span++) {
            Counted.Span years = counted.spans().get(span);
            opens(learned, row.inSpans().get(span), wanted.within(years.from(), years.to()));
        }
        row.undated().ifPresent(count -> opens(learned, count, wanted.withoutYear()));
    }

    private static void opens(Learned learned, Count count, Wanted wanted) {
        assertThat(count.lessons()).isEqualTo(learned.told(wanted).size());
        assertThat(count.reviews()).isEqualTo(learned.telling(wanted).size());
        assertThat(count.of()).isEqualTo(learned.asked(wanted).size()).isGreaterThanOrEqualTo(count.reviews());
    }

    @Property
    void the_spans_and_the_undated_are_all_of_a_row(@ForAll long seed, @ForAll By by) {
        Random random = new Random(seed);
        Learned learned = library(random).learned();
        Counted counted = CountLessons.count(learned, by, wanted(random), List.of(), 3);

        for (Row row : counted.rows()) {
            int parts = row.inSpans().stream().mapToInt(Count::lessons).sum()
                    + row.undated().map(Count::lessons).orElse(0);
            assertThat(parts).isEqualTo(row.all().lessons());
        }
    }

    @Property
    void merging_never_loses_a_lesson_nor_tells_one_twice(@ForAll long seed) {
        MadeLibrary library = library(new Random(seed));

        List<Lesson> everywhere =
                library.learned().told().stream().flatMap(Told::everywhere).toList();

        assertThat(everywhere).containsExactlyInAnyOrderElementsOf(library.lessons());
    }

    @Property
    void every_report_is_in_one_review_and_every_merge_says_why(@ForAll long seed) {
        Learned learned = library(new Random(seed)).learned();
        List<Long> reports = new ArrayList<>();
        for (Review review : learned.reviews()) {
            review.reports().forEach(report -> reports.add(report.id()));
            assertThat(review.why()).hasSize(review.reports().size() - 1);
        }

        Set<Long> once = new HashSet<>(reports);
        assertThat(reports).hasSameSizeAs(once);
        learned.told().forEach(told -> assertThat(told.why()).hasSameSizeAs(told.again()));
    }
}
