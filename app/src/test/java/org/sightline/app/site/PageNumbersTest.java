package org.sightline.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageNumbersTest {

    @Test
    void first_last_and_the_neighbours_are_shown_and_a_gap_stands_for_the_rest() {
        assertThat(new PageNumbers(10, 40, "").shown()).containsExactly(1, 0, 9, 10, 11, 0, 40);
    }

    @Test
    void one_number_is_never_left_out_alone() {
        assertThat(new PageNumbers(4, 7, "").shown()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void a_page_beyond_the_last_is_the_last() {
        assertThat(PageNumbers.over(101, 50, 9, "")).isEqualTo(new PageNumbers(3, 3, ""));
        assertThat(PageNumbers.over(0, 50, 1, "").needed()).isFalse();
    }

    @Property
    void every_page_can_be_reached_and_none_is_offered_twice(
            @ForAll @IntRange(min = 1, max = 60) int last, @ForAll @IntRange(min = 1, max = 60) int wanted) {
        PageNumbers pages = PageNumbers.over(last, 1, wanted, "");

        assertThat(pages.shown().stream().filter(page -> page != PageNumbers.LEFT_OUT))
                .doesNotHaveDuplicates()
                .isSorted()
                .contains(1, pages.current(), last);
        assertThat(pages.shown()).hasSizeLessThanOrEqualTo(7);
    }
}
