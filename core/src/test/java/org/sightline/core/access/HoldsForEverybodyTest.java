package org.sightline.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.core.access.Decision.Allowed;

/** What holds for whoever asks and whatever they ask: every standing there can be is tried with every action. */
class HoldsForEverybodyTest {

    private static final Predicate<Standing> MEMBER =
            standing -> standing.membership().isPresent();
    private static final Predicate<Standing> BOUND =
            standing -> standing.boundTo().isPresent();
    private static final Predicate<Standing> SHARES = Standing::shares;
    private static final Predicate<Standing> BROKE_GLASS = Standing::brokeGlass;

    @Test
    void nothing_of_what_a_case_holds_is_open_to_strangers_who_broke_no_glass() {
        forAll(MEMBER.negate().and(BROKE_GLASS.negate()), (standing, action) -> {
            Decision decision = Decide.on(standing, action);
            assertThat(decision.isAllowed() && action.isOfContents()).isFalse();
            assertThat(reachesOthers(decision)).isFalse();
        });
    }

    @Test
    void a_broken_glass_allows_looking_and_no_change_and_no_export() {
        forAll(MEMBER.negate().and(BROKE_GLASS), (standing, action) -> {
            if (action.isOfContents() && Decide.on(standing, action).isAllowed()) {
                assertThat(action.name().startsWith("SEE_") || (standing.nobodyRuns() && action == Action.ADD_MEMBER))
                        .isTrue();
            }
        });
    }

    @Test
    void where_nobody_runs_a_case_a_broken_glass_lets_those_add_a_member_who_could_run_it_and_opens_nothing_else() {
        forAll(_ -> true, (standing, action) -> {
            Decision decision = Decide.on(standing, action);
            Decision otherwise = Decide.on(run(standing), action);
            if (action != Action.ADD_MEMBER || MEMBER.test(standing) || !standing.nobodyRuns()) {
                assertThat(decision).isEqualTo(otherwise);
            } else {
                assertThat(decision.isAllowed())
                        .isEqualTo(standing.brokeGlass()
                                && WhoRuns.anybody(
                                        List.of(new WhoRuns.Member(1, standing.role(), false)), standing.shares()));
            }
        });
    }

    private static Standing run(Standing standing) {
        return new Standing(
                standing.role(),
                standing.membership(),
                standing.brokeGlass(),
                standing.restricted(),
                standing.shares(),
                false);
    }

    @Test
    void one_agency_s_eyes_never_see_more_unless_the_case_shares() {
        forAll(
                BOUND.and(SHARES.negate()),
                (standing, action) ->
                        assertThat(reachesOthers(Decide.on(standing, action))).isFalse());
    }

    @Test
    void one_agency_never_changes_another_s_entries_even_where_the_case_shares() {
        forAll(
                BOUND,
                (standing, _) -> assertThat(Stream.of(Action.SEND_FILES, Action.CORRECT_ENTRY, Action.OVERRULE_READING)
                                .map(action -> Decide.on(standing, action))
                                .anyMatch(HoldsForEverybodyTest::reachesOthers))
                        .isFalse());
    }

    @Test
    void an_author_never_reaches_another_agency_s_entries_unless_the_case_shares() {
        Predicate<Standing> author = standing -> standing.role() == Role.AGENCY_AUTHOR;

        forAll(
                author.and(SHARES.negate()),
                (standing, action) ->
                        assertThat(reachesOthers(Decide.on(standing, action))).isFalse());
    }

    @Test
    void sharing_takes_nothing_away() {
        forAll(SHARES.negate(), (standing, action) -> {
            if (Decide.on(standing, action).isAllowed()) {
                assertThat(Decide.on(shared(standing), action).isAllowed()).isTrue();
            }
        });
    }

    @Test
    void restricting_a_case_never_allows_anything() {
        forAll(_ -> true, (standing, action) -> {
            if (Decide.on(restricted(standing, true), action) instanceof Allowed allowed) {
                assertThat(Decide.on(restricted(standing, false), action)).isEqualTo(allowed);
            }
        });
    }

    @Test
    void to_members_neither_restricting_nor_a_broken_glass_makes_a_difference() {
        forAll(MEMBER, (standing, action) -> {
            Standing plain = new Standing(standing.role(), standing.membership(), false, false, standing.shares());
            assertThat(Decide.on(standing, action)).isEqualTo(Decide.on(plain, action));
        });
    }

    @Test
    void only_a_restricted_case_is_hidden_and_only_from_strangers() {
        forAll(_ -> true, (standing, action) -> {
            if (Decide.on(standing, action) instanceof Decision.Hidden) {
                assertThat(standing.restricted()).isTrue();
                assertThat(standing.membership()).isEmpty();
                assertThat(action.isAboutACase()).isTrue();
            }
        });
    }

    @Test
    void auditors_and_administrators_never_open_what_a_case_holds() {
        Predicate<Standing> outside =
                standing -> standing.role() == Role.AUDITOR || standing.role() == Role.ADMINISTRATOR;

        forAll(
                outside,
                (standing, action) -> assertThat(Decide.on(standing, action).isAllowed() && action.isOfContents())
                        .isFalse());
    }

    @Test
    void a_scope_reaches_entries_exactly_where_what_a_case_holds_is_asked_for() {
        forAll(_ -> true, (standing, action) -> {
            if (Decide.on(standing, action) instanceof Allowed allowed) {
                assertThat(allowed.scope() instanceof Scope.NoEntries).isNotEqualTo(action.isOfContents());
            }
        });
    }

    /** There are fewer than ten thousand pairs, so none is left to chance. */
    private static void forAll(Predicate<Standing> which, BiConsumer<Standing, Action> holds) {
        List<Standing> standings = standings().filter(which).toList();
        assertThat(standings).isNotEmpty();
        standings.forEach(standing -> Stream.of(Action.values()).forEach(action -> holds.accept(standing, action)));
    }

    private static Stream<Standing> standings() {
        List<Optional<Membership>> memberships = List.of(
                Optional.empty(), Optional.of(Membership.ofTheCase()), Optional.of(Membership.forAgency("Health")));
        List<Boolean> either = List.of(true, false);
        return Stream.of(Role.values())
                .flatMap(role -> memberships.stream()
                        .flatMap(membership -> either.stream()
                                .flatMap(broke -> either.stream()
                                        .flatMap(restricted -> either.stream()
                                                .flatMap(shares -> either.stream()
                                                        .map(nobody -> new Standing(
                                                                role,
                                                                membership,
                                                                broke,
                                                                restricted,
                                                                shares,
                                                                nobody)))))));
    }

    private static boolean reachesOthers(Decision decision) {
        return decision instanceof Allowed allowed && allowed.scope().reaches("School");
    }

    private static Standing restricted(Standing standing, boolean restricted) {
        return new Standing(
                standing.role(),
                standing.membership(),
                standing.brokeGlass(),
                restricted,
                standing.shares(),
                standing.nobodyRuns());
    }

    private static Standing shared(Standing standing) {
        return new Standing(
                standing.role(),
                standing.membership(),
                standing.brokeGlass(),
                standing.restricted(),
                true,
                standing.nobodyRuns());
    }
}
