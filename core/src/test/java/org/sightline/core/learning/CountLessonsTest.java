package org.sightline.core.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.core.learning.Counted.Count;
import org.sightline.core.learning.Counted.Row;
import org.sightline.core.learning.Counted.Span;

class CountLessonsTest {

    private static final Learned LIBRARY = new MadeLibrary()
            .report("calderwick", 2009, "Rowan", "under 1", "", "")
            .finding("Nobody asked who the father was.", "MEN", "CUR")
            .finding("Nobody rang the grandmother back.", "VOC")
            .ask("Ask every father who he is.", "MEN")
            .report("calderwick", 2012, "Teal", "1 to 4", "", "")
            .finding("The stepfather was never met by anybody.", "MEN")
            .report("westmarch", 2012, "Fern", "under 1", "", "")
            .report("westmarch", 0, "Brook", "", "", "")
            .finding("Her partner was on no record.", "MEN")
            .unread("westmarch")
            .learned();

    private static Row row(Counted counted, String code) {
        return counted.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lessons_and_the_reviews_that_have_them_are_counted_of_those_that_could_be_read() {
        Counted counted = CountLessons.count(LIBRARY, By.THEME, Wanted.ALL, List.of(), 10);

        assertThat(row(counted, "MEN").all()).isEqualTo(new Count(4, 3, 4));
        assertThat(row(counted, "VOC").all()).isEqualTo(new Count(1, 1, 4));
        assertThat(counted.over().all()).isEqualTo(new Count(5, 3, 4));
    }

    @Test
    void a_row_of_an_age_is_counted_of_the_reviews_about_that_age() {
        Counted counted = CountLessons.count(LIBRARY, By.AGE, Wanted.ALL.with(By.THEME, "MEN"), List.of(), 10);

        assertThat(row(counted, "under 1").all()).isEqualTo(new Count(2, 1, 2));
        assertThat(row(counted, By.NONE).all()).isEqualTo(new Count(1, 1, 1));
    }

    @Test
    void years_without_a_review_stand_there_with_nothing_of_nothing() {
        Counted counted = CountLessons.count(LIBRARY, By.THEME, Wanted.ALL, List.of(), 10);

        assertThat(counted.spans())
                .containsExactly(
                        new Span(2009, 2009), new Span(2010, 2010), new Span(2011, 2011), new Span(2012, 2012));
        assertThat(row(counted, "MEN").inSpans())
                .containsExactly(new Count(2, 1, 1), new Count(0, 0, 0), new Count(0, 0, 0), new Count(1, 1, 2));
        assertThat(row(counted, "MEN").undated()).contains(new Count(1, 1, 1));
    }

    @Test
    void years_are_put_together_where_too_many_would_stand_beside_each_other() {
        assertThat(CountLessons.count(LIBRARY, By.THEME, Wanted.ALL, List.of(), 2)
                        .spans())
                .containsExactly(new Span(2009, 2010), new Span(2011, 2012));
    }

    @Test
    void what_nobody_told_is_a_row_too() {
        Counted counted = CountLessons.count(LIBRARY, By.BOARD, Wanted.ALL, List.of("elsewhere"), 10);

        assertThat(row(counted, "elsewhere").all()).isEqualTo(new Count(0, 0, 0));
        assertThat(counted.rows()).extracting(Row::code).startsWith("calderwick");
    }

    @Test
    void an_empty_library_has_nothing_of_nothing() {
        Counted counted = CountLessons.count(new MadeLibrary().learned(), By.THEME, Wanted.ALL, List.of("MEN"), 10);

        assertThat(counted.spans()).isEmpty();
        assertThat(counted.over().all()).isEqualTo(new Count(0, 0, 0));
    }

    @Test
    void the_coverage_says_what_can_not_be_told() {
        Coverage coverage = new Coverage(LIBRARY.reviews());

        assertThat(coverage.reports()).isEqualTo(5);
        assertThat(coverage.legible()).hasSize(4);
        assertThat(coverage.reports(Report.Legible.NOT_AT_ALL)).hasSize(1);
        assertThat(coverage.undated()).hasSize(1);
        assertThat(coverage.ageless()).hasSize(1);
        assertThat(coverage.emptyYears()).containsExactly(2010, 2011);
        assertThat(coverage.boards()).extracting(Coverage.OfBoard::board).containsExactly("calderwick", "westmarch");
    }
}
