package org.sightline.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Schema;
import org.sightline.core.matching.model.Edges;
import org.sightline.core.matching.rulings.Decisions;

class MatchRegistersTest {

    private static final MadeRegister REGISTER = new MadeRegister(1, 600);

    @Test
    void people_are_found_again_and_hardly_anybody_is_taken_for_another() {
        Matched matched = match(REGISTER.rows(), Plan.ORDINARY);
        long right = 0;
        long wrong = 0;
        long missed = 0;
        for (int a = 0; a < REGISTER.size(); a++) {
            for (int b = a + 1; b < REGISTER.size(); b++) {
                boolean one = REGISTER.person(a) == REGISTER.person(b);
                boolean joined = matched.person(a) == matched.person(b);
                right += one && joined ? 1 : 0;
                wrong += !one && joined ? 1 : 0;
                missed += one && !joined ? 1 : 0;
            }
        }
        assertThat((double) right / (right + wrong)).isGreaterThan(0.99);
        assertThat((double) right / (right + missed)).isGreaterThan(0.95);
    }

    @Test
    void a_person_is_known_by_the_first_of_their_records() {
        Matched matched = match(REGISTER.rows(), Plan.ORDINARY);
        for (int record = 0; record < matched.size(); record++) {
            assertThat(matched.person(record)).isLessThanOrEqualTo(record);
            assertThat(matched.person(matched.person(record))).isEqualTo(matched.person(record));
        }
    }

    @Test
    void nobody_is_linked_for_certain_across_two_people() {
        Matched matched = match(REGISTER.rows(), Plan.ORDINARY);
        Edges edges = matched.edges();
        for (int edge = 0; edge < edges.size(); edge++) {
            boolean one = matched.person(edges.a(edge)) == matched.person(edges.b(edge));
            assertThat(one || matched.probability(edge) <= 0.5).isTrue();
        }
    }

    @Test
    void two_records_of_a_register_that_holds_each_once_are_no_edge() {
        Matched matched = match(REGISTER.rows(), Plan.ORDINARY.withEachOnce());
        matched.edges().each((a, b, weight) -> assertThat(REGISTER.register(a)).isNotEqualTo(REGISTER.register(b)));
    }

    @Test
    void a_decision_links_what_no_rule_finds_and_parts_what_every_rule_finds() {
        Matched before = match(REGISTER.rows(), Plan.ORDINARY);
        int joined = firstJoined(before);
        Decisions decisions = new Decisions(
                Set.of(Decisions.key(0, REGISTER.size() - 1)),
                Set.of(Decisions.key(joined, before.person(joined))),
                Map.of());
        Matched after = match(REGISTER.rows(), Plan.ORDINARY.with(decisions));

        assertThat(before.person(REGISTER.size() - 1)).isNotZero();
        assertThat(after.person(REGISTER.size() - 1)).isZero();
        assertThat(after.person(joined)).isNotEqualTo(after.person(before.person(joined)));
    }

    private static int firstJoined(Matched matched) {
        int record = REGISTER.size() / 2;
        while (matched.person(record) == record) {
            record++;
        }
        return record;
    }

    @Test
    void one_person_a_thousand_times_is_one_person_among_the_others() {
        PackRows pack = new PackRows(TestRecords.SCHEMA, TestRecords.LEXICON);
        for (int i = 0; i < REGISTER.size(); i++) {
            pack.add(REGISTER.register(i), REGISTER.values(i));
            if (i < 1_000) {
                pack.add(2, TestRecords.values("Rosalind|Okonkwo|2011-05-17|F|LS1 1AA"));
            }
        }
        Matched matched = match(pack.done(), Plan.ORDINARY);

        for (int i = 1; i < 2_000; i += 2) {
            assertThat(matched.person(i)).isEqualTo(1);
        }
        assertThat(matched.person(0)).isZero();
    }

    @Test
    void registers_without_birth_dates_are_matched_by_what_they_have() {
        Schema schema = new Schema(List.of(
                new Column("forename", Fact.FORENAME),
                new Column("surname", Fact.SURNAME),
                new Column("postcode", Fact.POSTCODE)));
        PackRows pack = new PackRows(schema, TestRecords.LEXICON);
        for (int i = 0; i < REGISTER.size(); i++) {
            List<String> values = REGISTER.values(i);
            pack.add(REGISTER.register(i), List.of(values.get(0), values.get(1), values.get(4)));
        }
        Matched matched = match(pack.done(), Plan.ORDINARY);

        assertThat(matched.size()).isEqualTo(REGISTER.size());
        assertThat(matched.edges().size()).isPositive();
    }

    @Test
    void registers_of_one_number_alone_are_matched_by_it() {
        PackRows pack =
                new PackRows(new Schema(List.of(new Column("pupil number", Fact.IDENTIFIER))), TestRecords.LEXICON);
        for (int i = 0; i < 400; i++) {
            pack.add(i % 2, List.of("UPN" + 100_000 + i / 2));
        }
        Matched matched = match(pack.done(), Plan.ORDINARY);

        assertThat(matched.person(1)).isZero();
        assertThat(matched.person(2)).isEqualTo(2);
    }

    @Test
    void registers_of_nobody_and_of_one_person_are_no_error() {
        assertThat(match(TestRecords.rows(), Plan.ORDINARY).size()).isZero();
        assertThat(match(TestRecords.rows("Ann|Smith"), Plan.ORDINARY).person(0))
                .isZero();
        assertThat(match(TestRecords.rows("||", "||"), Plan.ORDINARY).person(1)).isEqualTo(1);
    }

    @Test
    void progress_is_told_and_never_goes_back() {
        List<Double> told = new ArrayList<>();
        MatchRegisters match = new MatchRegisters(REGISTER.rows(), Plan.ORDINARY, (stage, done) -> told.add(done));
        match.match(match.learn("test-1"));

        assertThat(told).isSorted().endsWith(1.0).allMatch(done -> done >= 0 && done <= 1);
    }

    private static Matched match(org.sightline.core.matching.fields.Rows rows, Plan plan) {
        MatchRegisters match = new MatchRegisters(rows, plan, Progress.NONE);
        return match.match(match.learn("test-1"));
    }
}
