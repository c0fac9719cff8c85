package org.sightline.core.matching.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sightline.core.matching.TestModel;
import org.sightline.core.matching.TestRecords;
import org.sightline.core.matching.compare.ComparePairs;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.model.Edges;
import org.sightline.core.matching.model.Weigh;
import org.sightline.core.matching.rulings.Decisions;
import org.sightline.core.matching.rulings.RulePairs;

class MakeClustersTest {

    private static final double JOIN_AT = 0;
    private static final double MARGIN = 4;
    private static final String ANN = "Ann|Smith|2015-03-14|F|LS12 4AB";
    private static final String EVE = "Eve|Smith|2015-03-14|F|LS12 4AB";
    private static final String NAMELESS = "Baby|Smith|2015-03-14|F|LS12 4AB";
    private static final String KHAN = "Imran|Khan|2009-11-02|M|M1 1AA";

    @Test
    void records_that_weigh_enough_for_each_other_are_one_person() {
        assertThat(people(
                        Decisions.NONE,
                        ANN,
                        KHAN,
                        "Anne|Smith|2015-03-14|F|LS12 4AB",
                        KHAN,
                        "Ann|Smith|2015-03-14|F|M1 1AA"))
                .containsExactly(0, 1, 0, 1, 0);
    }

    @Test
    void one_link_does_not_tie_two_people_that_differ_otherwise() {
        String[] records = {ANN, ANN, ANN, KHAN, KHAN, KHAN};
        Edges edges = edges(weigh(TestRecords.rows(records)), records.length);
        edges.add(2, 3, 5);

        assertThat(people(Decisions.NONE, edges, records)).containsExactly(0, 0, 0, 3, 3, 3);
    }

    @Test
    void twins_are_never_one_person() {
        assertThat(people(Decisions.NONE, ANN, EVE, ANN, EVE, EVE)).containsExactly(0, 1, 0, 1, 1);
    }

    @Test
    void a_baby_without_a_name_beside_two_named_twins_is_left_alone() {
        assertThat(people(Decisions.NONE, ANN, EVE, NAMELESS)).containsExactly(0, 1, 2);
        assertThat(people(Decisions.NONE, NAMELESS, ANN, ANN, EVE, EVE)).containsExactly(0, 1, 1, 3, 3);
    }

    @Test
    void a_baby_without_a_name_beside_one_child_is_that_child() {
        assertThat(people(Decisions.NONE, ANN, NAMELESS, ANN)).containsExactly(0, 0, 0);
    }

    @Test
    void two_babies_without_a_name_are_not_joined_by_being_without_one() {
        assertThat(people(Decisions.NONE, NAMELESS, NAMELESS)).containsExactly(0, 1);
        assertThat(people(Decisions.NONE, NAMELESS, ANN, NAMELESS)).containsOnly(0);
    }

    @Test
    void a_baby_without_a_name_is_left_alone_where_any_record_tells_of_twins() {
        assertThat(people(Decisions.NONE, NAMELESS, ANN, "Twin 2|Smith|2015-03-14|F|LS12 4AB"))
                .containsExactly(0, 1, 2);
    }

    @Test
    void a_baby_without_a_name_whom_a_register_holds_beside_a_named_child_may_be_a_twin() {
        assertThat(people(new int[] {0, 0, 1}, NAMELESS, ANN, ANN)).containsExactly(0, 1, 1);
        assertThat(people(new int[] {0, 0, 1, 2, 3}, NAMELESS, ANN, ANN, ANN, ANN))
                .as("three other registers know of one child only")
                .containsOnly(0);
    }

    @Test
    void a_number_links_a_baby_without_a_name_unless_two_children_of_that_birth_are_known() {
        String numbered = NAMELESS + "|943 476 5919";
        String ann = ANN + "|943 476 5919";

        assertThat(people(Decisions.NONE, numbered, ann, ANN)).containsOnly(0);
        assertThat(people(Decisions.NONE, numbered, ann, EVE)).containsExactly(0, 1, 2);
    }

    @Test
    void two_names_that_two_agencies_each_write_are_held_apart_though_one_may_be_short_for_the_other() {
        String kate = "Kate|Smith|2015-03-14|F|LS12 4AB";
        String katherine = "Katherine|Smith|2015-03-14|F|LS12 4AB";

        assertThat(people(Decisions.NONE, kate, katherine)).containsOnly(0);
        assertThat(people(Decisions.NONE, kate, kate, katherine, katherine)).containsExactly(0, 0, 2, 2);
    }

    @Test
    void one_child_whose_names_two_agencies_each_write_the_other_way_round_is_one_child() {
        String amina = "Amina|Yusuf|2015-03-14|F|LS12 4AB";
        String yusuf = "Yusuf|Amina|2015-03-14|F|LS12 4AB";

        assertThat(people(Decisions.NONE, amina, amina, yusuf, yusuf)).containsOnly(0);
    }

    @Test
    void two_records_that_are_decided_to_be_one_person_are_one_though_nothing_else_says_so() {
        Decisions same = new Decisions(Set.of(Decisions.key(0, 3)), Set.of(), Map.of());

        assertThat(people(same, ANN, ANN, KHAN, KHAN)[3]).isZero();
        assertThat(people(same, ANN, ANN, ANN, KHAN)).containsOnly(0);
    }

    @Test
    void a_chain_of_decisions_holds_however_long_it_is() {
        List<String> records = new ArrayList<>();
        Set<Long> same = new java.util.HashSet<>();
        for (int i = 0; i < 20; i++) {
            records.add("%s|%s|19%02d-03-14|F|LS12 4AB"
                    .formatted("abcdefghijklmnopqrst".charAt(i) + "zx", "q" + i, 10 + 3 * i));
            if (i > 0) {
                same.add(Decisions.key(i - 1, i));
            }
        }

        assertThat(people(new Decisions(same, Set.of(), Map.of()), records.toArray(String[]::new)))
                .containsOnly(0);
    }

    @Test
    void two_records_that_are_decided_to_be_two_people_are_never_joined_by_a_third() {
        Decisions different = new Decisions(Set.of(), Set.of(Decisions.key(0, 2)), Map.of());
        int[] people = people(different, ANN, ANN, ANN, ANN);

        assertThat(people[0]).isNotEqualTo(people[2]);
    }

    @Test
    void what_is_behind_a_seal_stays_there() {
        Decisions sealed = new Decisions(Set.of(Decisions.key(0, 1)), Set.of(), Map.of(1, 9, 3, 9));

        assertThat(people(sealed, ANN, ANN, ANN, ANN)).containsExactly(0, 1, 0, 1);
    }

    @Test
    void five_thousand_records_of_one_person_are_one_person() {
        String[] records = Collections.nCopies(5_000, ANN).toArray(String[]::new);

        assertThat(people(Decisions.NONE, neighbours(records), records)).containsOnly(0);
    }

    @Test
    void among_five_thousand_records_of_one_person_a_seal_and_a_decision_still_hold() {
        String[] records = Collections.nCopies(5_000, ANN).toArray(String[]::new);
        records[10] = EVE;
        Decisions decisions = new Decisions(Set.of(), Set.of(Decisions.key(7, 4_000)), Map.of(3_000, 1));
        int[] people = people(decisions, neighbours(records), records);

        assertThat(people[3_000]).isEqualTo(3_000);
        assertThat(people[7]).isNotEqualTo(people[4_000]);
        assertThat(people[10]).isEqualTo(10);
        assertThat(Arrays.stream(people).distinct().count()).isLessThanOrEqualTo(5);
        assertThat(Arrays.stream(people).filter(person -> person == 0).count()).isGreaterThanOrEqualTo(4_996);
    }

    @Test
    void a_crowd_that_hangs_together_by_weak_links_is_parted_into_its_people() {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            records.add("Ann|Smith|%d-%02d-14|F|LS12 4AB".formatted(1960 + i / 3 % 60, 2 + i / 180));
        }
        String[] all = records.toArray(String[]::new);
        Weigh weigh = weigh(TestRecords.rows(all));
        Edges edges = new Edges();
        for (int i = 0; i < all.length; i++) {
            for (int j = i + 1; j < all.length; j++) {
                edges.add(i, j, Math.max(1, weigh.weight(i, j)));
            }
        }
        int[] people = people(Decisions.NONE, edges, all);

        for (int i = 0; i < people.length; i += 3) {
            assertThat(people[i + 1]).isEqualTo(people[i]);
            assertThat(people[i + 2]).isEqualTo(people[i]);
        }
    }

    @Property(tries = 60)
    void the_order_of_the_links_makes_no_difference(@ForAll long seed) {
        Random random = new Random(seed);
        String[] kinds = {
            ANN, EVE, NAMELESS, KHAN, "Anne|Smyth|2015-03-14", "Ann|Khan|2009-11-02", "Twin 2|Smith|2015-03-14"
        };
        String[] records = new String[14];
        Arrays.setAll(records, i -> kinds[random.nextInt(kinds.length)]);
        Edges edges = edges(weigh(TestRecords.rows(records)), records.length);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        Edges shuffled = new Edges();
        order.forEach(i -> shuffled.add(edges.b(i), edges.a(i), edges.weight(i)));

        assertThat(people(Decisions.NONE, shuffled, records)).isEqualTo(people(Decisions.NONE, edges, records));
    }

    private static Weigh weigh(Rows rows) {
        return new Weigh(new ComparePairs(rows), TestModel.of(Math.max(3, rows.size())));
    }

    /** Every pair that weighs enough. */
    private static Edges edges(Weigh weigh, int records) {
        Edges edges = new Edges();
        for (int i = 0; i < records; i++) {
            for (int j = i + 1; j < records; j++) {
                if (weigh.weight(i, j) >= JOIN_AT) {
                    edges.add(i, j, weigh.weight(i, j));
                }
            }
        }
        return edges;
    }

    /** Each record with the two that come next. */
    private static Edges neighbours(String[] records) {
        Weigh weigh = weigh(TestRecords.rows(records));
        Edges edges = new Edges();
        for (int i = 0; i < records.length; i++) {
            for (int j = i + 1; j < Math.min(records.length, i + 3); j++) {
                edges.add(i, j, weigh.weight(i, j));
            }
        }
        return edges;
    }

    private static int[] people(int[] registers, String... records) {
        PackRows pack = new PackRows(TestRecords.SCHEMA, TestRecords.LEXICON);
        for (int i = 0; i < records.length; i++) {
            pack.add(registers[i], TestRecords.values(records[i]));
        }
        Weigh weigh = weigh(pack.done());
        RulePairs rule = new RulePairs(pack.done(), Decisions.NONE, true);
        return new MakeClusters(weigh, rule, JOIN_AT, MARGIN).of(records.length, edges(weigh, records.length), JOIN_AT);
    }

    private static int[] people(Decisions decisions, String... records) {
        return people(decisions, edges(weigh(TestRecords.rows(records)), records.length), records);
    }

    private static int[] people(Decisions decisions, Edges edges, String... records) {
        Rows rows = TestRecords.rows(records);
        RulePairs rule = new RulePairs(rows, decisions, true);
        return new MakeClusters(weigh(rows), rule, JOIN_AT, MARGIN).of(records.length, edges, JOIN_AT);
    }
}
