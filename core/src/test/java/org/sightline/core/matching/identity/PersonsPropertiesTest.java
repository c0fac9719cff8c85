package org.sightline.core.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.matching.identity.Story.WEIGHED;
import static org.sightline.core.matching.identity.Story.minute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonsPropertiesTest {

    private static final int LATER = 1_000;

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(0, 5 * 8 * 8 - 1).list().ofMaxSize(40);
    }

    @Property
    void merging_and_parting_again_leaves_everything_but_the_history_as_it_was(
            @ForAll("steps") List<Integer> steps, @ForAll Random random) {
        Persons before = Story.told(steps).getLast();
        List<PersonId> persons = persons(before);
        Collections.shuffle(persons, random);
        List<NavigableSet<Long>> groups =
                persons.stream().map(before::recordsOf).toList();
        Persons merged = before;
        for (int i = 1; i < groups.size(); i++) {
            merged = merged.linked(groups.get(i - 1).first(), groups.get(i).first(), minute(LATER), WEIGHED);
        }
        List<NavigableSet<Long>> inAnyOrder = new ArrayList<>(groups);
        Collections.shuffle(inAnyOrder, random);
        Persons undone = merged;
        for (NavigableSet<Long> group : inAnyOrder) {
            undone = undone.parted(group, minute(LATER + 1), WEIGHED);
        }

        assertThat(undone.belongings()).isEqualTo(before.belongings());
    }

    @Property
    void merges_can_be_undone_in_the_middle(@ForAll("steps") List<Integer> steps, @ForAll Random random) {
        Persons before = Story.told(steps).getLast();
        List<PersonId> persons = persons(before);
        if (persons.size() < 3) {
            return;
        }
        Collections.shuffle(persons, random);
        NavigableSet<Long> taken = before.recordsOf(persons.getFirst());
        Persons without = before.linked(
                before.recordsOf(persons.get(1)).first(),
                before.recordsOf(persons.get(2)).first(),
                minute(LATER),
                WEIGHED);
        Persons all = before.linked(
                        taken.first(), before.recordsOf(persons.get(1)).first(), minute(LATER), WEIGHED)
                .linked(taken.first(), before.recordsOf(persons.get(2)).first(), minute(LATER + 1), WEIGHED);

        assertThat(all.parted(taken, minute(LATER + 2), WEIGHED).belongings()).isEqualTo(without.belongings());
    }

    @Property
    void every_id_is_one_persons_and_the_oldest_of_those_that_were_merged_into_it(
            @ForAll("steps") List<Integer> steps) {
        Persons now = Story.told(steps).getLast();
        Map<PersonId, PersonId> personOfOwn = new HashMap<>();
        Set<PersonId> alive = new HashSet<>(persons(now));
        now.belongings().values().forEach(each -> {
            assertThat(each.person()).isLessThanOrEqualTo(each.own());
            assertThat(personOfOwn.merge(each.own(), each.person(), (one, other) -> other))
                    .isEqualTo(each.person());
        });
        assertThat(personOfOwn.keySet()).containsAll(alive);
        alive.forEach(person -> assertThat(now.nowOf(person)).contains(person));
    }

    @Property
    void no_id_begins_twice(@ForAll("steps") List<Integer> steps) {
        Persons now = Story.told(steps).getLast();
        assertThat(now.history().stream()
                        .filter(PersonEvent.Begun.class::isInstance)
                        .map(event -> ((PersonEvent.Begun) event).person()))
                .doesNotHaveDuplicates();
    }

    @Property
    void what_is_told_of_persons_is_enough_to_know_who_is_who(@ForAll("steps") List<Integer> steps) {
        Persons now = Story.told(steps).getLast();
        assertThat(Story.retold(now.history())).isEqualTo(Story.whoIsWho(now));
    }

    @Property
    void the_past_stays_as_it_was(@ForAll("steps") List<Integer> steps) {
        List<Persons> told = Story.told(steps);
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.getLast().asOf(minute(i))).isEqualTo(told.get(i));
        }
    }

    @Property
    void nothing_is_named_that_is_hidden(@ForAll("steps") List<Integer> steps) {
        Set<Long> hidden = Set.of(2L, 5L);
        Persons seen = Story.told(steps).getLast().without(hidden);
        assertThat(seen.belongings().keySet()).doesNotContainAnyElementsOf(hidden);
        assertThat(seen.begun().keySet()).doesNotContainAnyElementsOf(hidden);
        assertThat(seen.history()).allSatisfy(event -> {
            assertThat(event.records()).isNotEmpty().doesNotContainAnyElementsOf(hidden);
            hidden.forEach(record ->
                    assertThat(event.concerns(new PersonId(record, 1))).isFalse());
        });
        assertThat(Story.retold(seen.history())).isEqualTo(Story.whoIsWho(seen));
    }

    private static List<PersonId> persons(Persons of) {
        return new ArrayList<>(of.belongings().values().stream()
                .map(Belonging::person)
                .distinct()
                .sorted()
                .toList());
    }
}
