package org.sightline.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done to a chain is found, and what was not touched is not named. */
class TamperedChainTest {

    static final int COUNT = 24;
    private static final List<LinkedLine> CHAIN = MadeUpChain.of(COUNT);
    private static final Closing CLOSING = MadeUpChain.closing(CHAIN);
    private static final Hash OTHER = new Hash("ab".repeat(32));

    @Property
    void an_untouched_chain_is_whole(@ForAll @IntRange(max = 50) int count) {
        List<LinkedLine> chain = MadeUpChain.of(count);
        Closing closing = MadeUpChain.closing(chain);

        assertThat(MadeUpChain.check(chain, closing))
                .isEqualTo(new Verdict.Whole(count, closing.head(), OptionalLong.empty()));
    }

    @Property
    void altered_lines_are_named_each_and_no_others(
            @ForAll @Size(min = 1, max = 8)
                    java.util.Map<@IntRange(max = COUNT - 1) Integer, @IntRange(max = 9) Integer> alterations) {
        List<LinkedLine> file = new ArrayList<>(CHAIN);
        alterations.forEach(
                (place, field) -> file.set(place, alterations().get(field).apply(file.get(place))));

        assertThat(MadeUpChain.faults(MadeUpChain.check(file, CLOSING)))
                .containsExactlyElementsOf(new TreeSet<>(alterations.keySet())
                        .stream()
                                .map(place -> (Fault) new Fault.Altered(place + 1, place + 1))
                                .toList());
    }

    @Property
    void removed_lines_are_named(
            @ForAll @IntRange(max = COUNT - 1) int from, @ForAll @IntRange(min = 1, max = COUNT) int howMany) {
        int to = Math.min(COUNT, from + howMany);
        List<LinkedLine> file = new ArrayList<>(CHAIN);
        file.subList(from, to).clear();

        assertThat(MadeUpChain.faults(MadeUpChain.check(file, CLOSING)))
                .containsExactly(new Fault.Missing(from + 1, from + 1, to));
    }

    @Property
    void moved_lines_are_named(
            @ForAll @IntRange(max = COUNT - 1) int from,
            @ForAll @IntRange(min = 1, max = 4) int howMany,
            @ForAll @IntRange(max = COUNT - 1) int where) {
        List<LinkedLine> file = new ArrayList<>(CHAIN);
        List<LinkedLine> block = file.subList(from, Math.min(COUNT, from + howMany));
        List<LinkedLine> taken = List.copyOf(block);
        block.clear();
        file.addAll(Math.min(where, file.size()), taken);

        List<Fault> faults = MadeUpChain.faults(MadeUpChain.check(file, CLOSING));

        assertThat(faults.isEmpty()).isEqualTo(file.equals(CHAIN));
        assertThat(faults).allMatch(Fault.Moved.class::isInstance);
        assertThat(faults.stream().mapToLong(TamperedChainTest::lines).sum()).isLessThanOrEqualTo(taken.size());
    }

    @Property
    void swapped_lines_are_named(
            @ForAll @IntRange(max = COUNT - 1) int one, @ForAll @IntRange(max = COUNT - 1) int other) {
        List<LinkedLine> file = new ArrayList<>(CHAIN);
        Collections.swap(file, one, other);

        List<Fault> faults = MadeUpChain.faults(MadeUpChain.check(file, CLOSING));

        assertThat(faults.isEmpty()).isEqualTo(one == other);
        assertThat(faults).allMatch(Fault.Moved.class::isInstance);
        assertThat(faults.stream().mapToLong(TamperedChainTest::lines).sum()).isLessThanOrEqualTo(2);
    }

    @Property
    void lines_put_in_are_named_however_well_they_are_made(
            @ForAll @IntRange(max = COUNT) int place, @ForAll("forgeries") Forgery forgery) {
        List<LinkedLine> file = new ArrayList<>(CHAIN);
        List<LinkedLine> forged = forgery.behind(place);
        file.addAll(place, forged);

        List<Fault> faults = MadeUpChain.faults(MadeUpChain.check(file, CLOSING));

        assertThat(faults.stream().flatMap(fault -> places(fault).boxed()).distinct())
                .containsExactlyElementsOf(LongStream.rangeClosed(place + 1, place + forged.size())
                        .boxed()
                        .toList());
        assertThat(faults).allMatch(Fault.PutIn.class::isInstance);
    }

    @Property
    void a_line_that_stands_twice_is_named(
            @ForAll @IntRange(max = COUNT - 1) int which, @ForAll @IntRange(max = COUNT) int place) {
        List<LinkedLine> file = new ArrayList<>(CHAIN);
        file.add(place, CHAIN.get(which));

        assertThat(MadeUpChain.faults(MadeUpChain.check(file, CLOSING)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault).isInstanceOf(Fault.PutIn.class);
                    assertThat(file.get((int) fault.line() - 1)).isEqualTo(CHAIN.get(which));
                });
    }

    @Property
    void an_exchanged_line_is_named_though_it_is_true_to_itself(@ForAll @IntRange(max = COUNT - 2) int place) {
        List<LinkedLine> file = new ArrayList<>(CHAIN);
        file.set(place, forged(CHAIN.get(place).link().previous(), place + 1));

        assertThat(MadeUpChain.faults(MadeUpChain.check(file, CLOSING)))
                .containsExactly(new Fault.Exchanged(place + 1, place + 1));
    }

    @Property
    void only_a_head_that_was_noted_elsewhere_shows_that_a_chain_was_made_again(
            @ForAll @IntRange(max = COUNT - 1) int from, @ForAll @IntRange(max = COUNT - 1) int notedAt) {
        List<AuditLine> lines =
                new ArrayList<>(CHAIN.stream().map(LinkedLine::line).toList());
        lines.set(from, altered(lines.get(from)));
        List<LinkedLine> again = MadeUpChain.linked(lines);
        Hash noted = CHAIN.get(notedAt).link().hash();

        assertThat(MadeUpChain.check(again, MadeUpChain.closing(again))).isInstanceOf(Verdict.Whole.class);
        Verdict verdict = MadeUpChain.check(again, MadeUpChain.closing(again), Optional.of(noted));
        if (notedAt < from) {
            assertThat(verdict)
                    .isEqualTo(new Verdict.Whole(COUNT, again.getLast().link().hash(), OptionalLong.of(notedAt + 1)));
        } else {
            assertThat(MadeUpChain.faults(verdict)).containsExactly(new Fault.HeadNotFound(COUNT + 1, noted));
        }
    }

    @Property
    void no_mixture_of_all_this_goes_unseen(@ForAll("mixtures") List<UnaryOperator<List<LinkedLine>>> doings) {
        List<LinkedLine> file = CHAIN;
        for (UnaryOperator<List<LinkedLine>> doing : doings) {
            file = doing.apply(new ArrayList<>(file));
        }

        assertThat(MadeUpChain.check(file, CLOSING) instanceof Verdict.Whole).isEqualTo(file.equals(CHAIN));
    }

    @Provide
    Arbitrary<List<UnaryOperator<List<LinkedLine>>>> mixtures() {
        Arbitrary<Integer> anywhere = Arbitraries.integers().between(0, 1000);
        Arbitrary<UnaryOperator<List<LinkedLine>>> doings = Combinators.combine(
                        Arbitraries.integers().between(0, 4), anywhere, anywhere)
                .as(TamperedChainTest::doing);
        return doings.list().ofMinSize(1).ofMaxSize(6);
    }

    private static UnaryOperator<List<LinkedLine>> doing(int what, int one, int other) {
        return file -> {
            if (file.isEmpty()) {
                return file;
            }
            int here = one % file.size();
            int there = other % file.size();
            switch (what) {
                case 0 -> file.remove(here);
                case 1 -> Collections.swap(file, here, there);
                case 2 -> file.add(here, file.get(there));
                case 3 ->
                    file.set(
                            here,
                            alterations().get(other % alterations().size()).apply(file.get(here)));
                default -> file.add(here, forged(file.get(there).link().hash(), other + 1));
            }
            return file;
        };
    }

    /** Lines that nobody wrote, whose own hashes fit. */
    record Forgery(int howMany, boolean rightNumber, boolean rightLink) {

        List<LinkedLine> behind(int place) {
            List<LinkedLine> forged = new ArrayList<>();
            Hash head = rightLink
                    ? (place == 0 ? Chain.START : CHAIN.get(place - 1).link().hash())
                    : OTHER;
            for (int i = 0; i < howMany; i++) {
                forged.add(forged(head, rightNumber ? place + 1 + i : 500 + 7 * i));
                head = rightLink ? forged.getLast().link().hash() : OTHER;
            }
            return forged;
        }

        private static LinkedLine forged(Hash head, long number) {
            return TamperedChainTest.forged(head, number);
        }
    }

    @Provide
    Arbitrary<Forgery> forgeries() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Forgery::new);
    }

    private static LinkedLine forged(Hash previous, long number) {
        AuditLine line = altered(MadeUpChain.line(number));
        return new LinkedLine(line, Chain.link(previous, line));
    }

    private static AuditLine altered(AuditLine line) {
        return new AuditLine(
                line.number(), line.at(), line.who(), line.caseNumber(), line.action(), "another page", "", "refused");
    }

    /** Every field of a line, each made to say something else. */
    private static List<UnaryOperator<LinkedLine>> alterations() {
        return List.of(
                saying(line -> with(line, line.number() + 3, line.at().toString(), line.who(), line.action())),
                saying(line ->
                        with(line, line.number(), line.at().plusNanos(1000).toString(), line.who(), line.action())),
                saying(line -> with(
                        line,
                        line.number(),
                        line.at().toString(),
                        new Actor("nobody", line.who().role()),
                        line.action())),
                saying(line -> with(
                        line,
                        line.number(),
                        line.at().toString(),
                        new Actor(line.who().name(), "auditor"),
                        line.action())),
                saying(line -> with(line, line.number(), line.at().toString(), line.who(), "see the rule book")),
                saying(line -> new AuditLine(
                        line.number(),
                        line.at(),
                        line.who(),
                        Optional.of(99L),
                        line.action(),
                        line.what(),
                        line.why(),
                        line.outcome())),
                saying(line -> new AuditLine(
                        line.number(),
                        line.at(),
                        line.who(),
                        line.caseNumber(),
                        line.action(),
                        line.what() + "0",
                        line.why(),
                        line.outcome())),
                saying(line -> new AuditLine(
                        line.number(),
                        line.at(),
                        line.who(),
                        line.caseNumber(),
                        line.action(),
                        line.what(),
                        line.why() + ".",
                        "refused")),
                linked -> new LinkedLine(
                        linked.line(), new Link(OTHER, linked.link().hash())),
                linked -> new LinkedLine(linked.line(), new Link(linked.link().previous(), OTHER)));
    }

    private static UnaryOperator<LinkedLine> saying(UnaryOperator<AuditLine> otherwise) {
        return linked -> new LinkedLine(otherwise.apply(linked.line()), linked.link());
    }

    private static AuditLine with(AuditLine line, long number, String at, Actor who, String action) {
        return new AuditLine(
                number,
                java.time.Instant.parse(at),
                who,
                line.caseNumber(),
                action,
                line.what(),
                line.why(),
                line.outcome());
    }

    private static LongStream places(Fault fault) {
        return switch (fault) {
            case Fault.PutIn in -> LongStream.rangeClosed(in.line(), in.last());
            case Fault.Moved moved -> LongStream.rangeClosed(moved.line(), moved.last());
            default -> LongStream.of(fault.line());
        };
    }

    private static long lines(Fault fault) {
        return places(fault).count();
    }
}
