package org.sightline.spark;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sightline.core.matching.MatchRegisters;
import org.sightline.core.matching.Plan;
import org.sightline.core.matching.blocks.Rule;
import org.sightline.core.matching.blocks.Rules;
import org.sightline.core.matching.clusters.MakeClusters;
import org.sightline.core.matching.compare.ComparePairs;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.households.LinkHouseholds;
import org.sightline.core.matching.model.AllPairs;
import org.sightline.core.matching.model.Edges;
import org.sightline.core.matching.model.LearnModel;
import org.sightline.core.matching.model.Model;
import org.sightline.core.matching.model.PatternCounts;
import org.sightline.core.matching.model.Strangers;
import org.sightline.core.matching.model.Weigh;
import org.sightline.core.matching.rulings.RulePairs;

/**
 * What {@link MatchRegisters} does, over records that are spread: the pairs are found and weighed by the workers; the model is
 * learned, and people are made of pairs, on the driver, by the same code from the same counts.
 */
final class MatchSpread {

    private final Spread spread;
    private final List<Integer> firsts;
    private final Plan plan;

    /** @param firsts the first ordinal of each register, and one behind the last */
    MatchSpread(Spread spread, List<Integer> firsts, Plan plan) {
        this.spread = spread;
        this.firsts = firsts;
        this.plan = plan.rules().isEmpty() ? plan.with(rules(spread)) : plan;
    }

    Plan plan() {
        return plan;
    }

    private static List<Rule> rules(Spread spread) {
        List<Rule> possible = Rules.possible(spread.vocabulary().schema());
        Map<Integer, Long> pairs = spread.countPairs(possible);
        return Rules.choose(
                possible,
                rule -> pairs.getOrDefault(possible.indexOf(rule), 0L),
                MatchRegisters.PAIRS_FOR_EACH * (long) spread.size());
    }

    Model learn(String version) {
        List<Rule> whole = plan.rules().stream().filter(Rule::isWhole).toList();
        int share = MatchRegisters.share(spread.size());
        int[] sample = Strangers.sample(spread.size());
        ComparePairs compare = new ComparePairs(rows(sample));
        Strangers strangers =
                Strangers.of(compare, IntStream.range(0, sample.length).toArray());
        PatternCounts counts = new PatternCounts(compare);
        for (int rule = 0; rule < whole.size(); rule++) {
            spread.patterns(whole, rule, share, plan.withinRegisters(), plan.largestBlock())
                    .forEach(pattern -> counts.add(pattern[0], pattern[1]));
        }
        return new LearnModel(
                        spread.vocabulary().schema(),
                        compare.patterns(),
                        strangers,
                        whole,
                        counts,
                        1L << share,
                        pairs())
                .learn(version, plan.linkAt(), plan.askAt());
    }

    private AllPairs pairs() {
        double within = 0;
        for (int register = 1; register < firsts.size(); register++) {
            double size = firsts.get(register) - firsts.get(register - 1);
            within += size * (size - 1) / 2;
        }
        double all = (double) spread.size() * (spread.size() - 1) / 2;
        return new AllPairs(spread.size(), plan.withinRegisters() ? within : 0, all - within);
    }

    /** The records of these ordinals, in this order. */
    private Rows rows(int[] ordinals) {
        BitSet wanted = new BitSet();
        for (int ordinal : ordinals) {
            wanted.set(ordinal);
        }
        Map<Integer, PackedRow> byOrdinal = new HashMap<>();
        spread.records()
                .filter(record -> wanted.get(record.ordinal()))
                .collect()
                .forEach(record -> byOrdinal.put(record.ordinal(), record));
        LocalRows local = new LocalRows();
        for (int ordinal : ordinals) {
            local.add(java.util.Objects.requireNonNull(byOrdinal.get(ordinal)));
        }
        return local.rows(spread.vocabulary());
    }

    /**
     * What came of it: for each record the smallest ordinal of its person; the pairs; and for whoever is known by a first name only
     * the people of the household.
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; as boxed numbers it would not fit
    record Done(int[] people, Map<Integer, List<Integer>> households, Edges edges, long notCompared) {}

    Done match(Model model) throws IOException {
        String text = ModelText.of(model);
        double least = Math.min(plan.joinAt(), Weigh.weightOf(plan.askAt()));
        Edges edges = new Edges();
        long notCompared = 0;
        for (int rule = 0; rule < plan.rules().size(); rule++) {
            for (Spread.Found found :
                    spread.weighed(plan.rules(), rule, text, least, plan.withinRegisters(), plan.largestBlock())) {
                for (int i = 0; i < found.a().length; i++) {
                    edges.add(found.a()[i], found.b()[i], found.weights()[i]);
                }
                notCompared += found.notCompared();
            }
        }
        return people(model, edges, notCompared);
    }

    /** Only records that stand in a pair are brought to the driver; their order is that of their ordinals. */
    private Done people(Model model, Edges edges, long notCompared) {
        BitSet inPairs = new BitSet();
        edges.each((a, b, weight) -> {
            inPairs.set(a);
            inPairs.set(b);
        });
        int[] ordinals = inPairs.stream().toArray();
        int[] places = new int[spread.size()];
        for (int place = 0; place < ordinals.length; place++) {
            places[ordinals[place]] = place;
        }
        Edges local = new Edges();
        edges.each((a, b, weight) -> local.add(places[a], places[b], weight));
        Rows rows = rows(ordinals);
        Weigh weigh = new Weigh(new ComparePairs(rows), model);
        RulePairs rule = new RulePairs(rows, plan.decisions(), weigh.twinsShow());
        int[] made = new MakeClusters(weigh, rule, plan.joinAt(), plan.margin()).of(rows.size(), local, plan.joinAt());
        int[] people = IntStream.range(0, spread.size()).toArray();
        for (int place = 0; place < made.length; place++) {
            people[ordinals[place]] = ordinals[made[place]];
        }
        return new Done(people, households(people), edges, notCompared);
    }

    /** Only records of those homes are brought to the driver in which somebody known by a first name only lives. */
    private Map<Integer, List<Integer>> households(int[] people) {
        BitSet inHomes = spread.inHomesOfFirstNamesOnly();
        int[] ordinals = inHomes.stream().toArray();
        Map<Integer, List<Integer>> households = new HashMap<>();
        new LinkHouseholds(rows(ordinals))
                .link(place -> people[ordinals[place]])
                .forEach((place, household) -> households.put(ordinals[place], List.copyOf(household)));
        return households;
    }
}
