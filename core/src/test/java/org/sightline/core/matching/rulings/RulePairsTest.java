package org.sightline.core.matching.rulings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.core.matching.TestRecords;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Rows;

class RulePairsTest {

    private static final String ANN = "Ann|Smith|2015-03-14|F|LS12 4AB|943 476 5919";
    private static final String EVE = "Eve|Smith|2015-03-14|F|LS12 4AB|";
    private static final String OTHER_NUMBER = "987 654 3210";

    @Test
    void one_nhs_number_and_one_birth_date_are_one_person_whatever_else_changed() {
        assertThat(ruling(ANN, "Ann|Jones|2015-03-14||M1 1AA|9434765919")).isInstanceOf(Ruling.MustLink.class);
        assertThat(ruling(ANN, "|Jones|2015-03-14|||9434765919")).isInstanceOf(Ruling.MustLink.class);
    }

    @Test
    void one_nhs_number_with_another_birth_date_is_left_to_the_weight() {
        assertThat(ruling(ANN, "Ann|Smith|2015-03-15|F|LS12 4AB|943 476 5919")).isEqualTo(Ruling.BY_WEIGHT);
    }

    @Test
    void a_number_that_is_not_valid_rules_nothing() {
        assertThat(ruling("Ann|Smith|2015-03-14|||943 476 5918", "Ann|Brown|2015-03-14|||943 476 5918"))
                .isEqualTo(Ruling.BY_WEIGHT);
    }

    @Test
    void two_names_of_one_birth_date_and_surname_are_held_apart_as_twins_are() {
        assertThat(ruling(ANN, EVE)).isInstanceOfSatisfying(Ruling.CannotLink.class, cannot -> {
            assertThat(cannot.isGuard()).isTrue();
            assertThat(cannot.because()).isEqualTo(Ruling.Because.TWO_NAMES);
            assertThat(cannot.why()).contains("twins");
        });
        assertThat(ruling(ANN, "Eve|Smyth|2015-03-14")).isInstanceOf(Ruling.CannotLink.class);
        assertThat(ruling(ANN, "Eve|Smith-Jones|2015-03-14")).isInstanceOf(Ruling.CannotLink.class);
    }

    @Test
    void a_slip_a_short_form_and_an_initial_are_no_second_name() {
        assertThat(ruling("Jaydon|Smith|2015-03-14", "Jaydn|Smith|2015-03-14")).isEqualTo(Ruling.BY_WEIGHT);
        assertThat(ruling("Bob|Smith|2015-03-14", "Robert|Smith|2015-03-14")).isEqualTo(Ruling.BY_WEIGHT);
        assertThat(ruling("M|Smith|2015-03-14", "Mary|Smith|2015-03-14")).isEqualTo(Ruling.BY_WEIGHT);
        assertThat(ruling(ANN, "Eve|Khan|2015-03-14")).isEqualTo(Ruling.BY_WEIGHT);
    }

    @Test
    void an_initial_that_is_not_the_others_is_of_another_child() {
        assertThat(ruling("J|Smith|2015-03-14", "Mary|Smith|2015-03-14")).isInstanceOf(Ruling.CannotLink.class);
        assertThat(ruling("K|Smith|2015-03-14", "Kate|Smith|2015-03-14")).isEqualTo(Ruling.BY_WEIGHT);
    }

    @Test
    void two_names_that_many_bear_are_twins_too_where_a_birth_date_has_a_slip() {
        String[] records = {
            "Ann|Smith|2015-03-14", "Eve|Smith|2015-03-15", "Ann|Smith|2015-03-15", "Ann|Khan|2009-11-02",
            "Ann|Khan|2009-11-02", "Ann|Khan|2009-11-02", "Eve|Khan|2001-02-03", "Eve|Khan|2001-02-03",
            "Eve|Khan|2001-02-03", "Eve|Smith|2015-03-29", "Evf|Smith|2015-03-15"
        };
        RulePairs rule = new RulePairs(TestRecords.rows(records), Decisions.NONE, true);

        assertThat(rule.of(0, 1)).isInstanceOfSatisfying(Ruling.CannotLink.class, cannot -> {
            assertThat(cannot.because()).isEqualTo(Ruling.Because.TWO_NAMES);
            assertThat(cannot.why()).contains("a slip apart");
        });
        assertThat(rule.of(0, 2)).isEqualTo(Ruling.BY_WEIGHT);
        assertThat(rule.of(0, 9))
                .as("two days that no slip makes of each other")
                .isEqualTo(Ruling.BY_WEIGHT);
        assertThat(rule.of(0, 10)).as("a spelling that nobody else bears").isEqualTo(Ruling.BY_WEIGHT);
    }

    @Test
    void a_twin_without_a_number_may_be_either_too() {
        assertThat(ruling("Twin|Smith|2015-03-14", "Twin 1|Smith|2015-03-14"))
                .isInstanceOfSatisfying(
                        Ruling.CannotLink.class,
                        cannot -> assertThat(cannot.because()).isEqualTo(Ruling.Because.NO_NAME));
        assertThat(ruling("Twin|Smith|2015-03-14", ANN)).isInstanceOf(Ruling.CannotLink.class);
    }

    @Test
    void one_register_that_tells_of_a_named_and_of_a_nameless_child_speaks_of_two() {
        PackRows pack = new PackRows(TestRecords.SCHEMA, TestRecords.LEXICON);
        pack.add(0, TestRecords.values("Baby|Smith|2015-03-14|F"));
        pack.add(0, TestRecords.values("Ann|Smith|2015-03-14|F"));
        pack.add(1, TestRecords.values("Ann|Smith|2015-03-14|F"));
        pack.add(0, TestRecords.values("Tom|Smith|2015-03-14|M"));
        pack.add(1, TestRecords.values("Twin 2|Smith|2015-03-14"));
        Births births = new RulePairs(pack.done(), Decisions.NONE, true).births();

        assertThat(births.speakOfTwo(0, 1)).isTrue();
        assertThat(births.speakOfTwo(1, 0)).isTrue();
        assertThat(births.speakOfTwo(0, 2))
                .as("another register may tell of the same child")
                .isFalse();
        assertThat(births.speakOfTwo(0, 3))
                .as("a boy is no girl without a name")
                .isFalse();
        assertThat(births.speakOfTwo(0, 4)).as("a second twin is told of").isTrue();
        assertThat(births.speakOfTwo(1, 2)).as("both have a name").isFalse();
        assertThat(new RulePairs(pack.done(), Decisions.NONE, false).births().speakOfTwo(0, 1))
                .as("where twins need not be reckoned with")
                .isFalse();
    }

    @Test
    void the_number_of_a_child_without_a_name_may_be_that_of_either_of_two_who_are_known() {
        String nameless = "Baby|Smith|2015-03-14|F||943 476 5919";
        RulePairs rule = new RulePairs(TestRecords.rows(ANN, nameless, EVE, ANN), Decisions.NONE, true);

        assertThat(rule.of(0, 1)).isInstanceOf(Ruling.MustLink.class);
        assertThat(rule.isNumberOfEither(0, 1, 2)).isTrue();
        assertThat(rule.isNumberOfEither(1, 0, 2)).isTrue();
        assertThat(rule.isNumberOfEither(0, 1, 3)).isFalse();
        assertThat(rule.isNumberOfEither(0, 3, 2)).as("both have a name").isFalse();
    }

    @Test
    void a_number_shared_by_two_names_of_one_birth_date_is_taken_for_mixed_up() {
        assertThat(ruling(ANN, "Eve|Smith|2015-03-14|F|LS12 4AB|943 476 5919"))
                .isInstanceOfSatisfying(
                        Ruling.CannotLink.class,
                        cannot -> assertThat(cannot.why()).contains("mixed up"));
    }

    @Test
    void forename_and_surname_written_the_wrong_way_round_are_no_twin() {
        assertThat(ruling("Amina|Yusuf|2015-03-14|||9434765919", "Yusuf|Amina|2015-03-14|||9434765919"))
                .isInstanceOf(Ruling.MustLink.class);
    }

    @Test
    void two_numbers_and_two_spellings_in_one_family_are_held_apart() {
        String kim = "Kim|Smith|2015-03-14|F|LS12 4AB|" + OTHER_NUMBER;

        assertThat(ruling("Kym|Smith|2015-03-14|F|LS12 4AB|943 476 5919", kim))
                .isInstanceOfSatisfying(
                        Ruling.CannotLink.class,
                        cannot -> assertThat(cannot.why()).contains("NHS numbers and forenames are different"));
        assertThat(ruling("Kim|Smith|2015-03-14|F|LS12 4AB|943 476 5919", kim)).isEqualTo(Ruling.BY_WEIGHT);
    }

    @Test
    void who_is_known_by_a_first_name_only_is_never_linked_by_it() {
        assertThat(ruling("Dave||||LS12 4AB", "Dave||||LS12 4AB"))
                .isInstanceOfSatisfying(
                        Ruling.CannotLink.class,
                        cannot -> assertThat(cannot.why()).contains("first name only"));
        assertThat(ruling("Dave||||LS12 4AB", "Dave|Smith|1980-01-02||LS12 4AB"))
                .isInstanceOf(Ruling.CannotLink.class);
    }

    @Test
    void a_first_name_alone_links_nobody_in_registers_without_families_either() {
        Rows rows = TestRecords.rows("Dave||||LS12 4AB", "Dave|Smith|1980-01-02||LS12 4AB");

        assertThat(new RulePairs(rows, Decisions.NONE, false).of(0, 1)).isInstanceOf(Ruling.CannotLink.class);
    }

    @Test
    void the_first_and_the_second_of_a_birth_are_two_children() {
        assertThat(ruling("Twin 1|Smith|2015-03-14", "Twin 2|Smith|2015-03-14"))
                .isInstanceOfSatisfying(
                        Ruling.CannotLink.class,
                        cannot -> assertThat(cannot.because()).isEqualTo(Ruling.Because.TWO_NAMES));
    }

    @Test
    void a_child_of_a_multiple_birth_without_a_name_may_be_either() {
        assertThat(ruling("Twin 2|Smith|2015-03-14", ANN)).isInstanceOfSatisfying(Ruling.CannotLink.class, cannot -> {
            assertThat(cannot.because()).isEqualTo(Ruling.Because.NO_NAME);
            assertThat(cannot.isGuard()).isTrue();
        });
        assertThat(ruling("Twin 2|Smith|2015-03-14|||9434765919", ANN)).isInstanceOf(Ruling.MustLink.class);
    }

    @Test
    void what_a_person_decided_stands_above_every_other_ruling() {
        Decisions same = new Decisions(Set.of(Decisions.key(1, 0)), Set.of(), Map.of());
        Decisions different = new Decisions(Set.of(), Set.of(Decisions.key(1, 0)), Map.of());

        assertThat(ruling(same, ANN, EVE)).isInstanceOf(Ruling.MustLink.class);
        assertThat(ruling(different, ANN, ANN))
                .isInstanceOfSatisfying(
                        Ruling.CannotLink.class,
                        cannot -> assertThat(cannot.isGuard()).isFalse());
    }

    @Test
    void a_seal_is_never_crossed_not_even_by_a_number_or_by_a_decision() {
        Decisions sealed = new Decisions(Set.of(Decisions.key(0, 1)), Set.of(), Map.of(1, 7));

        assertThat(ruling(sealed, ANN, ANN)).isInstanceOfSatisfying(Ruling.CannotLink.class, cannot -> {
            assertThat(cannot.isGuard()).isFalse();
            assertThat(cannot.why()).doesNotContain("seal");
        });
    }

    @Test
    void records_behind_one_seal_are_matched_as_any_others() {
        Decisions sealed = new Decisions(Set.of(), Set.of(), Map.of(0, 7, 1, 7));

        assertThat(ruling(sealed, ANN, ANN)).isInstanceOf(Ruling.MustLink.class);
    }

    @Test
    void where_twins_do_not_show_two_names_are_left_to_the_weight() {
        assertThat(new RulePairs(TestRecords.rows(ANN, EVE), Decisions.NONE, false).of(0, 1))
                .isEqualTo(Ruling.BY_WEIGHT);
    }

    @Test
    void it_makes_no_difference_which_record_comes_first() {
        String[] all = {
            ANN,
            EVE,
            "Twin 2|Smith|2015-03-14",
            "Twin 1|Smith|2015-03-14",
            "Dave",
            "Ann|Jones|2015-03-14||M1 1AA|9434765919"
        };
        RulePairs rule = new RulePairs(TestRecords.rows(all), Decisions.NONE, true);
        for (int a = 0; a < all.length; a++) {
            for (int b = 0; b < all.length; b++) {
                assertThat(rule.of(a, b)).isEqualTo(rule.of(b, a));
            }
        }
    }

    private static Ruling ruling(String one, String other) {
        return ruling(Decisions.NONE, one, other);
    }

    private static Ruling ruling(Decisions decisions, String one, String other) {
        return new RulePairs(TestRecords.rows(one, other), decisions, true).of(0, 1);
    }
}
