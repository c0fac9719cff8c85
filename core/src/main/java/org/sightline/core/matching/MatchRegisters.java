package org.sightline.core.matching;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.matching.blocks.CandidatePairs;
import org.sightline.core.matching.blocks.Rule;
import org.sightline.core.matching.blocks.Rules;
import org.sightline.core.matching.clusters.MakeClusters;
import org.sightline.core.matching.compare.ComparePairs;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.model.AllPairs;
import org.sightline.core.matching.model.Edges;
import org.sightline.core.matching.model.LearnModel;
import org.sightline.core.matching.model.Model;
import org.sightline.core.matching.model.PatternCounts;
import org.sightline.core.matching.model.Strangers;
import org.sightline.core.matching.model.Weigh;
import org.sightline.core.matching.rulings.RulePairs;

/** Says who is who in registers: learns, weighs every pair that is worth it, and makes people of what hangs together. */
public final class MatchRegisters {

    /** How many pairs the rules may find, for each record. */
    public static final int PAIRS_FOR_EACH = 60;

    private static final long ENOUGH_TO_LEARN = 1_500_000;

    private final Rows rows;
    private final Plan plan;
    private final Progress progress;
    private final CandidatePairs candidates;
    private final ComparePairs compare;

    public MatchRegisters(Rows rows, Plan plan, Progress progress) {
        this.rows = rows;
        this.progress = progress;
        this.plan = plan.rules().isEmpty() ? plan.with(Rules.choose(rows, PAIRS_FOR_EACH)) : plan;
        this.candidates =
                new CandidatePairs(rows, this.plan.rules(), this.plan.withinRegisters(), this.plan.largestBlock());
        this.compare = new ComparePairs(rows);
    }

    /** Learns a model from the registers themselves. */
    public Model learn(String version) {
        List<Rule> whole = plan.rules().stream().filter(Rule::isWhole).toList();
        CandidatePairs found = new CandidatePairs(rows, whole, plan.withinRegisters(), plan.largestBlock());
        Strangers strangers = Strangers.of(compare, Strangers.sample(rows.size()));
        int share = share(rows.size());
        PatternCounts counts = new PatternCounts(compare);
        for (int rule = 0; rule < whole.size(); rule++) {
            progress.at("learning how records agree", 0.3 * rule / whole.size());
            found.give(rule, share, () -> new PatternCounts(compare)).takers().forEach(counts::add);
        }
        return new LearnModel(
                        rows.schema(),
                        compare.patterns(),
                        strangers,
                        whole,
                        counts,
                        1L << share,
                        pairs(rows, plan.withinRegisters()))
                .learn(version, plan.linkAt(), plan.askAt());
    }

    /** Of how many keys one is enough to learn from, as a power of two. */
    public static int share(int records) {
        int share = 0;
        while ((3L * records) >> share > ENOUGH_TO_LEARN) {
            share++;
        }
        return share;
    }

    /** How many pairs of records there are, within registers and across them. */
    public static AllPairs pairs(Rows rows, boolean withinRegisters) {
        List<Long> sizes = new ArrayList<>();
        for (int record = 0; record < rows.size(); record++) {
            int register = rows.register(record);
            while (sizes.size() <= register) {
                sizes.add(0L);
            }
            sizes.set(register, sizes.get(register) + 1);
        }
        double within = 0;
        for (long size : sizes) {
            within += (double) size * (size - 1) / 2;
        }
        double all = (double) rows.size() * (rows.size() - 1) / 2;
        return new AllPairs(rows.size(), withinRegisters ? within : 0, all - within);
    }

    /** Matches the registers by a model. */
    public Matched match(Model model) {
        Weigh weigh = new Weigh(compare, model);
        RulePairs rule = new RulePairs(rows, plan.decisions(), weigh.twinsShow());
        double least = Math.min(plan.joinAt(), Weigh.weightOf(plan.askAt()));
        List<Edges> parts = new ArrayList<>();
        long notCompared = 0;
        for (int i = 0; i < candidates.rules(); i++) {
            progress.at("comparing records", 0.3 + 0.5 * i / candidates.rules());
            CandidatePairs.Given<Weigh.Keeps> given = candidates.give(i, 0, () -> weigh.new Keeps(least));
            given.takers().forEach(keeps -> parts.add(keeps.edges()));
            notCompared += given.notCompared();
        }
        Edges edges = Edges.joined(parts);
        progress.at("making people of records", 0.8);
        int[] people =
                new MakeClusters(weigh, rule, plan.joinAt(), plan.margin()).of(rows.size(), edges, plan.joinAt());
        progress.at("done", 1);
        return new Matched(people, edges, weigh, rule, notCompared);
    }

    public Plan plan() {
        return plan;
    }
}
