package org.sightline.core.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.matching.identity.Answer.SAME;
import static org.sightline.core.matching.identity.Story.WEIGHED;
import static org.sightline.core.matching.identity.Story.minute;
import static org.sightline.core.matching.identity.WhoIsWhoTest.found;
import static org.sightline.core.matching.identity.WhoIsWhoTest.taken;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SealsTest {

    private static final NavigableSet<Long> INSIDE = Records.of(2, 5, 6);
    private static final Seals.Placed PLACED = new Seals.Placed(
            new Seal("s1", Seal.Kind.ADOPTION, INSIDE, Set.of("keeper")), "court", minute(50), "an adoption order");

    private static Said.Decision decision(String number, String by, long one, Answer answer, long other) {
        return new Said.Decision(number, one, other, answer, by, minute(60), "seen");
    }

    @Test
    void nobody_is_one_person_across_a_seal_whoever_looks() {
        WhoIsWho before = found(WhoIsWho.NOBODY, 1, Records.of(1, 2, 3), Records.of(5, 6));
        WhoIsWho sealed = found(before.sealed(PLACED), 70, Records.of(1, 2, 3, 5, 6));

        assertThat(sealed.persons().personOf(1)).isNotEqualTo(sealed.persons().personOf(2));
        assertThat(sealed.persons().personOf(2)).isEqualTo(sealed.persons().personOf(6));
    }

    @Test
    void whoever_keeps_the_seal_sees_both_sides_and_everybody_else_only_theirs() {
        WhoIsWho sealed =
                found(WhoIsWho.NOBODY, 1, Records.of(1, 2), Records.of(5, 6)).sealed(PLACED);

        assertThat(sealed.seenBy("keeper").persons().personOf(5)).isPresent();
        assertThat(sealed.seenBy("anybody").persons().personOf(5)).isEmpty();
        assertThat(sealed.seenBy("anybody").persons().personOf(1)).isPresent();
    }

    @Test
    void a_sealed_record_is_answered_like_one_that_is_not_there_in_every_way_of_asking() {
        WhoIsWho sealed =
                found(WhoIsWho.NOBODY, 1, Records.of(1, 2), Records.of(5, 6)).sealed(PLACED);
        Persons seen = sealed.seenBy("anybody").persons();
        PersonId inside = sealed.persons().personOf(5).orElseThrow();
        PersonId nobody = new PersonId(77, 1);

        assertThat(seen.personOf(5)).isEqualTo(seen.personOf(77));
        assertThat(seen.recordsOf(inside)).isEqualTo(seen.recordsOf(nobody));
        assertThat(seen.historyOf(inside)).isEqualTo(seen.historyOf(nobody));
        assertThat(seen.nowOf(inside)).isEqualTo(seen.nowOf(nobody));
        assertThat(seen.asOf(minute(2)).personOf(5))
                .isEqualTo(seen.asOf(minute(2)).personOf(77));
        assertThat(seen.parted(Set.of(5L), minute(90), WEIGHED).personOf(1)).isEqualTo(seen.personOf(1));
        assertThat(said(sealed, 5)).isEqualTo(said(sealed, 77).replace("77", "5"));
    }

    private static String said(WhoIsWho sealed, long record) {
        WhoIsWho.Outcome outcome = sealed.decide(decision("d1", "anybody", 1, SAME, record));
        return ((WhoIsWho.NotTaken) outcome).why();
    }

    @Test
    void a_decision_behind_a_seal_is_answered_like_one_that_is_not_there() {
        WhoIsWho sealed =
                found(WhoIsWho.NOBODY, 1, Records.of(2), Records.of(5)).sealed(PLACED);
        WhoIsWho decided = taken(sealed.decide(decision("d1", "keeper", 2, SAME, 5)));

        assertThat(decided.takeBack(new Said.TakenBack("d1", "anybody", minute(61), "")))
                .isEqualTo(new WhoIsWho.NotTaken("There is no decision d1 that stands."));
        assertThat(decided.seenBy("anybody")).isEqualTo(WhoIsWho.NOBODY.seenBy("anybody"));
        assertThat(taken(decided.takeBack(new Said.TakenBack("d1", "keeper", minute(61), "")))
                        .decisions()
                        .standing())
                .isEmpty();
    }

    @Test
    void a_decision_across_a_seal_rests_while_the_seal_stands() {
        WhoIsWho before = found(WhoIsWho.NOBODY, 1, Records.of(1), Records.of(5));
        WhoIsWho decided = taken(before.decide(decision("d1", "anybody", 1, SAME, 5)));
        WhoIsWho sealed = found(decided.sealed(PLACED), 70, Records.of(1, 5));
        assertThat(sealed.persons().personOf(1)).isNotEqualTo(sealed.persons().personOf(5));
        assertThat(sealed.seenBy("anybody").decisions()).isEqualTo(Decisions.NONE);

        WhoIsWho lifted = found(
                sealed.lifted(new Seals.Lifted("s1", "court", minute(80), "the person asked")), 81, Records.of(1, 5));
        assertThat(lifted.persons().personOf(1)).isEqualTo(lifted.persons().personOf(5));
        assertThat(lifted.seenBy("anybody").persons().personOf(5)).isPresent();
    }

    @Test
    void a_reason_that_names_what_is_sealed_is_not_told() {
        WhoIsWho before = found(WhoIsWho.NOBODY, 1, Records.of(1), Records.of(3, 5));
        WhoIsWho decided = taken(before.decide(decision("d1", "anybody", 1, SAME, 5)));
        WhoIsWho sealed = decided.sealed(PLACED);

        assertThat(sealed.seenBy("anybody").persons().history().getLast().why()).isEqualTo(new Why.NotSaid());
        assertThat(sealed.seenBy("anybody").toString()).doesNotContain("d1", "s1", "Sealed", "5");
    }

    /** A world with a seal, as an outsider sees it, is the world in which what is sealed never was: no question can tell them apart. */
    @Property
    void an_outsider_sees_a_world_in_which_what_is_sealed_never_was(
            @ForAll @Size(max = 25) List<@IntRange(max = 4 * 8 * 8 * 8 - 1) Integer> steps,
            @ForAll boolean fromTheBeginning) {
        WhoIsWho with = fromTheBeginning ? WhoIsWho.NOBODY.sealed(PLACED) : WhoIsWho.NOBODY;
        WhoIsWho never = WhoIsWho.NOBODY;
        for (int i = 0; i < steps.size(); i++) {
            Change change = change(steps.get(i), i);
            with = with.found(change);
            never = never.found(change.without(INSIDE));
            if (fromTheBeginning) {
                Said.Decision decision = decided(steps.get(i), i);
                WhoIsWho.Outcome one = with.decide(decision);
                WhoIsWho.Outcome other = never.decide(decision);
                assertThat(one.getClass()).isEqualTo(other.getClass());
                if (one instanceof WhoIsWho.NotTaken) {
                    assertThat(one).isEqualTo(other);
                } else {
                    with = taken(one);
                    never = taken(other);
                }
            }
        }
        WhoIsWho sealed = fromTheBeginning ? with : with.sealed(PLACED);

        assertThat(sealed.seenBy("anybody")).isEqualTo(never.seenBy("anybody"));
        assertThat(sealed.persons().belongings().keySet())
                .allSatisfy(record -> sealed.persons()
                        .recordsOf(sealed.persons().personOf(record).orElseThrow())
                        .forEach(other -> assertThat(sealed.seals().between(record, other))
                                .isFalse()));
    }

    /** Puts three of the eight records into groups by the numbers in the step. */
    private static Change change(int step, int minute) {
        TreeMap<Integer, NavigableSet<Long>> groups = new TreeMap<>();
        int left = step / 4;
        for (int i = 0; i < 3; i++) {
            long record = 1L + left % 8;
            groups.values().forEach(group -> group.remove(record));
            groups.computeIfAbsent((step >> i) & 1, group -> new TreeSet<>()).add(record);
            left /= 8;
        }
        return Change.together(minute(minute), WEIGHED, List.copyOf(groups.values()));
    }

    private static Said.Decision decided(int step, int minute) {
        Answer answer = List.of(Answer.values()).get(step % 3);
        return decision("d" + minute, "anybody", 1L + (step / 4) % 8, answer, 1L + (step / 32) % 8);
    }
}
