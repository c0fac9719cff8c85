package org.sightline.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.sightline.core.search.Fused;

/** Narrowing a search by facets, and counting what is found by them. */
final class Narrow {

    private Narrow() {}

    /** Passages that have one of the wanted values of every facet that is narrowed; empty where none is. */
    static Optional<Query> to(Map<Facet, Set<String>> only) {
        if (only.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        only.forEach((facet, values) -> all.add(
                new TermInSetQuery(
                        Fields.of(facet), values.stream().map(BytesRef::new).toList()),
                Occur.FILTER));
        return Optional.of(all.build());
    }

    static Map<Facet, List<Searched.Count>> counts(IndexSearcher searcher, List<Fused> found) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Integer> documents = found.stream().map(Fused::item).sorted().toList();
        Map<Facet, List<Searched.Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counted = count(facet, leaves, documents);
            if (!counted.isEmpty()) {
                counts.put(facet, mostFirst(counted));
            }
        }
        return counts;
    }

    /** The documents come in their order, as Lucene's values must be read. */
    private static Map<String, Integer> count(Facet facet, List<LeafReaderContext> leaves, List<Integer> documents)
            throws IOException {
        Map<String, Integer> counted = new HashMap<>();
        int leaf = -1;
        SortedSetDocValues values = DocValues.emptySortedSet();
        for (int document : documents) {
            int in = ReaderUtil.subIndex(document, leaves);
            if (in != leaf) {
                leaf = in;
                values = DocValues.getSortedSet(leaves.get(leaf).reader(), Fields.of(facet));
            }
            if (values.advanceExact(document - leaves.get(leaf).docBase)) {
                for (int at = 0; at < values.docValueCount(); at++) {
                    counted.merge(values.lookupOrd(values.nextOrd()).utf8ToString(), 1, Integer::sum);
                }
            }
        }
        return counted;
    }

    private static List<Searched.Count> mostFirst(Map<String, Integer> counted) {
        List<Searched.Count> counts = new ArrayList<>();
        counted.forEach((value, passages) -> counts.add(new Searched.Count(value, passages)));
        counts.sort(Comparator.comparingInt(Searched.Count::passages).reversed().thenComparing(Searched.Count::value));
        return List.copyOf(counts);
    }
}
