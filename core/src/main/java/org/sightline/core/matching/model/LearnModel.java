package org.sightline.core.matching.model;

import static org.sightline.core.matching.model.Classes.ALL;
import static org.sightline.core.matching.model.Classes.HOUSEHOLD;
import static org.sightline.core.matching.model.Classes.PERSON;
import static org.sightline.core.matching.model.Classes.STRANGERS;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.matching.blocks.Rule;
import org.sightline.core.matching.compare.Patterns;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Field;
import org.sightline.core.matching.fields.Schema;

/**
 * Learns from pairs that nobody has labelled what records of one person, of one household and of strangers agree on:
 * expectation and maximisation (Dempster, Laird, Rubin 1977) over the counts of patterns, with three classes instead of
 * the two of Fellegi and Sunter (1969), since with two, siblings teach the model that one person's records differ.
 *
 * <p>The pairs were found by rules, and a rule finds pairs that agree. Those that no rule found are put back as each class
 * expects them ({@link Unseen}), so that a field of a rule is learned as well as any other.
 */
public final class LearnModel {

    private static final int ROUNDS = 300;
    private static final double SETTLED = 1e-7;
    private static final double LEAST_OF_STRANGERS = 0.02;
    private static final double PSEUDO = 1;
    private static final double MOST_TOGETHER = 10_000;

    private final Schema schema;
    private final Patterns patterns;
    private final Strangers strangers;
    private final Classes classes;
    private final Unseen unseen;
    private final Cells cells;
    private final double[][] priors;
    private final double[] all;
    private final long records;
    private final List<Together> together = new ArrayList<>();
    private final double[][] nearby;

    /**
     * @param rules those that found the pairs; each asks for whole values
     * @param counts the pairs found, by pattern
     * @param scale by how much each count stands for more: 2^share
     * @param all how many pairs there are, found or not
     */
    public LearnModel(
            Schema schema,
            Patterns patterns,
            Strangers strangers,
            List<Rule> rules,
            PatternCounts counts,
            double scale,
            AllPairs all) {
        List<Fact> facts = schema.fields().stream().map(Field::fact).toList();
        this.schema = schema;
        this.patterns = patterns;
        this.strangers = strangers;
        this.classes = new Classes(facts, patterns, strangers);
        this.unseen = new Unseen(rules, patterns, strangers.known);
        this.records = all.records();
        rules.stream().filter(this::isTogether).forEach(rule -> together.add(together(rule)));
        this.nearby = new double[patterns.fields()][];
        this.cells = new Cells(counts, scale, patterns, together, rules);
        this.all = new double[] {all.within(), all.across()};
        this.priors = new double[2][];
        for (int group = 0; group < 2; group++) {
            double person = Math.min(0.1, 0.5 / Math.max(2, records));
            priors[group] = new double[] {person, person, 1 - 2 * person};
        }
    }

    /** Whoever agrees on a place together with more lives there: that is what the class of households is for. */
    private boolean isTogether(Rule rule) {
        return rule.parts().size() == 2 && rule.parts().stream().noneMatch(part -> classes.isOfAPlace(part.field()));
    }

    private static Together together(Rule rule) {
        return new Together(
                rule.parts().getFirst().field(), rule.parts().getLast().field(), 1);
    }

    /** @param version what the model will be called */
    public Model learn(String version, double linkAt, double askAt) {
        for (int round = 0; round < ROUNDS; round++) {
            double before = related();
            round();
            double after = related();
            if (round > 20 && Math.abs(after - before) < SETTLED * before) {
                break;
            }
        }
        return model(version, linkAt, askAt);
    }

    private double related() {
        return priors[0][PERSON] + priors[1][PERSON] + priors[0][HOUSEHOLD] + priors[1][HOUSEHOLD];
    }

    private void round() {
        double[][][] seen = new double[ALL][patterns.fields()][];
        for (int relation = 0; relation < ALL; relation++) {
            for (int field = 0; field < patterns.fields(); field++) {
                seen[relation][field] = new double[patterns.levels(field)];
            }
        }
        double[][] found = new double[2][ALL];
        double[] agreed = new double[together.size()];
        for (int field = 0; field < patterns.fields(); field++) {
            nearby[field] = new double[patterns.levels(field)];
        }
        expectFound(seen, found, agreed);
        expectUnseen(seen, found);
        maximise(seen, found);
        maximiseTogether(agreed);
        maximiseNearby();
    }

    private void expectFound(double[][][] seen, double[][] found, double[] agreed) {
        double[] shares = new double[ALL];
        for (int i = 0; i < cells.size(); i++) {
            int group = cells.group(i);
            double sum = 0;
            boolean isNearby = isNearby(i);
            for (int relation = 0; relation < ALL; relation++) {
                double share = priors[group][relation];
                for (int field = 0; field < patterns.fields(); field++) {
                    int level = cells.level(i, field);
                    if (level != 0) {
                        share *= chances(relation, field, i, isNearby)[level];
                    }
                }
                for (int pair = 0; pair < agreed.length && relation == STRANGERS; pair++) {
                    if (cells.agrees(i, pair)) {
                        share *= together.get(pair).factor();
                    }
                }
                shares[relation] = share;
                sum += share;
            }
            for (int relation = 0; relation < STRANGERS; relation++) {
                double expected = cells.pairs(i) * shares[relation] / sum;
                found[group][relation] += expected;
                for (int field = 0; field < patterns.fields(); field++) {
                    seen[relation][field][cells.level(i, field)] += expected;
                }
            }
            double strange = cells.pairs(i) * shares[STRANGERS] / sum;
            found[group][STRANGERS] += strange;
            for (int field = 0; field < patterns.fields() && isNearby; field++) {
                nearby[field][cells.level(i, field)] += cells.isFoundWithout(i, field) ? strange : 0;
            }
            for (int pair = 0; pair < agreed.length; pair++) {
                if (cells.agrees(i, pair)) {
                    agreed[pair] += strange;
                }
            }
        }
    }

    private void expectUnseen(double[][][] seen, double[][] found) {
        Unseen.Shares[] of = new Unseen.Shares[ALL];
        for (int relation = 0; relation < ALL; relation++) {
            of[relation] = unseen.of(classes.chances[relation]);
        }
        for (int group = 0; group < 2; group++) {
            double rest = all[group] - found[group][PERSON] - found[group][HOUSEHOLD] - found[group][STRANGERS];
            double sum = 0;
            for (int relation = 0; relation < ALL; relation++) {
                sum += priors[group][relation] * of[relation].share();
            }
            for (int relation = 0; relation < ALL && rest > 0; relation++) {
                double expected = rest * priors[group][relation] / sum;
                found[group][relation] += expected * of[relation].share();
                for (int field = 0; field < patterns.fields() && relation < STRANGERS; field++) {
                    for (int level = 1; level < patterns.levels(field); level++) {
                        double ifSo = of[relation].ifField(field, level == patterns.same(field));
                        seen[relation][field][level] +=
                                expected * strangers.known[field] * classes.chances[relation][field][level] * ifSo;
                    }
                }
            }
        }
    }

    private boolean isNearby(int cell) {
        return classes.postcode >= 0 && cells.level(cell, classes.postcode) == patterns.same(classes.postcode);
    }

    private double[] chances(int relation, int field, int cell, boolean isNearby) {
        if (relation == HOUSEHOLD
                && field == classes.forename
                && classes.born >= 0
                && cells.level(cell, classes.born) > 1) {
            return classes.chances[STRANGERS][field];
        }
        double[] near = classes.neighbours[field];
        return relation == STRANGERS && isNearby && near != null ? near : classes.chances[relation][field];
    }

    private void maximiseNearby() {
        for (int field = 0; field < patterns.fields(); field++) {
            if (classes.neighbours[field] != null) {
                double[] learned = nearby[field];
                learned[0] = 0;
                for (int level = 1; level < learned.length; level++) {
                    learned[level] += PSEUDO * strangers.chances[field][level] + 1e-3;
                }
                classes.neighbours[field] = classes.asNeighbours(field, Classes.normal(learned.clone()));
            }
        }
    }

    /** Every pair that agrees on both fields of a rule was found, so what strangers have of them can be counted. */
    private void maximiseTogether(double[] agreed) {
        double[] expected = unseen.agreements(classes.chances[STRANGERS], together);
        double strange = all[0] * priors[0][STRANGERS] + all[1] * priors[1][STRANGERS];
        for (int pair = 0; pair < agreed.length; pair++) {
            Together of = together.get(pair);
            double factor = of.factor() * (agreed[pair] + 1) / (expected[pair] * strange + 1);
            together.set(pair, new Together(of.first(), of.second(), Math.clamp(factor, 1, MOST_TOGETHER)));
        }
    }

    private void maximise(double[][][] seen, double[][] found) {
        for (int group = 0; group < 2; group++) {
            if (all[group] > 0) {
                double person = Math.max(found[group][PERSON], 0.5);
                double household = classes.hasHouseholds() ? Math.max(found[group][HOUSEHOLD], 0.5) : 1e-9;
                priors[group] = new double[] {
                    person / all[group], household / all[group], Math.max(1e-9, 1 - (person + household) / all[group])
                };
            }
        }
        for (int field = 0; field < patterns.fields(); field++) {
            double[] atFirst = classes.person(field);
            for (int relation = 0; relation < STRANGERS; relation++) {
                if (classes.isLearned(relation, field)) {
                    double[] learned = seen[relation][field];
                    learned[0] = 0;
                    for (int level = 1; level < learned.length; level++) {
                        learned[level] +=
                                PSEUDO * (relation == PERSON ? atFirst[level] : strangers.chances[field][level]);
                    }
                    classes.chances[relation][field] = relation == PERSON
                            ? classes.atLeast(field, Classes.normal(learned))
                            : Classes.normal(learned);
                }
            }
            takeOutOfStrangers(field);
        }
    }

    /** Pairs picked blindly hold a few of one person and of one household; in a small register they show. */
    private void takeOutOfStrangers(int field) {
        double total = Math.max(1, all[0] + all[1]);
        double person = (all[0] * priors[0][PERSON] + all[1] * priors[1][PERSON]) / total;
        double household = (all[0] * priors[0][HOUSEHOLD] + all[1] * priors[1][HOUSEHOLD]) / total;
        double[] blind = strangers.chances[field];
        double[] rest = new double[blind.length];
        for (int level = 1; level < blind.length; level++) {
            double others = person * classes.chances[PERSON][field][level]
                    + household * classes.chances[HOUSEHOLD][field][level];
            rest[level] = Math.max(blind[level] - others, LEAST_OF_STRANGERS * blind[level]);
        }
        classes.chances[STRANGERS][field] = Classes.normal(rest);
        if (!classes.isLearned(HOUSEHOLD, field)) {
            classes.chances[HOUSEHOLD][field] = classes.household(field);
        }
    }

    private Model model(String version, double linkAt, double askAt) {
        List<FieldOdds> fields = new ArrayList<>();
        for (int field = 0; field < patterns.fields(); field++) {
            Field of = schema.fields().get(field);
            fields.add(new FieldOdds(
                    of.name(),
                    of.fact().name(),
                    Classes.listed(classes.chances[PERSON][field]),
                    Classes.listed(classes.chances[HOUSEHOLD][field]),
                    Classes.listed(classes.chances[STRANGERS][field]),
                    classes.neighbours[field] == null ? List.of() : Classes.listed(classes.neighbours[field]),
                    classes.chances[STRANGERS][field][patterns.same(field)]));
        }
        double of = (all[0] * priors[0][PERSON] + all[1] * priors[1][PERSON]) * 2 / Math.max(1, records);
        return new Model(version, fields, together, prior(0), prior(1), 1 + of, linkAt, askAt);
    }

    private Prior prior(int group) {
        int of = all[group] > 0 ? group : 1 - group;
        return new Prior(priors[of][PERSON], priors[of][HOUSEHOLD]);
    }
}
