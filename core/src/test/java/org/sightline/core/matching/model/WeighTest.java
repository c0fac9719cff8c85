package org.sightline.core.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.sightline.core.matching.MadeRegister;
import org.sightline.core.matching.TestModel;
import org.sightline.core.matching.TestRecords;
import org.sightline.core.matching.compare.ComparePairs;
import org.sightline.core.matching.fields.Rows;

class WeighTest {

    @Test
    void a_rare_name_in_common_weighs_more_than_a_frequent_one() {
        List<String> records = new ArrayList<>(List.of("Ann|Smith", "Ann|Smith", "Ann|Zuckermann", "Ann|Zuckermann"));
        for (int i = 0; i < 200; i++) {
            records.add("Ann|Smith");
        }
        Weigh weigh = weigh(records.toArray(String[]::new));

        assertThat(weigh.weight(2, 3)).isGreaterThan(weigh.weight(0, 1) + 2);
    }

    @Test
    void what_is_not_recorded_weighs_nothing() {
        Weigh weigh = weigh("|", "Ann|Smith|2015-03-14", "Ann|Smith|2015-03-14||LS1 1AA");

        assertThat(weigh.weight(0, 1)).isEqualTo(weigh.weight(0, 0));
        assertThat(Weigh.probability(weigh.weight(0, 1))).isCloseTo(1e-4, within(1e-6));
        assertThat(weigh.weight(1, 2)).isEqualTo(weigh.weight(1, 1));
    }

    @Test
    void more_in_common_weighs_more() {
        Weigh weigh = weigh(
                "Ann|Smith|2015-03-14|F|LS1 1AA",
                "Ann|Smith|2015-03-14",
                "Ann|Smith|2015-03-15",
                "Ann|Smith|2009-07-20",
                "Ian|Khan|2009-07-20");

        assertThat(weigh.weight(0, 1)).isGreaterThan(weigh.weight(0, 2));
        assertThat(weigh.weight(0, 2)).isGreaterThan(weigh.weight(0, 3));
        assertThat(weigh.weight(0, 3)).isGreaterThan(weigh.weight(0, 4));
    }

    @Test
    void which_record_comes_first_makes_no_difference() {
        MadeRegister register = new MadeRegister(7, 60);
        Weigh weigh = new Weigh(new ComparePairs(register.rows()), TestModel.plain());
        for (int a = 0; a < register.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertThat(weigh.weight(a, b)).isEqualTo(weigh.weight(b, a));
            }
        }
    }

    @Test
    void two_surnames_in_common_the_other_way_round_weigh_the_same_from_both_sides() {
        Weigh weigh =
                weigh("Ann|Smith|||||Zuckermann", "Ann|Zuckermann|||||Smith", "Eve|Smith", "Ida|Smith", "Una|Smith");

        assertThat(weigh.weight(0, 1)).isEqualTo(weigh.weight(1, 0));
    }

    @Property
    void a_probability_and_its_weight_say_the_same(@ForAll @DoubleRange(min = -30, max = 30) double weight) {
        assertThat(Weigh.weightOf(Weigh.probability(weight))).isCloseTo(weight, within(1e-4));
        assertThat(Weigh.probability(0)).isEqualTo(0.5);
    }

    @Property
    void the_sum_of_two_numbers_by_their_logarithms_is_their_sum(
            @ForAll @DoubleRange(min = -60, max = 60) double a, @ForAll @DoubleRange(min = -60, max = 60) double b) {
        double sum = Weigh.log2(Math.pow(2, a) + Math.pow(2, b));

        assertThat(Weigh.sum(a, b)).isCloseTo(sum, within(1e-5));
        assertThat(Weigh.sum(b, a)).isEqualTo(Weigh.sum(a, b));
    }

    @Test
    void pairs_kept_are_those_of_at_least_the_weight_and_joining_lists_loses_none() {
        Weigh weigh = weigh("Ann|Smith|2015-03-14", "Ann|Smith|2015-03-14", "Ian|Khan|2009-07-20");
        Weigh.Keeps keeps = weigh.new Keeps(0);
        keeps.take(0, 1);
        keeps.take(0, 2);
        Edges many = new Edges();
        for (int i = 0; i < 5_000; i++) {
            many.add(i, i + 1, i);
        }
        Edges joined = Edges.joined(Arrays.asList(keeps.edges(), many, new Edges()));

        assertThat(joined.size()).isEqualTo(5_001);
        assertThat(joined.weight(0)).isEqualTo(weigh.weight(0, 1));
        assertThat(joined.b(5_000)).isEqualTo(5_000);
    }

    private static Weigh weigh(String... records) {
        Rows rows = TestRecords.rows(records);
        return new Weigh(new ComparePairs(rows), TestModel.plain());
    }
}
