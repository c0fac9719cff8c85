package org.sightline.core.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.matching.identity.Answer.CANNOT_TELL;
import static org.sightline.core.matching.identity.Answer.DIFFERENT;
import static org.sightline.core.matching.identity.Answer.SAME;
import static org.sightline.core.matching.identity.DecisionsTest.decision;
import static org.sightline.core.matching.identity.Story.WEIGHED;
import static org.sightline.core.matching.identity.Story.minute;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import org.junit.jupiter.api.Test;

class WhoIsWhoTest {

    private static final PersonId P1 = new PersonId(1, 1);
    private static final PersonId P3 = new PersonId(3, 1);

    private static final WhoIsWho TWO = found(WhoIsWho.NOBODY, 1, Records.of(1, 2), Records.of(3, 4));

    static WhoIsWho found(WhoIsWho before, int minute, NavigableSet<?>... groups) {
        List<NavigableSet<Long>> all =
                Arrays.stream(groups).map(WhoIsWhoTest::records).toList();
        return before.found(Change.together(minute(minute), WEIGHED, all));
    }

    private static NavigableSet<Long> records(NavigableSet<?> group) {
        return Records.of(group.stream().map(Long.class::cast).toList());
    }

    static WhoIsWho taken(WhoIsWho.Outcome outcome) {
        assertThat(outcome).isInstanceOf(WhoIsWho.Taken.class);
        return ((WhoIsWho.Taken) outcome).after();
    }

    @Test
    void a_decision_that_two_are_the_same_joins_their_persons_and_says_that_it_did() {
        WhoIsWho now = taken(TWO.decide(decision("d1", 2, SAME, 3)));

        assertThat(now.persons().recordsOf(P1)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(now.persons().history().getLast().why()).isEqualTo(new Why.Decided("d1", Records.of(2, 3)));
    }

    @Test
    void a_decision_that_two_are_different_undoes_the_merge_that_joined_them() {
        WhoIsWho merged = found(TWO, 2, Records.of(1, 2, 3, 4));
        WhoIsWho now = taken(merged.decide(decision("d1", 4, DIFFERENT, 1)));

        assertThat(now.persons().belongings()).isEqualTo(TWO.persons().belongings());
    }

    @Test
    void a_decision_that_two_are_different_parts_them_where_they_never_were_apart() {
        WhoIsWho now = taken(TWO.decide(decision("d1", 4, DIFFERENT, 3)));

        assertThat(now.persons().recordsOf(P3)).containsExactly(3L);
        assertThat(now.persons().personOf(4)).contains(new PersonId(4, 1));
    }

    @Test
    void no_model_overrides_what_people_decided() {
        WhoIsWho decided = taken(taken(TWO.decide(decision("d1", 1, SAME, 3))).decide(decision("d2", 3, DIFFERENT, 4)));
        WhoIsWho again = found(decided, 12, Records.of(3, 4));

        assertThat(again.persons().personOf(3)).contains(P1);
        assertThat(again.persons().personOf(4)).isNotEqualTo(again.persons().personOf(3));
        assertThat(again.persons().recordsOf(P1)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_decision_taken_back_lets_the_model_find_otherwise() {
        WhoIsWho decided = taken(TWO.decide(decision("d1", 3, DIFFERENT, 4)));
        assertThat(found(decided, 10, Records.of(3, 4)).persons().recordsOf(P3)).containsExactly(3L);

        WhoIsWho back = taken(decided.takeBack(new Said.TakenBack("d1", "ben", minute(11), "it was the wrong file")));
        assertThat(found(back, 12, Records.of(3, 4)).persons().recordsOf(P3)).containsExactly(3L, 4L);
    }

    @Test
    void what_can_not_be_decided_is_said_in_a_sentence() {
        assertThat(TWO.decide(decision("d1", 1, SAME, 77))).isEqualTo(new WhoIsWho.NotTaken("There is no record 77."));
        assertThat(TWO.decide(decision("d1", 1, SAME, 1))).isEqualTo(new WhoIsWho.NotTaken("Choose two records."));
        assertThat(TWO.takeBack(new Said.TakenBack("d1", "ben", minute(11), "")))
                .isEqualTo(new WhoIsWho.NotTaken("There is no decision d1 that stands."));
        assertThat(taken(TWO.decide(decision("d1", 1, CANNOT_TELL, 3))).persons())
                .isEqualTo(TWO.persons());
    }
}
