package org.sightline.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sightline.core.search.Scored;

/** A Lucene index at one moment; an item is the number of a document. */
final class LuceneLook implements Look {

    private final IndexSearcher searcher;

    LuceneLook(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    @Override
    public Map<FieldTerm, Count> counts(Set<FieldTerm> terms) {
        return reading(() -> {
            IndexReader reader = searcher.getIndexReader();
            Map<FieldTerm, Count> counts = new HashMap<>();
            for (FieldTerm term : terms) {
                int has = reader.docFreq(term(term));
                if (has > 0) {
                    counts.put(term, new Count(has, reader.getDocCount(term.field())));
                }
            }
            return counts;
        });
    }

    @Override
    public List<Scored> byWords(List<FieldTerm.Weighed> terms, Narrowed narrowed, int atMost) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (FieldTerm.Weighed weighed : terms) {
            query.add(new BoostQuery(new TermQuery(term(weighed.term())), (float) weighed.weight()), Occur.SHOULD);
        }
        // what is quoted is found though nothing but small words stand in it
        filter(narrowed)
                .ifPresent(filter -> query.add(filter, Occur.FILTER)
                        .setMinimumNumberShouldMatch(narrowed.quotations().isEmpty() ? 1 : 0));
        return top(query.build(), atMost);
    }

    @Override
    public List<Scored> byMeaning(Meaning meaning, Narrowed narrowed, int atMost) {
        Query filter = filter(narrowed).orElse(null);
        return top(new KnnFloatVectorQuery(Fields.MEANING, meaning.direction(), atMost, filter), atMost);
    }

    private List<Scored> top(Query query, int atMost) {
        return reading(() -> Arrays.stream(searcher.search(query, atMost).scoreDocs)
                .map(hit -> new Scored(hit.doc, hit.score))
                .toList());
    }

    private static Optional<Query> filter(Narrowed narrowed) {
        if (!narrowed.isNarrowed()) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        narrowed.only().forEach((facet, values) -> {
            List<BytesRef> wanted = values.stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(Fields.of(facet), wanted), Occur.FILTER);
        });
        narrowed.quotations()
                .forEach(words -> all.add(new PhraseQuery(Fields.EXACT, words.toArray(String[]::new)), Occur.FILTER));
        return Optional.of(all.build());
    }

    private static Term term(FieldTerm term) {
        return new Term(term.field(), term.form());
    }

    @Override
    public List<Map<Facet, List<String>>> facets(List<Integer> items) {
        return reading(() -> {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            List<Map<Facet, List<String>>> facets = new ArrayList<>();
            for (int item : items) {
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(item, leaves));
                Map<Facet, List<String>> has = new EnumMap<>(Facet.class);
                for (Facet facet : Facet.values()) {
                    has.put(facet, values(leaf, item - leaf.docBase, facet));
                }
                facets.add(has);
            }
            return facets;
        });
    }

    private static List<String> values(LeafReaderContext leaf, int document, Facet facet) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.of(facet));
        List<String> all = new ArrayList<>();
        if (values.advanceExact(document)) {
            for (int at = 0; at < values.docValueCount(); at++) {
                all.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return all;
    }

    @Override
    public Stored stored(int item) {
        return reading(() -> {
            Document document = searcher.storedFields().document(item, Fields.shown());
            return new Stored(Fields.place(document), Fields.text(document));
        });
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
