package org.sightline.core.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.core.matching.model.Edges;
import org.sightline.core.matching.model.Weigh;

class HowGoodTest {

    @Test
    void precision_and_recall_are_counted_in_pairs_of_records() {
        int[] people = {0, 0, 0, 3, 4};
        int[] truth = {7, 7, 8, 8, -1};

        ComparedWithTruth compared = ComparedWithTruth.of(people, record -> truth[record]);

        assertThat(compared.precision()).isEqualTo(1 / 3.0);
        assertThat(compared.recall()).isEqualTo(0.5);
        assertThat(compared.f1()).isEqualTo(0.4);
    }

    @Test
    void a_record_without_truth_counts_neither_for_nor_against() {
        assertThat(ComparedWithTruth.of(new int[] {0, 0}, record -> -1).precision())
                .isEqualTo(1);
    }

    @Test
    void a_band_says_what_was_expected_and_what_is_so() {
        Edges edges = new Edges();
        edges.add(0, 1, Weigh.weightOf(0.97));
        edges.add(0, 2, Weigh.weightOf(0.97));
        edges.add(1, 2, Weigh.weightOf(0.3));

        List<Calibration.Band> bands =
                Calibration.of(edges, edge -> Weigh.probability(edges.weight(edge)), record -> record == 2 ? 1 : 0);

        Calibration.Band sure =
                bands.stream().filter(band -> band.from() == 0.95).findFirst().orElseThrow();
        assertThat(sure.pairs()).isEqualTo(2);
        assertThat(sure.expected()).isBetween(0.9699, 0.9701);
        assertThat(sure.observed()).isEqualTo(0.5);
        assertThat(bands.getFirst().pairs()).isEqualTo(1);
    }

    @Test
    void the_shares_of_a_group_are_of_its_own_records() {
        Edges edges = new Edges();
        edges.add(0, 1, 10);
        edges.add(2, 3, 0);
        int[] people = {0, 0, 2, 3, 4};
        Outcomes outcomes = Outcomes.of(people, edges, 0.2, (a, b) -> false);
        BitSet partnered = BitSet.valueOf(new long[] {0b1111});
        BitSet found = BitSet.valueOf(new long[] {0b0011});

        List<GroupShares.Share> shares = GroupShares.of(
                List.of("", "north", "south"), record -> record < 3 ? 1 : 0, 5, outcomes, partnered, found);

        assertThat(shares.getFirst()).isEqualTo(new GroupShares.Share("north", 3, 2, 1, 3, 1));
        assertThat(shares.getLast()).isEqualTo(new GroupShares.Share("not recorded", 2, 0, 1, 1, 1));
    }

    @Test
    void a_pair_held_apart_for_a_reason_is_not_doubtful() {
        Edges edges = new Edges();
        edges.add(0, 1, 0);

        assertThat(Outcomes.of(new int[] {0, 1}, edges, 0.2, (a, b) -> true)
                        .doubtful()
                        .isEmpty())
                .isTrue();
    }
}
