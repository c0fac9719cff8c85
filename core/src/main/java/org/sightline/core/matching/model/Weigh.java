package org.sightline.core.matching.model;

import java.util.List;
import org.sightline.core.matching.blocks.CandidatePairs;
import org.sightline.core.matching.compare.ComparePairs;
import org.sightline.core.matching.compare.Patterns;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Values;

/**
 * Weighs whether two records are one person's: the base-2 logarithm of the odds, the three classes against each other. A
 * rare value in common counts more than a frequent one. Safe for any number of threads.
 */
public final class Weigh {

    private static final double LOG_2 = Math.log(2);
    private static final int COUNTED = 1 << 14;
    private static final int PLACES = 128;
    private static final double[] SUMS = sums();
    private static final int PERSON = 0;
    private static final int HOUSEHOLD = 1;
    private static final int STRANGERS = 2;
    private static final int NEIGHBOURS = 3;

    /** As many records as the model's own count for, so that in a small register one bearer makes no name a common one. */
    private static final double EXPECTED = 1000;

    private static final double RARELY = 1e-3;

    /** One pair of twins in ten is named so that the names are alike; all other households' names are as strangers'. */
    private static final double NAMED_ALIKE = 0.1;

    /** How names that are alike on purpose are: mostly in their sound, some as one is a form of the other. */
    private static final double[] ALIKE = {0, 0.5, 0.05, 0.2, 0.2, 0.05};

    private final ComparePairs compare;
    private final Rows rows;
    private final Model model;
    private final Patterns patterns;
    private final double[][][] logs;
    private final double[][] priors;
    private final boolean[] counts;
    private final double[] commonLog;
    private final int[] same;
    private final Values[] values;
    private final double[] logOfAll;
    private final int forename;
    private final int born;
    private final int postcode;
    private final double[] ofTwins;
    private final double[] together;
    private final int[] firsts;
    private final int[] seconds;
    private final double[][] logOfCount;
    private final double[] expected;
    private final boolean[] isOfAPlace;

    public Weigh(ComparePairs compare, Model model) {
        this.compare = compare;
        this.rows = compare.rows();
        this.model = model;
        this.patterns = compare.patterns();
        this.logs = new double[NEIGHBOURS + 1][patterns.fields()][];
        this.same = new int[patterns.fields()];
        this.values = new Values[patterns.fields()];
        this.logOfAll = new double[patterns.fields()];
        this.forename = rows.schema().fieldOf(Fact.FORENAME).orElse(-1);
        this.born = rows.schema().fieldOf(Fact.BIRTH_DATE).orElse(-1);
        this.postcode = rows.schema().fieldOf(Fact.POSTCODE).orElse(-1);
        this.counts = new boolean[patterns.fields()];
        this.isOfAPlace = new boolean[patterns.fields()];
        this.expected = new double[patterns.fields()];
        this.logOfCount = new double[patterns.fields()][COUNTED];
        this.commonLog = new double[patterns.fields()];
        for (int field = 0; field < patterns.fields(); field++) {
            same[field] = patterns.same(field);
            values[field] = rows.values(rows.schema().fields().get(field).main());
            FieldOdds odds = model.fields().get(field);
            Fact fact = rows.schema().fields().get(field).fact();
            logs[PERSON][field] = logs(odds.person());
            logs[HOUSEHOLD][field] = logs(odds.household());
            logs[STRANGERS][field] = logs(odds.strangers());
            isOfAPlace[field] = !odds.neighbours().isEmpty();
            logs[NEIGHBOURS][field] = isOfAPlace[field] ? logs(odds.neighbours()) : logs[STRANGERS][field];
            counts[field] = switch (fact) {
                case FORENAME, SURNAME, POSTCODE, BIRTH_DATE, PLACE, ADDRESS, WORD -> odds.same() > 0;
                default -> false;
            };
            commonLog[field] = counts[field] ? log2(odds.same()) : 0;
            expected[field] = EXPECTED * odds.same();
            for (int count = 0; count < COUNTED; count++) {
                logOfCount[field][count] = log2(borneByOthers(field, count));
            }
        }
        this.together = model.together().stream()
                .mapToDouble(pair -> log2(pair.factor()))
                .toArray();
        this.firsts = model.together().stream().mapToInt(Together::first).toArray();
        this.seconds = model.together().stream().mapToInt(Together::second).toArray();
        this.priors = new double[][] {logs(model.within()), logs(model.across())};
        this.ofTwins = twinsShow()
                ? ofTwins(model.fields().get(forename).strangers())
                : forename < 0 ? new double[0] : logs[STRANGERS][forename];
        recount();
    }

    /** Takes account of the records that were packed since; not while another thread weighs. */
    public void recount() {
        for (int field = 0; field < logOfAll.length; field++) {
            logOfAll[field] = log2(values[field].counted() + EXPECTED);
        }
    }

    private static double[] logs(List<Double> chances) {
        double[] logs = new double[chances.size() + 1];
        for (int level = 1; level < logs.length; level++) {
            logs[level] = log2(chances.get(level - 1));
        }
        return logs;
    }

    private static double[] ofTwins(List<Double> ofStrangers) {
        double[] logs = logs(ofStrangers);
        for (int level = 1; level < logs.length; level++) {
            double onPurpose = level <= ALIKE.length ? ALIKE[level - 1] : 0;
            logs[level] = log2((1 - NAMED_ALIKE) * ofStrangers.get(level - 1) + NAMED_ALIKE * onPurpose);
        }
        return logs;
    }

    private static double[] logs(Prior prior) {
        return new double[] {log2(prior.person()), log2(prior.household()), log2(prior.unrelated())};
    }

    static double log2(double of) {
        return Math.log(of) / LOG_2;
    }

    public ComparePairs compare() {
        return compare;
    }

    public Model model() {
        return model;
    }

    /** The base-2 logarithm of the odds that both records are one person's. */
    public double weight(int a, int b) {
        return weight(a, b, compare.pattern(a, b));
    }

    /** The same, for a pair whose pattern is known. */
    public double weight(int a, int b, long pattern) {
        double[] prior = priors[rows.register(a) == rows.register(b) ? 0 : 1];
        double person = prior[0];
        double household = prior[1];
        double strangers = prior[2];
        boolean bornApart = born < 0 || Patterns.level(pattern, born) <= 1;
        boolean nearby = postcode >= 0 && isSame(pattern, postcode);
        boolean ofOneBirth = born >= 0 && isSame(pattern, born);
        double[][] ofStrangers = logs[nearby ? NEIGHBOURS : STRANGERS];
        for (int field = 0; field < counts.length; field++) {
            int level = Patterns.level(pattern, field);
            if (level == 0) {
                continue;
            }
            person += logs[PERSON][field][level];
            household += field != forename || bornApart
                    ? logs[HOUSEHOLD][field][level]
                    : ofOneBirth ? ofTwins[level] : logs[STRANGERS][field][level];
            strangers += ofStrangers[field][level];
            if (level == same[field] && counts[field] && !(nearby && isOfAPlace[field])) {
                strangers += rarer(field, a, b);
            }
        }
        for (int i = 0; i < together.length; i++) {
            if (together[i] != 0 && isSame(pattern, firsts[i]) && isSame(pattern, seconds[i])) {
                strangers += together[i];
            }
        }
        return person - sum(household, strangers);
    }

    /**
     * Whether the records are such that twins must be reckoned with: whether two records that differ in the forename alone
     * are of two people often enough. Registers of families are; a list of the names that famous people went by is not.
     */
    public boolean twinsShow() {
        double person = model.within().person();
        double household = model.within().household();
        boolean twoNames = false;
        for (int field = 0; field < counts.length; field++) {
            Fact fact = rows.schema().fields().get(field).fact();
            int level = fact == Fact.FORENAME ? 1 : patterns.same(field);
            boolean tells =
                    fact == Fact.FORENAME || fact == Fact.SURNAME || fact == Fact.BIRTH_DATE || fact == Fact.POSTCODE;
            person *= tells ? model.fields().get(field).person().get(level - 1) : 1;
            household *= tells ? model.fields().get(field).household().get(level - 1) : 1;
            twoNames |= fact == Fact.FORENAME;
        }
        return twoNames && household > RARELY * person;
    }

    private boolean isSame(long pattern, int field) {
        return Patterns.level(pattern, field) == same[field];
    }

    /** How much rarer than values in common usually are this one is; negative for rare ones. */
    double rarer(int field, int a, int b) {
        int value = compare.sharedValue(field, a, b);
        if (value == 0) {
            return 0;
        }
        int count = values[field].count(value);
        double log = count < COUNTED ? logOfCount[field][count] : log2(borneByOthers(field, count));
        return log - logOfAll[field] - commonLog[field];
    }

    /** How many records of other people have a value: one person's own records make it no commoner. */
    private double borneByOthers(int field, int count) {
        return Math.max(1, count - model.recordsEach()) + expected[field];
    }

    /**
     * The logarithm of the sum of two numbers given by their logarithms, from a table of log2(1 + 2^-x) between whose places a
     * straight line is drawn; right to 0.00001.
     */
    static double sum(double a, double b) {
        double larger = Math.max(a, b);
        double place = (larger - Math.min(a, b)) * PLACES;
        if (place >= SUMS.length - 1) {
            return larger;
        }
        int below = (int) place;
        return larger + SUMS[below] + (SUMS[below + 1] - SUMS[below]) * (place - below);
    }

    private static double[] sums() {
        double[] sums = new double[24 * PLACES + 1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = log2(1 + Math.exp(-LOG_2 * i / PLACES));
        }
        return sums;
    }

    /** The probability that belongs to a weight. */
    public static double probability(double weight) {
        return 1 / (1 + Math.exp(-weight * LOG_2));
    }

    /** The weight that belongs to a probability. */
    public static double weightOf(double probability) {
        return log2(probability / (1 - probability));
    }

    /** Keeps the pairs of at least a given weight. */
    public final class Keeps implements CandidatePairs.Taker {

        private final double least;
        private final Edges edges = new Edges();

        public Keeps(double least) {
            this.least = least;
        }

        @Override
        public void take(int a, int b) {
            double weight = weight(a, b);
            if (weight >= least) {
                edges.add(a, b, weight);
            }
        }

        public Edges edges() {
            return edges;
        }
    }
}
