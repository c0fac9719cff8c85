package org.sightline.core.matching.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sightline.core.matching.MadeRegister;
import org.sightline.core.matching.TestRecords;
import org.sightline.core.matching.blocks.Rule.Grain;
import org.sightline.core.matching.blocks.Rule.Part;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Schema;

class RulesTest {

    @Property(tries = 20)
    void the_rules_chosen_find_no_more_pairs_than_they_may(@ForAll @IntRange(min = 1, max = 60) int most) {
        Rows rows = new MadeRegister(3, 150).rows();
        List<Rule> rules = Rules.choose(rows, most);
        long pairs =
                rules.stream().mapToLong(rule -> Index.countPairs(rows, rule)).sum();

        long finding =
                rules.stream().filter(rule -> Index.countPairs(rows, rule) > 0).count();

        assertThat(rules).isNotEmpty();
        assertThat(pairs <= (long) most * rows.size() || finding <= 4).isTrue();
    }

    @Test
    void the_rules_chosen_find_nearly_every_pair_of_one_person() {
        MadeRegister register = new MadeRegister(3, 150);
        Rows rows = register.rows();
        List<Keys> rules = Rules.choose(rows, 60).stream()
                .map(rule -> new Keys(rows, rule))
                .toList();
        int ofOne = 0;
        int found = 0;
        for (int a = 0; a < rows.size(); a++) {
            for (int b = a + 1; b < rows.size(); b++) {
                int first = a;
                int second = b;
                if (register.person(a) == register.person(b)) {
                    ofOne++;
                    found += rules.stream().anyMatch(keys -> keys.agree(first, second)) ? 1 : 0;
                }
            }
        }
        assertThat((double) found / ofOne).isGreaterThan(0.98);
    }

    @Test
    void the_six_rules_of_children_ask_for_fields_that_the_schema_has() {
        assertThat(Rules.ofChildren(Schema.OF_PEOPLE).stream().map(rule -> rule.inWords(Schema.OF_PEOPLE)))
                .contains("forename and birth date", "birth date and like postcode")
                .hasSize(6);
    }

    @Test
    void a_register_of_one_field_has_the_rule_of_that_field() {
        Schema schema = new Schema(List.of(new Column("pupil number", Fact.IDENTIFIER), new Column("sex", Fact.SEX)));
        var pack = new org.sightline.core.matching.fields.PackRows(schema, TestRecords.LEXICON);
        pack.add(0, List.of("A1", "M"));

        assertThat(Rules.choose(pack.done(), 60)).containsExactly(Rule.of(new Part(0, Grain.WHOLE)));
    }

    @Test
    void a_rule_that_asks_for_nothing_is_refused() {
        assertThatThrownBy(() -> new Rule(List.of())).hasMessageContaining("everybody with everybody");
    }

    @Test
    void a_share_is_part_of_the_whole_and_holds_whole_blocks() {
        Rows rows = new MadeRegister(4, 300).rows();
        List<Rule> rules = Rules.choose(rows, 60);
        int some = 0;
        int everything = 0;
        for (int rule = 0; rule < rules.size(); rule++) {
            Set<String> all = given(rows, rules, rule, 0);
            Set<String> half = given(rows, rules, rule, 1);
            Set<String> quarter = given(rows, rules, rule, 2);

            assertThat(all).containsAll(half);
            assertThat(half).containsAll(quarter);
            some += half.size();
            everything += all.size();
        }
        assertThat((double) some / everything).isBetween(0.35, 0.65);
    }

    @Test
    void chains_give_those_that_agree_and_no_others_as_the_records_arrive() {
        MadeRegister register = new MadeRegister(5, 200);
        Rows rows = register.rows();
        for (Rule rule : Rules.choose(rows, 60)) {
            Chains chains = new Chains(rows, rule);
            Keys keys = new Keys(rows, rule);
            for (int record = 0; record < rows.size(); record++) {
                chains.add(record);
                if (record % 7 == 0) {
                    assertThat(taken(chains, record, Integer.MAX_VALUE))
                            .containsExactlyElementsOf(agreeing(keys, record));
                }
            }
        }
    }

    @Test
    void chains_find_a_record_by_any_of_its_names() {
        Rows rows = TestRecords.rows("Ann|Smith|||||Jones", "Ann|Jones", "Ann|Smith|||||Jones", "Ann|Brown");
        Chains chains = new Chains(rows, Rule.of(new Part(0, Grain.WHOLE), new Part(1, Grain.WHOLE)));
        for (int record = 0; record < rows.size(); record++) {
            chains.add(record);
        }

        assertThat(new HashSet<>(taken(chains, 0, 99))).containsExactlyInAnyOrder(1, 2);
        assertThat(new HashSet<>(taken(chains, 1, 99))).containsExactlyInAnyOrder(0, 2);
        assertThat(taken(chains, 3, 99)).isEmpty();
    }

    @Test
    void chains_stop_where_enough_were_taken() {
        Rows rows = TestRecords.rows("Ann|Smith", "Ann|Smith", "Ann|Smith", "Ann|Smith");
        Chains chains = new Chains(rows, Rule.of(new Part(0, Grain.WHOLE)));
        for (int record = 0; record < rows.size(); record++) {
            chains.add(record);
        }

        assertThat(taken(chains, 0, 2)).containsExactly(3, 2);
    }

    private static List<Integer> taken(Chains chains, int record, int most) {
        List<Integer> taken = new ArrayList<>();
        chains.with(record, other -> {
            taken.add(other);
            return taken.size() < most;
        });
        return taken;
    }

    private static List<Integer> agreeing(Keys keys, int record) {
        List<Integer> agreeing = new ArrayList<>();
        for (int other = record - 1; other >= 0; other--) {
            if (keys.agree(record, other)) {
                agreeing.add(other);
            }
        }
        return agreeing;
    }

    private static Set<String> given(Rows rows, List<Rule> rules, int rule, int share) {
        Set<String> given = new TreeSet<>();
        new CandidatePairs(rows, rules, true, 1000)
                .give(rule, share, () -> new Collects(new ArrayList<>()))
                .takers()
                .forEach(taker -> given.addAll(taker.pairs()));
        return given;
    }

    private record Collects(List<String> pairs) implements CandidatePairs.Taker {
        @Override
        public void take(int a, int b) {
            pairs.add(a + "-" + b);
        }
    }
}
