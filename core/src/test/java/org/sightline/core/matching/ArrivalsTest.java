package org.sightline.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sightline.core.matching.blocks.Keys;
import org.sightline.core.matching.blocks.Rule;
import org.sightline.core.matching.blocks.Rules;
import org.sightline.core.matching.compare.ComparePairs;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.model.Model;
import org.sightline.core.matching.model.Weigh;
import org.sightline.core.matching.rulings.Decisions;
import org.sightline.core.matching.rulings.RulePairs;
import org.sightline.core.matching.rulings.Ruling;

class ArrivalsTest {

    private static final MadeRegister REGISTER = new MadeRegister(8, 250);
    private static final Rows ROWS = REGISTER.rows();
    private static final List<Rule> RULES = Rules.ofChildren(TestRecords.SCHEMA);
    private static final Model MODEL = new MatchRegisters(ROWS, Plan.ORDINARY, Progress.NONE).learn("test-1");
    private static final String ANN = "Annabel|Zuckermann|2015-03-14|F|LS12 4AB|943 476 5919";
    private static final String EVE = "Eve|Zuckermann|2015-03-14|F|LS12 4AB";

    private final Arrivals arrivals = all();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void candidates_are_those_that_going_through_everybody_would_find() {
        Weigh weigh = new Weigh(new ComparePairs(ROWS), MODEL);
        RulePairs rule = new RulePairs(ROWS, Decisions.NONE, weigh.twinsShow());
        List<Keys> keys = RULES.stream().map(one -> new Keys(ROWS, one)).toList();
        for (int record = 0; record < ROWS.size(); record += 5) {
            List<Integer> expected = new ArrayList<>();
            for (int other = 0; other < ROWS.size(); other++) {
                int a = record;
                int b = other;
                boolean must = rule.of(a, b) instanceof Ruling.MustLink;
                if (a != b
                        && keys.stream().anyMatch(one -> one.agree(a, b))
                        && (must || Weigh.probability(weigh.weight(a, b)) >= MODEL.askAt())) {
                    expected.add(other);
                }
            }
            assertThat(arrivals.candidatesFor(record).stream().map(Candidate::record))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void a_pair_weighs_the_same_in_a_register_and_on_arrival() {
        Matched matched = new MatchRegisters(ROWS, Plan.ORDINARY.with(RULES), Progress.NONE).match(MODEL);

        assertThat(matched.edges().size()).isPositive();
        matched.edges().each((a, b, weight) -> {
            assertThat(arrivals.weigh(a, b).weight()).isEqualTo(weight);
            assertThat(arrivals.weigh(b, a).weight()).isEqualTo(weight);
        });
    }

    @Test
    void who_is_known_is_found_and_the_likeliest_stands_first() {
        int known = add(ANN);
        add("Annabel|Zuckermann|2015-04-13||M1 1AA");
        int record = add("Annabelle|Zuckermann|2015-03-14|F|LS12 4AB|9434765919");

        assertThat(arrivals.arrive(record)).isInstanceOfSatisfying(Arrivals.Found.class, found -> {
            assertThat(found.candidate().record()).isEqualTo(known);
            assertThat(found.candidate().weighing().ruling()).isInstanceOf(Ruling.MustLink.class);
        });
    }

    @Test
    void whoever_may_be_either_of_two_children_is_asked_about() {
        int ann = add("Annabel|Zuckermann|2015-03-14|F|LS12 4AB");
        int eve = add(EVE);
        int record = add("Baby|Zuckermann|2015-03-14|F|LS12 4AB");

        assertThat(arrivals.arrive(record))
                .isInstanceOfSatisfying(
                        Arrivals.Asked.class,
                        asked -> assertThat(asked.candidates().stream().map(Candidate::record))
                                .contains(ann, eve));
    }

    @Test
    void a_number_of_a_child_without_a_name_is_asked_about_where_two_of_that_birth_are_known() {
        String baby = "Baby|Zuckermann|2015-03-14|F|LS12 4AB|943 476 5919";
        add(ANN);
        int alone = add(baby);
        assertThat(arrivals.arrive(alone)).isInstanceOf(Arrivals.Found.class);
        arrivals.forget(alone);

        add(EVE);
        assertThat(arrivals.arrive(add(baby))).isInstanceOf(Arrivals.Asked.class);
    }

    @Test
    void a_twin_is_asked_about_and_not_linked() {
        add(ANN);
        int record = add(EVE);

        assertThat(arrivals.arrive(record)).isNotInstanceOf(Arrivals.Found.class);
    }

    @Test
    void who_is_like_nobody_is_known_by_nobody() {
        assertThat(arrivals.arrive(add("Xanthippe|Quirke|1961-08-30|F|ZE2 9AA")))
                .isInstanceOf(Arrivals.NobodyKnown.class);
        assertThat(arrivals.arrive(add(""))).isInstanceOf(Arrivals.NobodyKnown.class);
    }

    @Test
    void who_is_forgotten_is_nobodys_candidate_and_no_number_is_given_twice() {
        int forgotten = add(ANN);
        arrivals.forget(forgotten);
        int record = add(ANN);

        assertThat(record).isEqualTo(forgotten + 1);
        assertThat(arrivals.arrive(record)).isInstanceOf(Arrivals.NobodyKnown.class);
    }

    @Test
    void what_is_decided_counts_from_then_on_and_can_be_taken_back() {
        int known = add(ANN);
        int record = add(ANN);
        arrivals.decide(new Decisions(Set.of(), Set.of(Decisions.key(record, known)), Map.of()));
        assertThat(arrivals.arrive(record)).isInstanceOf(Arrivals.NobodyKnown.class);

        arrivals.decide(Decisions.NONE);
        assertThat(arrivals.arrive(record)).isInstanceOf(Arrivals.Found.class);
    }

    @Test
    void who_stands_behind_a_seal_is_not_hinted_at_even_by_a_decision() {
        int sealed = add(ANN);
        int record = add(ANN);
        arrivals.decide(new Decisions(Set.of(Decisions.key(sealed, record)), Set.of(), Map.of(sealed, 1)));

        assertThat(arrivals.candidatesFor(record)).isEmpty();
        assertThat(arrivals.candidatesFor(sealed)).isEmpty();
    }

    @Test
    void a_decision_that_two_are_one_person_is_found_though_no_rule_finds_the_pair() {
        int known = add(ANN);
        int record = add("Xanthippe|Quirke|1961-08-30|F|ZE2 9AA");
        arrivals.decide(new Decisions(Set.of(Decisions.key(record, known)), Set.of(), Map.of()));

        assertThat(arrivals.arrive(record))
                .isInstanceOfSatisfying(
                        Arrivals.Found.class,
                        found -> assertThat(found.candidate().record()).isEqualTo(known));
    }

    @Test
    void two_who_add_and_ask_at_once_lose_nothing() throws Exception {
        int before = arrivals.size();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<List<Integer>>> work = List.of(() -> addMany("Leopold"), () -> addMany("Ottilie"));
            List<Integer> given = new ArrayList<>();
            for (var done : both.invokeAll(work)) {
                given.addAll(done.get());
            }
            assertThat(given).doesNotHaveDuplicates().hasSize(600);
        }

        assertThat(arrivals.size()).isEqualTo(before + 600);
        for (int i = 0; i < 300; i += 50) {
            int again = arrivals.add(7, TestRecords.values(recordOf("Leopold", i)));
            assertThat(arrivals.candidatesFor(again)).isNotEmpty();
        }
    }

    private List<Integer> addMany(String forename) {
        List<Integer> given = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int record = add(recordOf(forename, i));
            assertThat(arrivals.weigh(record, record).steps().getFirst().left()).isEqualToIgnoringCase(forename);
            arrivals.arrive(record);
            given.add(record);
        }
        return given;
    }

    private static String recordOf(String forename, int number) {
        return "%s|Zzyx%d|19%02d-03-14|F|LS12 4AB".formatted(forename, number, 80 + number % 20);
    }

    /** Each record comes from another register than the one before, as the registers hold each person once. */
    private int add(String record) {
        return arrivals.add(next.getAndIncrement() % 3, TestRecords.values(record));
    }

    private static Arrivals all() {
        Arrivals arrivals = new Arrivals(TestRecords.SCHEMA, TestRecords.LEXICON, MODEL, RULES, 4);
        for (int record = 0; record < REGISTER.size(); record++) {
            arrivals.add(REGISTER.register(record), REGISTER.values(record));
        }
        return arrivals;
    }
}
