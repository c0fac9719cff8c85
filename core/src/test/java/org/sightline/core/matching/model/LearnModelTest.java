package org.sightline.core.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.sightline.core.matching.MadeRegister;
import org.sightline.core.matching.MatchRegisters;
import org.sightline.core.matching.Plan;
import org.sightline.core.matching.Progress;
import org.sightline.core.matching.TestRecords;
import org.sightline.core.matching.compare.Patterns;
import org.sightline.core.matching.fields.Field;
import org.sightline.core.matching.fields.Rows;

class LearnModelTest {

    private static final int FORENAME = 0;
    private static final int BORN = 2;
    private static final int POSTCODE = 4;

    private final MadeRegister register = new MadeRegister(20_260, 1_500);
    private final Model model = learned(register.rows());

    @Test
    void what_is_learned_of_one_persons_records_is_near_the_truth() {
        double bothRight = (1 - MadeRegister.WRONG_FORENAME) * (1 - MadeRegister.WRONG_FORENAME);
        double sameDate = (1 - MadeRegister.WRONG_BIRTH_DATE) * (1 - MadeRegister.WRONG_BIRTH_DATE);
        double sameHome = (1 - MadeRegister.MOVED) * (1 - MadeRegister.MOVED);

        assertThat(same(model, FORENAME)).isCloseTo(bothRight, within(0.03));
        assertThat(same(model, BORN)).isCloseTo(sameDate, within(0.03));
        assertThat(same(model, POSTCODE)).isCloseTo(sameHome, within(0.04));
    }

    @Test
    void siblings_do_not_teach_that_one_persons_forenames_differ() {
        assertThat(same(model, FORENAME)).isGreaterThan(0.8);
        assertThat(model.fields().get(FORENAME).person().getFirst()).isLessThan(0.05);
        assertThat(model.fields().get(BORN).person().getFirst()).isLessThan(0.02);
        assertThat(model.across().household())
                .isGreaterThan(0.2 * model.across().person());
    }

    @Test
    void how_often_two_records_are_one_persons_is_near_the_truth() {
        double pairs = 0;
        double ofOne = 0;
        for (int a = 0; a < register.size(); a++) {
            for (int b = a + 1; b < register.size(); b++) {
                if (register.register(a) != register.register(b)) {
                    pairs++;
                    ofOne += register.person(a) == register.person(b) ? 1 : 0;
                }
            }
        }
        double truth = ofOne / pairs;

        assertThat(model.across().person()).isCloseTo(truth, within(0.1 * truth));
    }

    @Test
    void the_chances_of_every_field_are_chances() {
        for (FieldOdds odds : model.fields()) {
            for (List<Double> chances : List.of(odds.person(), odds.household(), odds.strangers())) {
                assertThat(chances.stream().mapToDouble(chance -> chance).sum()).isCloseTo(1, within(1e-9));
                assertThat(chances).allMatch(chance -> chance > 0 && chance <= 1);
            }
        }
    }

    @Test
    void the_model_is_the_same_to_the_last_bit_on_every_run_and_on_any_number_of_threads() throws Exception {
        assertThat(learned(register.rows())).isEqualTo(model);
        for (int threads : new int[] {1, 3}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                assertThat(pool.submit(() -> learned(register.rows())).get()).isEqualTo(model);
            }
        }
    }

    @Test
    void a_register_of_nobody_or_of_one_teaches_a_model_of_numbers() {
        for (String[] records : new String[][] {{}, {"Ann|Smith"}, {"Ann|Smith", "Ann|Smith"}, {"||||", "||||"}}) {
            Model small = learned(TestRecords.rows(records));

            assertThat(small.across().person()).isBetween(0.0, 1.0);
            assertThat(small.recordsEach()).isGreaterThanOrEqualTo(1);
            for (FieldOdds odds : small.fields()) {
                assertThat(odds.person()).allMatch(Double::isFinite);
                assertThat(odds.household()).allMatch(Double::isFinite);
                assertThat(odds.strangers()).allMatch(Double::isFinite);
            }
        }
    }

    private static Model learned(Rows rows) {
        return new MatchRegisters(rows, Plan.ORDINARY, Progress.NONE).learn("test-1");
    }

    private static double same(Model model, int field) {
        Patterns patterns = new Patterns(
                TestRecords.SCHEMA.fields().stream().map(Field::fact).toList());
        return model.fields().get(field).person().get(patterns.same(field) - 1);
    }
}
