package org.sightline.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FuseScoresTest {

    private static final FuseScores FUSE = new FuseScores(0.4);

    private static List<Scored> list(double... scores) {
        return java.util.stream.IntStream.range(0, scores.length)
                .mapToObj(item -> new Scored(item, scores[item]))
                .toList();
    }

    @Test
    void each_list_is_stretched_between_its_last_and_its_first() {
        List<Fused> fused = FUSE.fuse(list(30, 20, 10), List.of(new Scored(1, 0.9), new Scored(2, 0.8)));

        assertThat(fused).extracting(Fused::item).containsExactly(1, 0, 2);
        assertThat(fused.get(0).score()).isCloseTo(0.6 * 0.5 + 0.4, within(1e-12));
        assertThat(fused.get(1).score()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void what_only_meaning_found_is_there_too() {
        assertThat(FUSE.fuse(list(3, 2), List.of(new Scored(7, 0.5))))
                .extracting(Fused::item)
                .containsExactly(0, 7, 1);
    }

    @Test
    void without_meaning_the_order_is_that_of_words() {
        assertThat(FUSE.fuse(list(1, 3, 2), List.of())).extracting(Fused::item).containsExactly(1, 2, 0);
    }

    @Test
    void where_nothing_is_found_nothing_comes() {
        assertThat(FUSE.fuse(List.of(), List.of())).isEmpty();
    }

    @Test
    void scores_that_are_all_alike_count_in_full() {
        assertThat(FUSE.fuse(list(5, 5), List.of()))
                .allSatisfy(fused -> assertThat(fused.words()).isEqualTo(1));
    }

    @Test
    void the_sum_can_be_followed() {
        var explained = FUSE.fuse(list(30, 20, 10), List.of(new Scored(1, 0.9)))
                .getFirst()
                .explained();

        assertThat(explained.says()).isEqualTo("fits 0.70, between 0 and 1");
        assertThat(explained.parts())
                .extracting(part -> part.says())
                .containsExactly(
                        "by words 0.50 of the way from the last to the best found, which counts 0.60",
                        "the best by meaning, which counts 0.40");
    }

    @Test
    void a_weight_outside_0_to_1_is_refused() {
        assertThatThrownBy(() -> new FuseScores(1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new FuseScores(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void the_best_of_both_lists_is_never_behind_anything(
            @ForAll @Size(min = 1, max = 20) List<Integer> words,
            @ForAll @Size(min = 1, max = 20) List<Integer> meaning) {
        List<Fused> fused = FUSE.fuse(scored(words), scored(meaning));

        assertThat(fused)
                .isSortedAccordingTo(
                        java.util.Comparator.comparingDouble(Fused::score).reversed());
        assertThat(fused).allSatisfy(each -> assertThat(each.score()).isBetween(0.0, 1.0));
        assertThat(fused).extracting(Fused::item).doesNotHaveDuplicates();
    }

    private static List<Scored> scored(List<Integer> scores) {
        return java.util.stream.IntStream.range(0, scores.size())
                .mapToObj(item -> new Scored(item, scores.get(item)))
                .toList();
    }
}
