package org.sightline.core.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.core.matching.blocks.Chains;
import org.sightline.core.matching.blocks.Rule;
import org.sightline.core.matching.compare.ComparePairs;
import org.sightline.core.matching.fields.Lexicon;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Schema;
import org.sightline.core.matching.model.Model;
import org.sightline.core.matching.model.Weigh;
import org.sightline.core.matching.rulings.Decisions;
import org.sightline.core.matching.rulings.RulePairs;
import org.sightline.core.matching.rulings.Ruling;

/**
 * Everybody who is known, held so that one record that arrives finds its people in microseconds. Whoever uses it keeps what
 * must outlive the process; this can be made again from the records in their order. Safe for several threads, one at a time.
 */
public final class Arrivals {

    private static final int MOST_OF_ONE_KEY = 5_000;

    private final PackRows pack;
    private final Model model;
    private final List<Chains> chains;
    private final BitSet forgotten = new BitSet();
    private final double margin;
    private final Weigh weigh;
    private RulePairs rule;
    private boolean hasMore;
    private ExplainPair explain;

    /** @param rules by which candidates are found */
    public Arrivals(Schema schema, Lexicon lexicon, Model model, List<Rule> rules, double margin) {
        this(schema, lexicon, model, rules, margin, 1024);
    }

    /** @param expected how many records are expected; more may come */
    public Arrivals(Schema schema, Lexicon lexicon, Model model, List<Rule> rules, double margin, int expected) {
        this.pack = new PackRows(schema, lexicon, expected);
        Rows rows = pack.done();
        this.model = model;
        this.margin = margin;
        this.chains = rules.stream().map(rule -> new Chains(rows, rule)).toList();
        this.weigh = new Weigh(new ComparePairs(rows), model);
        this.rule = new RulePairs(rows, Decisions.NONE, weigh.twinsShow());
        this.explain = new ExplainPair(weigh, rule);
    }

    /** Takes account of what people decided, in place of what was said before. */
    public synchronized void decide(Decisions now) {
        rule = new RulePairs(pack.done(), now, weigh.twinsShow());
        explain = new ExplainPair(weigh, rule);
    }

    /** How rare a value is depends on how many records there are: what is weighed here weighs as in a register of all of them. */
    private void count() {
        if (hasMore) {
            weigh.recount();
            hasMore = false;
        }
    }

    /**
     * Takes in a record.
     *
     * @param register whose it is, from 0
     * @param values one for each column of the schema; empty where nothing is recorded
     * @return its number
     */
    public synchronized int add(int register, List<String> values) {
        int record = pack.add(register, values);
        chains.forEach(chain -> chain.add(record));
        hasMore = true;
        return record;
    }

    /** What is to become of a record that arrived. */
    public sealed interface Arrived permits Found, Asked, NobodyKnown {}

    /** It is of the same person as another record. */
    public record Found(Candidate candidate) implements Arrived {}

    /** It may be of one of these people; somebody must say. The likeliest first. */
    public record Asked(List<Candidate> candidates) implements Arrived {
        public Asked {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nobody who is known comes into question. */
    public record NobodyKnown() implements Arrived {}

    /**
     * What is to become of a record: linked only where the best candidate reaches the probability of the model, no ruling
     * stands against it, and nobody who is another person for certain fits nearly as well.
     */
    public synchronized Arrived arrive(int record) {
        List<Candidate> candidates = candidatesFor(record);
        if (candidates.isEmpty()) {
            return new NobodyKnown();
        }
        Candidate best = candidates.getFirst();
        boolean must = best.weighing().ruling() instanceof Ruling.MustLink;
        boolean cannot = best.weighing().ruling() instanceof Ruling.CannotLink;
        boolean sure = !cannot && best.weighing().probability() >= model.linkAt() && !hasRival(candidates);
        boolean linked = must ? !isNumberOfEither(record, candidates) : sure && !mayBeTwins(record, candidates);
        return linked ? new Found(best) : new Asked(candidates);
    }

    /** Without a forename on one side, two records are linked only where nothing speaks of twins. */
    private boolean mayBeTwins(int record, List<Candidate> candidates) {
        int best = candidates.getFirst().record();
        int nameless = rule.births().isNameless(record) ? record : best;
        return rule.births().mayBeTwins(record, best)
                || (rule.births().isNameless(nameless)
                        && candidates.stream()
                                .skip(1)
                                .anyMatch(other -> rule.births().speakOfTwo(nameless, other.record())));
    }

    private boolean isNumberOfEither(int record, List<Candidate> candidates) {
        int best = candidates.getFirst().record();
        return candidates.stream().skip(1).anyMatch(other -> rule.isNumberOfEither(record, best, other.record()));
    }

    private boolean hasRival(List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        return candidates.stream()
                .skip(1)
                .anyMatch(other -> other.weighing().weight() > best.weighing().weight() - margin
                        && rule.of(best.record(), other.record()) instanceof Ruling.CannotLink);
    }

    /** The records that may be of the same person, the likeliest first; of equals, the one that came first. */
    public synchronized List<Candidate> candidatesFor(int record) {
        count();
        double least = Weigh.weightOf(model.askAt());
        Set<Integer> seen = new HashSet<>();
        List<Integer> near = new ArrayList<>();
        for (Chains chain : chains) {
            int[] left = {MOST_OF_ONE_KEY};
            chain.with(record, other -> {
                if (!forgotten.get(other) && seen.add(other) && isCandidate(record, other, least)) {
                    near.add(other);
                }
                return --left[0] > 0;
            });
        }
        if (rule.isDecidedOn(record)) {
            decidedWith(record)
                    .filter(other -> !forgotten.get(other) && seen.add(other) && isCandidate(record, other, least))
                    .forEach(near::add);
        }
        return near.stream()
                .map(other -> new Candidate(other, explain.of(record, other)))
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> !(candidate.weighing().ruling() instanceof Ruling.MustLink))
                        .thenComparingDouble(candidate -> -candidate.weighing().weight())
                        .thenComparingInt(Candidate::record))
                .toList();
    }

    /** Those who somebody decided are the same person, whether or not a rule finds them. */
    private Stream<Integer> decidedWith(int record) {
        return rule.decidedSame().stream()
                .filter(key -> Decisions.first(key) == record || Decisions.second(key) == record)
                .map(key -> Decisions.first(key) == record ? Decisions.second(key) : Decisions.first(key))
                .filter(other -> other < pack.size());
    }

    /** Whoever was decided to be somebody else, or stands behind a seal, is not even asked about. */
    private boolean isCandidate(int record, int other, double least) {
        return switch (rule.of(record, other)) {
            case Ruling.MustLink must -> true;
            case Ruling.CannotLink cannot -> cannot.isGuard() && weigh.weight(record, other) >= least;
            case Ruling.ByWeight by -> weigh.weight(record, other) >= least;
        };
    }

    /** Weighs two records. */
    public synchronized Weighing weigh(int a, int b) {
        count();
        return explain.of(a, b);
    }

    /** Leaves a record out from now on. Its number is not given again. */
    public synchronized void forget(int record) {
        forgotten.set(record);
    }

    public synchronized int size() {
        return pack.size();
    }
}
