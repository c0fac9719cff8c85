package org.sightline.bench.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final org.assertj.core.data.Offset<Double> EXACTLY = within(1e-12);

    /** Three records of person 0, two of person 1, one of person 2. */
    private static final int[] PERSON = {0, 0, 0, 1, 1, 2};

    @Test
    void pairs_are_right_wrong_or_missed() {
        Edges edges = edges(0, 1, 0.99, 1, 2, 0.6, 3, 4, 0.97, 4, 5, 0.96, 0, 3, 0.2);
        ScoreEdges scores = new ScoreEdges(edges, PERSON);
        assertThat(scores.at(0.95)).isEqualTo(new Score(2, 1, 2));
        assertThat(scores.at(0.95).precision()).isEqualTo(2 / 3.0, EXACTLY);
        assertThat(scores.at(0.95).recall()).isEqualTo(0.5, EXACTLY);
        assertThat(scores.at(0.95).f1()).isEqualTo(4 / 7.0, EXACTLY);
        assertThat(scores.at(0.5)).isEqualTo(new Score(3, 1, 1));
    }

    @Test
    void pairs_that_were_never_looked_at_are_missed() {
        ScoreEdges scores = new ScoreEdges(edges(0, 1, 0.1, 3, 4, 0.1, 2, 5, 0.1), PERSON);
        assertThat(scores.pairsCompleteness()).isEqualTo(0.5, EXACTLY);
    }

    @Test
    void the_best_threshold_takes_all_pairs_of_one_probability_or_none() {
        ScoreEdges scores =
                new ScoreEdges(edges(0, 1, 0.9, 1, 2, 0.9, 0, 2, 0.9, 3, 4, 0.4, 4, 5, 0.4, 0, 5, 0.1), PERSON);
        assertThat(scores.best()).isEqualTo(new ScoreEdges.At(0.4, new Score(4, 1, 0)));
        assertThat(new ScoreEdges(edges(0, 5, 0.9), PERSON).best().score()).isEqualTo(new Score(0, 0, 4));
    }

    @Test
    void a_probability_is_compared_with_what_came_true() {
        ScoreEdges scores = new ScoreEdges(edges(0, 1, 0.96, 1, 2, 0.98, 4, 5, 0.97, 0, 5, 0.0, 3, 4, 1.0), PERSON);
        assertThat(scores.calibration()).hasSize(3);
        ScoreEdges.Bin middle = scores.calibration().get(1);
        assertThat(middle.from()).isEqualTo(0.95);
        assertThat(middle.to()).isEqualTo(0.99);
        assertThat(middle.pairs()).isEqualTo(3);
        assertThat(middle.predicted()).isEqualTo(0.97, EXACTLY);
        assertThat(middle.observed()).isEqualTo(2 / 3.0, EXACTLY);
    }

    @Test
    void clusters_count_every_two_records_in_them() {
        ScoreClusters scores = new ScoreClusters(new int[] {7, 7, 8, 8, 9, 9}, PERSON);
        assertThat(scores.pairs()).isEqualTo(new Score(1, 2, 3));
        // by record: 2 of 2, 2 of 2, 1 of 2, 1 of 2, 1 of 2, 1 of 2 are of its person
        assertThat(scores.bCubed().precision()).isEqualTo(4 / 6.0, EXACTLY);
        // by record: 2 of 3, 2 of 3, 1 of 3, 1 of 2, 1 of 2, 1 of 1 of its person are with it
        assertThat(scores.bCubed().recall()).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 0.5 + 0.5 + 1) / 6, EXACTLY);
    }

    @Test
    void what_is_whole_scores_one() {
        ScoreClusters scores = new ScoreClusters(new int[] {4, 4, 4, -1, -1, 2}, PERSON);
        assertThat(scores.pairs()).isEqualTo(new Score(4, 0, 0));
        assertThat(scores.bCubed().f1()).isEqualTo(1, EXACTLY);
        assertThat(new Score(0, 0, 0).precision()).isOne();
        assertThat(new Score(0, 0, 0).recall()).isOne();
    }

    @Test
    void groups_are_told_apart() {
        ScoreClusters scores = new ScoreClusters(new int[] {7, 7, 8, 9, 9, 9}, PERSON);
        List<Score> groups = scores.byGroup(new int[] {0, 0, 0, 1, 1, 1}, 2);
        assertThat(groups).containsExactly(new Score(2, 0, 4), new Score(2, 4, 0));
    }

    @Test
    void clusters_are_scored_as_if_every_pair_were_looked_at() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            int[] cluster = random.ints(30, 0, 12).toArray();
            int[] person = random.ints(30, 0, 12).toArray();
            Edges edges = new Edges();
            for (int i = 0; i < 30; i++) {
                for (int j = i + 1; j < 30; j++) {
                    edges.add(i, j, cluster[i] == cluster[j] ? 1 : 0);
                }
            }
            assertThat(new ScoreClusters(cluster, person).pairs()).isEqualTo(new ScoreEdges(edges, person).at(1));
        }
    }

    @Test
    void twins_and_siblings_who_were_taken_for_one_child_are_counted() {
        Gathered records = new Gathered();
        child(records, 0, 0, "Okafor", "2019-02-03", "QA1 1AA");
        child(records, 1, 0, "OKAFOR", "2019-02-03", "QA1 1AA"); // a twin
        child(records, 2, 0, "Okafor", "2016-07-09", "QA1 1AA"); // a sibling
        child(records, 0, 0, "Okafor", "2019-02-03", "QA1 1AA"); // the first again
        child(records, 3, 9, "Okafor", "2019-02-03", "QA1 1AA"); // a stranger who looks like a twin
        child(records, 4, 0, "Okafor", "", "QA1 1AA"); // nothing to tell by
        child(records, 5, 0, "", "2019-02-03", "QA1 1AA");
        Edges edges = edges(0, 1, 0.97, 0, 2, 0.4, 0, 3, 0.999, 1, 3, 0.2, 2, 3, 0.95);
        int[] cluster = {0, 0, 2, 0, 4, 5, 6};
        LookAlikes twins = LookAlikes.twins(records, edges, 0.95, cluster);
        assertThat(twins).isEqualTo(new LookAlikes(5, 1, 2));
        LookAlikes siblings = LookAlikes.siblings(records, edges, 0.95, cluster);
        assertThat(siblings).isEqualTo(new LookAlikes(3, 1, 0));
        assertThat(siblings.shareLinked()).isEqualTo(1 / 3.0, EXACTLY);
    }

    private static void child(
            Gathered records, int person, int household, String surname, String born, String postcode) {
        String[] values = {"", "Ada", surname, born, "F", postcode, "", "", "Mixed", "2"};
        records.accept(0, values, new Truth(person, household, Truth.ALONE, false));
    }

    private static Edges edges(double... of) {
        Edges edges = new Edges();
        for (int i = 0; i < of.length; i += 3) {
            edges.add((int) of[i], (int) of[i + 1], of[i + 2]);
        }
        return edges;
    }
}
