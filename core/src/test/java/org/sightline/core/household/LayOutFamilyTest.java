package org.sightline.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.ApproximateDate;

class LayOutFamilyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Member adult(long id, String name, String role) {
        return new Member(id, name, role, "", false);
    }

    private static Member child(long id, String name) {
        return new Member(id, name, "", "", true);
    }

    private static Tie tie(long from, Sort sort, long to) {
        return new Tie(from, sort, to, Optional.empty(), "said");
    }

    @Test
    void a_child_stands_between_and_below_its_parents() {
        FamilyTree tree = LayOutFamily.of(
                List.of(child(1, "Wren"), adult(2, "Jodie", "mother"), adult(3, "Callum", "father")),
                List.of(tie(2, Sort.MOTHER_OF, 1), tie(3, Sort.FATHER_OF, 1)),
                TODAY);

        assertThat(tree.of(2).orElseThrow().generation()).isZero();
        assertThat(tree.of(1).orElseThrow().generation()).isEqualTo(1);
        assertThat(tree.of(1).orElseThrow().column()).isEqualTo(1);
        assertThat(tree.unions()).containsExactly(new Union(List.of(2L, 3L), List.of(1L), Union.Lasting.NOT_RECORDED));
    }

    @Test
    void a_father_whom_nobody_recorded_is_said_to_be_not_recorded() {
        FamilyTree tree = LayOutFamily.of(
                List.of(child(1, "Wren"), adult(2, "Jodie", "mother")), List.of(tie(2, Sort.MOTHER_OF, 1)), TODAY);

        assertThat(tree.of(1).orElseThrow().notRecorded()).containsExactly("father");
    }

    @Test
    void two_parents_are_enough_whatever_they_are_called() {
        FamilyTree tree = LayOutFamily.of(
                List.of(child(1, "Wren"), adult(2, "Jodie", ""), adult(3, "Sam", "")),
                List.of(tie(2, Sort.MOTHER_OF, 1), tie(3, Sort.MOTHER_OF, 1)),
                TODAY);

        assertThat(tree.of(1).orElseThrow().notRecorded()).isEmpty();
    }

    @Test
    void somebody_in_two_unions_stands_between_the_two_others() {
        FamilyTree tree = LayOutFamily.of(
                List.of(adult(1, "Jodie", ""), adult(2, "Callum", ""), adult(3, "Dean", ""), child(4, "Wren")),
                List.of(tie(1, Sort.PARTNER_OF, 2), tie(3, Sort.PARTNER_OF, 1), tie(1, Sort.MOTHER_OF, 4)),
                TODAY);

        int jodie = tree.of(1).orElseThrow().column();
        assertThat(List.of(
                        tree.of(2).orElseThrow().column(),
                        tree.of(3).orElseThrow().column()))
                .contains(jodie - 2, jodie + 2);
        assertThat(tree.unions()).hasSize(3);
    }

    @Test
    void a_partnership_that_ended_is_drawn_as_ended() {
        Tie over = new Tie(1, Sort.PARTNER_OF, 2, Optional.of(ApproximateDate.parse("2010/2014-05")), "");
        FamilyTree tree = LayOutFamily.of(List.of(adult(1, "A", ""), adult(2, "B", "")), List.of(over), TODAY);

        assertThat(tree.unions().getFirst().lasting()).isEqualTo(Union.Lasting.ENDED);
    }

    @Test
    void half_siblings_hang_on_different_unions() {
        FamilyTree tree = LayOutFamily.of(
                List.of(child(1, "A"), child(2, "B"), adult(3, "M", ""), adult(4, "F", ""), adult(5, "G", "")),
                List.of(
                        tie(3, Sort.MOTHER_OF, 1),
                        tie(3, Sort.MOTHER_OF, 2),
                        tie(4, Sort.FATHER_OF, 1),
                        tie(5, Sort.FATHER_OF, 2)),
                TODAY);

        assertThat(tree.unions())
                .hasSize(2)
                .allSatisfy(union -> assertThat(union.partners()).contains(3L));
    }

    @Test
    void a_grandparent_stands_two_rows_above_a_grandchild() {
        FamilyTree tree = LayOutFamily.of(
                List.of(child(1, "A"), adult(2, "M", ""), adult(3, "G", "")),
                List.of(tie(2, Sort.MOTHER_OF, 1), tie(3, Sort.GRANDPARENT_OF, 1)),
                TODAY);

        assertThat(tree.of(3).orElseThrow().generation()).isZero();
        assertThat(tree.of(1).orElseThrow().generation()).isEqualTo(2);
    }

    @Test
    void two_who_are_recorded_as_each_others_parents_are_both_drawn_and_the_contradiction_is_said() {
        FamilyTree tree = LayOutFamily.of(
                List.of(adult(1, "A", ""), adult(2, "B", "")),
                List.of(tie(1, Sort.PARENT_OF, 2), tie(2, Sort.PARENT_OF, 1)),
                TODAY);

        assertThat(tree.places()).hasSize(2);
        assertThat(tree.contradictions())
                .containsExactly("B is recorded as parent of A, which contradicts another relationship, so it is not"
                        + " drawn.");
    }

    @Test
    void roles_say_who_is_whose_where_nobody_recorded_it() {
        List<Member> members = List.of(
                child(1, "Wren"),
                adult(2, "Jodie", "mother"),
                adult(3, "Dean", "mother's partner"),
                adult(4, "Maureen", "maternal grandmother"));

        assertThat(RolesAsTies.with(members, List.of()))
                .extracting(each -> each.from() + " " + each.sort().label() + " " + each.to())
                .containsExactlyInAnyOrder("2 mother of 1", "4 mother of 2", "3 partner of 2");
    }

    @Test
    void two_fathers_by_role_say_nothing_of_which_child_is_whose() {
        List<Member> members =
                List.of(child(1, "Wren"), child(2, "Robin"), adult(3, "A", "father"), adult(4, "B", "father"));

        assertThat(RolesAsTies.with(members, List.of())).isEmpty();
    }

    @Property(tries = 300)
    void whatever_is_recorded_everybody_has_one_place_of_their_own_and_children_stand_below(
            @ForAll @IntRange(max = 12) int people, @ForAll("ties") List<Tie> ties) {
        List<Member> members = java.util.stream.LongStream.range(0, people)
                .mapToObj(id -> new Member(id, "P" + id, "", "", id % 3 == 0))
                .toList();

        FamilyTree tree = LayOutFamily.of(members, ties, TODAY);

        Set<String> taken = new HashSet<>();
        tree.places()
                .forEach(place -> assertThat(taken.add(place.generation() + " " + place.column() / 2 * 2))
                        .isTrue());
        assertThat(tree.places()).extracting(Place::member).containsExactlyInAnyOrderElementsOf(members);
        tree.unions()
                .forEach(union -> union.partners()
                        .forEach(parent -> union.children()
                                .forEach(child -> assertThat(
                                                tree.of(child).orElseThrow().generation())
                                        .isGreaterThan(
                                                tree.of(parent).orElseThrow().generation()))));
        assertThat(LayOutFamily.of(members, ties, TODAY)).isEqualTo(tree);
    }

    @Provide
    Arbitrary<List<Tie>> ties() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 12),
                        Arbitraries.of(Sort.class),
                        Arbitraries.longs().between(0, 12))
                .as(LayOutFamilyTest::tie)
                .list()
                .ofMaxSize(25);
    }
}
