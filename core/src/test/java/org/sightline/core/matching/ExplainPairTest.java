package org.sightline.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sightline.core.explanation.Explanation;
import org.sightline.core.matching.compare.ComparePairs;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.model.Model;
import org.sightline.core.matching.model.Weigh;
import org.sightline.core.matching.rulings.Decisions;
import org.sightline.core.matching.rulings.RulePairs;

class ExplainPairTest {

    private static final MadeRegister REGISTER = new MadeRegister(6, 250);
    private static final Rows ROWS = REGISTER.rows();
    private static final Model MODEL = new MatchRegisters(ROWS, Plan.ORDINARY, Progress.NONE).learn("test-1");
    private static final Weigh WEIGH = new Weigh(new ComparePairs(ROWS), MODEL);
    private static final ExplainPair EXPLAIN =
            new ExplainPair(WEIGH, new RulePairs(ROWS, Decisions.NONE, WEIGH.twinsShow()));

    @Property(tries = 2_000)
    void the_steps_add_up_to_the_weight(
            @ForAll @IntRange(min = 0, max = 400) int a, @ForAll @IntRange(min = 0, max = 400) int b) {
        Weighing weighing = EXPLAIN.of(a, b);
        double sum = weighing.before()
                + weighing.steps().stream().mapToDouble(Step::adds).sum();

        assertThat(sum).isCloseTo(weighing.weight(), within(1e-9));
        assertThat(weighing.weight()).isEqualTo(WEIGH.weight(a, b));
        assertThat(weighing.steps()).hasSize(TestRecords.SCHEMA.fields().size());
        assertThat(weighing.model()).isEqualTo("test-1");
    }

    @Test
    void every_step_is_told_in_a_plain_sentence_with_both_values() {
        assertThat(sentences(Decisions.NONE, "Ann|Smith|2017-01-14|F|LS12 4AB|9434765919", "Eve|Smith|2017-01||M1 1AA"))
                .containsExactly(
                        "Before anything is compared: of 10,000 pairs of records, about one is of one person (-13.3).",
                        "Forename: different (Ann and Eve). Points to two people (-4.3).",
                        "Surname: the same (Smith). Points to one person (+7.7).",
                        "Birth date: two of day, month and year are the same (14 January 2017 and January 2017). Says little"
                                + " either way (+0.1).",
                        "Sex: recorded on one side only (female). Says nothing (+0.0).",
                        "Postcode: different (LS12 4AB and M1 1AA). Points to two people (-4.3).",
                        "NHS number: recorded on one side only (943 476 5919). Says nothing (+0.0).",
                        "All together (-14.1): it is 17,799 times more likely that they are two people than that they are one.");
    }

    @Test
    void what_is_recorded_and_yet_not_compared_is_said_to_be_so() {
        assertThat(sentences(Decisions.NONE, "Twin 1|Smith", "Eve|Smith"))
                .contains("Forename: not compared (no name yet, number 1 of a birth and Eve). Says nothing (+0.0).")
                .contains("Postcode: recorded on neither side. Says nothing (+0.0).");
        assertThat(sentences(Decisions.NONE, "Amina|Yusuf", "Yusuf|Amina"))
                .anyMatch(says -> says.startsWith("Forename: forename and surname swapped (Amina and Yusuf)."))
                .anyMatch(says -> says.startsWith("Surname: not compared (Yusuf and Amina)."));
    }

    @Test
    void a_ruling_is_told_last_with_its_reason() {
        String ann = "Ann|Smith|2017-02-01|F|LS12 4AB|9434765919";

        assertThat(sentences(Decisions.NONE, ann, "Ann|Jones|2017-02-01||||Smith"))
                .noneMatch(says -> says.contains("because"));
        assertThat(sentences(Decisions.NONE, ann, ann).getLast())
                .isEqualTo(
                        "They are linked whatever the rest says, because they have the same valid NHS number and the same"
                                + " birth date.");
        assertThat(explained(Decisions.NONE, ann, "Eve|Smith|2017-02-01")
                        .explanation()
                        .says())
                .isEqualTo(
                        "Not linked, because birth date and surname are the same, but the forenames are two different names,"
                                + " as with twins");
    }

    @Test
    void a_seal_is_not_named() {
        Decisions sealed = new Decisions(Set.of(), Set.of(), Map.of(1, 4));

        assertThat(sentences(sealed, "Ann|Smith|2017-02-01", "Ann|Smith|2017-02-01"))
                .noneMatch(says -> says.contains("seal"));
    }

    @Test
    void odds_beyond_what_anybody_can_picture_are_not_told_to_the_digit() {
        String ann = "Ann|Smith|2017-02-01|F|LS12 4AB|9434765919|Jones";

        assertThat(sentences(Decisions.NONE, ann, ann))
                .anyMatch(says -> says.contains("more than a million times more likely"));
    }

    private static List<String> sentences(Decisions decisions, String one, String other) {
        return explained(decisions, one, other).explanation().parts().stream()
                .map(Explanation::says)
                .toList();
    }

    private static Weighing explained(Decisions decisions, String one, String other) {
        Rows rows = TestRecords.rows(one, other);
        Weigh weigh = new Weigh(new ComparePairs(rows), TestModel.plain());
        return new ExplainPair(weigh, new RulePairs(rows, decisions, true)).of(0, 1);
    }
}
