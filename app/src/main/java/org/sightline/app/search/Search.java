package org.sightline.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.sightline.core.search.FuseScores;
import org.sightline.core.search.Fused;
import org.sightline.core.search.Scored;

/** One box for words, a sentence or a whole situation: the passages that fit by words and by meaning, best first. */
public final class Search {

    /** About four pages of text. The model reads the first page of it. */
    static final int LONGEST = 10_000;

    /** How many each way of looking gives; those further down changed nothing when it was measured. */
    private static final int DEPTH = 100;

    private final PassageIndex index;
    private final @Nullable ReadMeaning model;
    private final Weights weights;
    private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();

    private Search(PassageIndex index, @Nullable ReadMeaning model, Weights weights) {
        this.index = index;
        this.model = model;
        this.weights = weights;
    }

    public Search(PassageIndex index, ReadMeaning model) {
        this(index, model, Weights.SHIPPED);
    }

    /** Where no model can be opened: the words still find what has them. */
    public static Search byWordsOnly(PassageIndex index) {
        return new Search(index, null, Weights.SHIPPED.wordsOnly());
    }

    /** The same with other weights, to compare. */
    public Search weighing(Weights other) {
        return new Search(index, model, model == null ? other.wordsOnly() : other);
    }

    public Searched search(Asked asked) {
        Optional<String> refused = refusal(asked.text());
        if (refused.isPresent()) {
            return new Searched.NotAsked(refused.get());
        }
        // the model reads while Lucene counts
        Future<@Nullable Meaning> meaning =
                beside.submit(() -> model == null || weights.meaning() == 0 ? null : model.ofQuery(asked.text()));
        return index.reading(searcher -> search(searcher, asked, meaning));
    }

    private static Optional<String> refusal(String text) {
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(
                    "Write what you look for: a word, a sentence, or what has happened, for example a visit that was refused.");
        }
        if (text.length() > LONGEST) {
            return Optional.of(("What you look for is %,d characters long, and at most %,d can be read."
                            + " Leave out what is not about the situation.")
                    .formatted(text.length(), LONGEST));
        }
        return Optional.empty();
    }

    private Searched search(IndexSearcher searcher, Asked asked, Future<@Nullable Meaning> meaning) throws IOException {
        QueryWords words = QueryWords.of(asked.text());
        Optional<Query> only = Narrow.to(asked.only());
        int depth = Math.max(DEPTH, asked.atMost());
        List<Scored> byWords = top(searcher, words.query(searcher, weights, only), depth);
        Meaning meant = result(meaning);
        List<Scored> byMeaning = meant == null
                ? List.of()
                : top(
                        searcher,
                        new KnnFloatVectorQuery(Fields.MEANING, meant.direction(), depth, only.orElse(null)),
                        depth);
        List<Fused> fused = new FuseScores(weights.meaning()).fuse(byWords, byMeaning);
        List<Hit> hits = new ArrayList<>();
        for (Fused fits : fused.subList(0, Math.min(asked.atMost(), fused.size()))) {
            Document document = searcher.storedFields().document(fits.item(), Fields.shown());
            hits.add(new Hit(Fields.place(document), words.shownIn(Fields.text(document)), fits));
        }
        Map<Facet, List<Searched.Count>> facets = Narrow.counts(searcher, fused);
        return new Searched.Found(hits, facets, fused.size());
    }

    private static List<Scored> top(IndexSearcher searcher, Query query, int depth) throws IOException {
        TopDocs top = searcher.search(query, depth);
        List<Scored> scored = new ArrayList<>(top.scoreDocs.length);
        for (ScoreDoc hit : top.scoreDocs) {
            scored.add(new Scored(hit.doc, hit.score));
        }
        return scored;
    }

    private static @Nullable Meaning result(Future<@Nullable Meaning> meaning) {
        try {
            return meaning.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the query's meaning could not be read", e);
        }
    }
}
