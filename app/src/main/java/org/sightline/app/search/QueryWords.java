package org.sightline.app.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of what somebody looks for, the rare ones to count most. */
final class QueryWords {

    /** A whole page has more; the words that are everywhere are the first to be left out. */
    private static final int MOST_TERMS = 128;

    private final Map<FieldTerm, Integer> words;
    private final Map<FieldTerm, Integer> pairs;

    private QueryWords(Map<FieldTerm, Integer> words, Map<FieldTerm, Integer> pairs) {
        this.words = words;
        this.pairs = pairs;
    }

    static QueryWords of(String text) {
        List<Analysis.Term> terms = Analysis.terms(text);
        return new QueryWords(
                counted(Fields.WORDS, terms.stream().map(Analysis.Term::form).toList()),
                counted(Fields.PAIRS, Analysis.pairs(terms)));
    }

    private static Map<FieldTerm, Integer> counted(String field, List<String> forms) {
        Map<FieldTerm, Integer> counted = new HashMap<>();
        forms.forEach(form -> counted.merge(new FieldTerm(field, form), 1, Integer::sum));
        return counted;
    }

    Collection<String> forms() {
        return words.keySet().stream().map(FieldTerm::form).toList();
    }

    private record Most(FieldTerm.Weighed weighed, double most) {}

    /** Those that stand in some passage, each with how much it counts. */
    List<FieldTerm.Weighed> weighed(Look look, Weights weights) {
        Map<FieldTerm, Integer> all = new HashMap<>(words);
        if (weights.pairs() > 0) {
            all.putAll(pairs);
        }
        double rarity = weights.rarityAmong(words.size());
        List<Most> terms = new ArrayList<>();
        look.counts(all.keySet()).forEach((term, count) -> {
            double kind = term.field().equals(Fields.PAIRS) ? weights.pairs() : 1;
            double rare = rarity(count);
            double counts = kind * all.getOrDefault(term, 0) * Math.pow(rare, rarity);
            terms.add(new Most(new FieldTerm.Weighed(term, counts), counts * rare));
        });
        return terms.stream()
                .sorted(Comparator.comparingDouble(Most::most).reversed())
                .limit(MOST_TERMS)
                .map(Most::weighed)
                .toList();
    }

    /** BM25's own weight of a term, ln(1 + (N - n + 1/2) / (n + 1/2)), which counts once more on the query's side. */
    private static double rarity(Look.Count count) {
        int all = Math.max(1, count.of());
        return Math.log(1 + (all - Math.min(count.has(), all) + 0.5) / (count.has() + 0.5));
    }
}
