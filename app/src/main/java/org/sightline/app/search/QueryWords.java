package org.sightline.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words of what somebody looks for: as a query in which the rare ones count most, and where they stand in a passage. */
final class QueryWords {

    /** A whole page has more; the words that are everywhere are the first to be left out. */
    private static final int MOST_TERMS = 128;

    private final Map<String, Integer> words;
    private final Map<String, Integer> pairs;

    private QueryWords(Map<String, Integer> words, Map<String, Integer> pairs) {
        this.words = words;
        this.pairs = pairs;
    }

    static QueryWords of(String text) {
        List<Analysis.Term> terms = Analysis.terms(text);
        return new QueryWords(
                counted(terms.stream().map(Analysis.Term::form).toList()), counted(Analysis.pairs(terms)));
    }

    private static Map<String, Integer> counted(List<String> terms) {
        Map<String, Integer> counted = new HashMap<>();
        terms.forEach(term -> counted.merge(term, 1, Integer::sum));
        return counted;
    }

    private record Weighed(Term term, double weight, double most) {}

    Query query(IndexSearcher searcher, Weights weights, Optional<Query> only) throws IOException {
        List<Weighed> terms = new ArrayList<>();
        weigh(terms, words, Fields.WORDS, 1, weights.rarity(), searcher.getIndexReader());
        if (weights.pairs() > 0) {
            weigh(terms, pairs, Fields.PAIRS, weights.pairs(), weights.rarity(), searcher.getIndexReader());
        }
        terms.sort(Comparator.comparingDouble(Weighed::most).reversed());
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Weighed weighed : terms.subList(0, Math.min(terms.size(), MOST_TERMS))) {
            query.add(new BoostQuery(new TermQuery(weighed.term()), (float) weighed.weight()), Occur.SHOULD);
        }
        only.ifPresent(narrow -> query.add(narrow, Occur.FILTER).setMinimumNumberShouldMatch(1));
        return query.build();
    }

    /** BM25's own weight of a term, ln(1 + (N - n + 1/2) / (n + 1/2)), counts once more on the query's side. */
    private static void weigh(
            List<Weighed> weighed,
            Map<String, Integer> counted,
            String field,
            double weight,
            double rarity,
            IndexReader reader)
            throws IOException {
        int all = Math.max(1, reader.getDocCount(field));
        for (Map.Entry<String, Integer> term : counted.entrySet()) {
            Term there = new Term(field, term.getKey());
            int has = reader.docFreq(there);
            if (has > 0) {
                double rare = Math.log(1 + (all - Math.min(has, all) + 0.5) / (has + 0.5));
                double counts = weight * term.getValue() * Math.pow(rare, rarity);
                weighed.add(new Weighed(there, counts, counts * rare));
            }
        }
    }

    /** A passage, cut where these words stand in it in any of their forms. */
    List<Hit.Piece> shownIn(String text) {
        Set<String> wanted = words.keySet();
        List<Hit.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Analysis.Term term : Analysis.terms(text)) {
            if (wanted.contains(term.form()) && term.from() >= at) {
                if (term.from() > at) {
                    pieces.add(new Hit.Piece(text.substring(at, term.from()), false));
                }
                pieces.add(new Hit.Piece(text.substring(term.from(), term.to()), true));
                at = term.to();
            }
        }
        if (at < text.length()) {
            pieces.add(new Hit.Piece(text.substring(at), false));
        }
        return pieces;
    }
}
