package org.sightline.core.matching.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sightline.core.matching.blocks.Rule.Grain;
import org.sightline.core.matching.blocks.Rule.Part;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Lexicon;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Schema;

class CandidatePairsTest {

    private static final Schema SCHEMA = new Schema(List.of(
            new Column("forename", Fact.FORENAME),
            new Column("surname", Fact.SURNAME),
            new Column("former surname", Fact.SURNAME),
            new Column("birth date", Fact.BIRTH_DATE)));

    private static final List<Rule> RULES = List.of(
            Rule.of(new Part(0, Grain.WHOLE), new Part(2, Grain.WHOLE)),
            Rule.of(new Part(1, Grain.WHOLE), new Part(2, Grain.WHOLE)),
            Rule.of(new Part(0, Grain.ALIKE), new Part(1, Grain.WHOLE)));

    @Provide
    Arbitrary<List<List<String>>> records() {
        Arbitrary<String> forename = Arbitraries.of("", "ann", "anne", "mohammed", "muhammad", "lee");
        Arbitrary<String> surname = Arbitraries.of("", "smith", "jones", "khan");
        Arbitrary<String> born = Arbitraries.of("", "2015-03-01", "2015-03-02", "2011-01-01");
        return Combinators.combine(forename, surname, surname, born)
                .as((a, b, c, d) -> List.of(a, b, c, d))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void every_pair_that_a_rule_finds_is_given_once_and_no_other(@ForAll("records") List<List<String>> records) {
        Rows rows = packed(records);

        assertThat(given(rows, true, 1000)).containsExactlyElementsOf(expected(rows, true));
        assertThat(given(rows, false, 1000)).containsExactlyElementsOf(expected(rows, false));
    }

    @Test
    void a_name_that_too_many_bear_still_finds_those_who_agree_on_more() {
        List<List<String>> records = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            records.add(List.of("lee", "smith", "", "%d-01-02".formatted(1500 + i / 2)));
        }
        List<Rule> names = List.of(Rule.of(new Part(0, Grain.WHOLE), new Part(1, Grain.WHOLE)));
        Rows rows = packed(records);
        CandidatePairs pairs = new CandidatePairs(rows, names, true, 50);

        var given = pairs.give(0, 0, Collects::new);

        assertThat(given.takers().stream().mapToInt(taker -> taker.pairs.size()).sum())
                .isEqualTo(150);
        assertThat(given.notCompared()).isEqualTo(300L * 299 / 2 - 150);
    }

    @Test
    void one_person_a_thousand_times_is_compared_with_neighbours_and_does_not_hold_up_the_rest() {
        List<List<String>> records = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            records.add(List.of("lee", "smith", "", "2015-03-01"));
        }

        assertThat(given(packed(records), true, 50)).hasSizeBetween(4_999, 5_000 * 8);
    }

    private static Rows packed(List<List<String>> records) {
        PackRows pack = new PackRows(SCHEMA, Lexicon.EMPTY);
        for (int i = 0; i < records.size(); i++) {
            pack.add(i % 2, records.get(i));
        }
        return pack.done();
    }

    private static List<String> given(Rows rows, boolean within, int largest) {
        CandidatePairs pairs = new CandidatePairs(rows, RULES, within, largest);
        List<String> given = new ArrayList<>();
        for (int rule = 0; rule < RULES.size(); rule++) {
            pairs.give(rule, 0, Collects::new).takers().forEach(taker -> given.addAll(taker.pairs));
        }
        return given.stream().sorted().toList();
    }

    private static List<String> expected(Rows rows, boolean within) {
        TreeSet<String> expected = new TreeSet<>();
        for (Rule rule : RULES) {
            Keys keys = new Keys(rows, rule);
            for (int a = 0; a < rows.size(); a++) {
                for (int b = a + 1; b < rows.size(); b++) {
                    if (keys.agree(a, b) && (within || rows.register(a) != rows.register(b))) {
                        expected.add(a + "-" + b);
                    }
                }
            }
        }
        return List.copyOf(expected);
    }

    private static final class Collects implements CandidatePairs.Taker {
        private final List<String> pairs = new ArrayList<>();

        @Override
        public void take(int a, int b) {
            pairs.add(a + "-" + b);
        }
    }
}
