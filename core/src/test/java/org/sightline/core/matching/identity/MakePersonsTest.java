package org.sightline.core.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which records are one person, from what people decided and what is taken for the same. */
class MakePersonsTest {

    private static final int RECORDS = 7;
    private static final Instant DAY = Instant.parse("2026-03-01T09:00:00Z");

    private static Said.Decision said(int number, long one, long other, Answer answer) {
        return new Said.Decision(
                String.valueOf(number), one, other, answer, "Jo Lee", DAY.plusSeconds(number), "a reason");
    }

    private static Evidence evidence(Map<Two, Double> linked, Set<Two> apart, Said.Decision... decisions) {
        return new Evidence(Records.of(1, 2, 3, 4), linked, apart, List.of(decisions));
    }

    @Test
    void what_people_decided_joins_whole_persons() {
        MakePersons.Made made = MakePersons.from(
                evidence(Map.of(new Two(1, 2), 9.0, new Two(3, 4), 8.0), Set.of(), said(1, 2, 3, Answer.SAME)));

        assertThat(made.groups()).containsExactly(Records.of(1, 2, 3, 4));
        assertThat(made.holding()).containsExactlyInAnyOrder(new Two(1, 2), new Two(2, 3), new Two(3, 4));
    }

    @Test
    void of_two_links_that_can_not_both_hold_the_heavier_one_holds() {
        Map<Two, Double> linked = Map.of(new Two(1, 2), 9.0, new Two(2, 3), 8.0);

        assertThat(MakePersons.from(evidence(linked, Set.of(), said(1, 1, 3, Answer.DIFFERENT)))
                        .groups())
                .containsExactly(Records.of(1, 2), Records.of(3), Records.of(4));
        assertThat(MakePersons.from(evidence(linked, Set.of(new Two(1, 3)))).groups())
                .containsExactly(Records.of(1, 2), Records.of(3), Records.of(4));
    }

    @Test
    void what_people_decided_stands_above_what_is_held_apart() {
        assertThat(MakePersons.from(evidence(Map.of(), Set.of(new Two(1, 2)), said(1, 1, 2, Answer.SAME)))
                        .groups())
                .contains(Records.of(1, 2));
    }

    @Test
    void decisions_that_contradict_each_other_join_nobody_and_are_told() {
        MakePersons.Made made = MakePersons.from(evidence(
                Map.of(),
                Set.of(),
                said(1, 1, 2, Answer.SAME),
                said(2, 2, 3, Answer.SAME),
                said(3, 1, 3, Answer.DIFFERENT)));

        assertThat(made.groups()).hasSize(4);
        assertThat(made.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.same()).hasSize(2));
    }

    @Test
    void that_it_can_not_be_told_joins_and_parts_nobody() {
        assertThat(MakePersons.from(evidence(Map.of(new Two(1, 2), 3.0), Set.of(), said(1, 1, 3, Answer.CANNOT_TELL)))
                        .groups())
                .containsExactly(Records.of(1, 2), Records.of(3), Records.of(4));
    }

    @Provide
    Arbitrary<List<Integer>> told() {
        return Arbitraries.integers()
                .between(0, 5 * RECORDS * RECORDS * 3 - 1)
                .list()
                .ofMaxSize(14);
    }

    /** Numbers as things that are known of pairs. */
    private static Evidence evidence(List<Integer> told) {
        Map<Two, Double> linked = new HashMap<>();
        Set<Two> apart = new HashSet<>();
        List<Said.Decision> decisions = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            int step = told.get(i);
            int weight = step / 5 / RECORDS / RECORDS;
            long one = 1L + (step / 5) % RECORDS;
            long other = 1L + (step / 5 / RECORDS) % RECORDS;
            if (one != other) {
                switch (step % 5) {
                    case 0, 1 -> linked.put(new Two(one, other), (double) weight);
                    case 2 -> apart.add(new Two(one, other));
                    case 3 -> decisions.add(said(i, one, other, Answer.SAME));
                    default -> decisions.add(said(i, one, other, Answer.DIFFERENT));
                }
            }
        }
        return new Evidence(Records.of(1, 2, 3, 4, 5, 6, 7), linked, apart, decisions);
    }

    @Property
    void the_order_in_which_it_is_told_makes_no_difference(@ForAll("told") List<Integer> told, @ForAll Random random) {
        Evidence evidence = evidence(told);
        List<Said.Decision> shuffled = new ArrayList<>(evidence.decisions());
        Collections.shuffle(shuffled, random);

        assertThat(MakePersons.from(new Evidence(evidence.records(), evidence.linked(), evidence.apart(), shuffled)))
                .isEqualTo(MakePersons.from(evidence));
    }

    @Property
    void two_of_whom_people_decided_that_they_are_different_are_never_one(@ForAll("told") List<Integer> told) {
        Evidence evidence = evidence(told);
        MakePersons.Made made = MakePersons.from(evidence);

        for (Said.Decision each : evidence.decisions()) {
            if (each.answer() == Answer.DIFFERENT) {
                assertThat(made.groups()).noneMatch(group -> group.containsAll(List.of(each.one(), each.other())));
            }
        }
    }

    @Property
    void everybody_is_in_one_group_and_every_group_holds_together_by_its_own_pairs(@ForAll("told") List<Integer> told) {
        Evidence evidence = evidence(told);
        MakePersons.Made made = MakePersons.from(evidence);
        Map<Two, Double> holding = new HashMap<>();
        made.holding().forEach(two -> holding.put(two, 0.0));

        assertThat(made.groups().stream().mapToInt(Set::size).sum()).isEqualTo(RECORDS);
        assertThat(ChangedParts.connected(evidence.records(), holding)).isEqualTo(made.groups());
    }

    @Property
    void when_all_that_was_decided_is_withdrawn_everybody_has_their_id_again(@ForAll("told") List<Integer> told) {
        Evidence all = evidence(told);
        Evidence weighed = new Evidence(all.records(), all.linked(), all.apart(), List.of());
        Persons before = found(arrivedAlone(), weighed);
        Persons decided = found(before, all);
        Persons withdrawn = found(decided, weighed);

        assertThat(Story.whoIsWho(withdrawn)).isEqualTo(Story.whoIsWho(before));
    }

    @Property
    void found_in_parts_is_found_as_a_whole(@ForAll("told") List<Integer> first, @ForAll("told") List<Integer> second) {
        Persons before = found(Persons.NONE, evidence(first));
        List<NavigableSet<Long>> groups = MakePersons.from(evidence(second)).groups();
        NavigableMap<Long, Belonging> after = new TreeMap<>(before.belongings());
        for (ChangedParts.Part part : ChangedParts.of(before.belongings(), groups, Records.of())) {
            NavigableMap<Long, Belonging> touched = new TreeMap<>(before.belongings());
            touched.keySet().retainAll(part.records());
            after.putAll(CarryOver.over(
                            touched,
                            Change.together(DAY, Story.WEIGHED, part.groups()),
                            record -> before.begun().getOrDefault(record, 0))
                    .belongings());
        }

        assertThat(after).isEqualTo(found(before, evidence(second)).belongings());
    }

    @Test
    void where_nothing_changes_there_is_no_part() {
        Persons before = found(Persons.NONE, evidence(Map.of(new Two(1, 2), 3.0), Set.of()));

        assertThat(ChangedParts.of(
                        before.belongings(), List.of(Records.of(1, 2), Records.of(3), Records.of(4)), Records.of()))
                .isEmpty();
        assertThat(ChangedParts.of(before.belongings(), List.of(Records.of(1, 2), Records.of(3, 5)), Records.of(4)))
                .containsExactly(
                        new ChangedParts.Part(List.of(Records.of(3, 5)), Records.of()),
                        new ChangedParts.Part(List.of(), Records.of(4)));
    }

    /** Whoever came alone has an id of their own to go back to. */
    private static Persons arrivedAlone() {
        Persons arrived = Persons.NONE;
        for (long record = 1; record <= RECORDS; record++) {
            arrived = arrived.arrived(record, DAY, new Why.Recorded("it came"));
        }
        return arrived;
    }

    private static Persons found(Persons before, Evidence evidence) {
        return before.after(
                Change.together(DAY, Story.WEIGHED, MakePersons.from(evidence).groups()));
    }
}
